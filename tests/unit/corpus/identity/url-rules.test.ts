import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl } from "../../../../src/corpus/identity/canonical-url.ts";
import {
  AMP_PARAMETER_RULES,
  TRACKING_RULES,
  URL_RULES,
} from "../../../../src/corpus/identity/url-rules.ts";

describe("every rule", () => {
  it.each(URL_RULES.map((rule) => [rule.name, ...rule.example]))(
    "keeps its example: %s",
    (_name, from, to) => {
      expect(canonicalUrl(from)).toBe(to);
      expect(canonicalUrl(to)).toBe(to);
    },
  );

  it("has a name of its own", () => {
    expect(new Set(URL_RULES.map(({ name }) => name)).size).toBe(URL_RULES.length);
  });
});

const parameters = [...TRACKING_RULES, ...AMP_PARAMETER_RULES].flatMap((rule) =>
  [...rule.parameters, ...rule.prefixes.map((prefix) => `${prefix}x`)].map(
    (parameter) =>
      [parameter, rule.domains?.[0] ?? "example.com", rule.value ? "amp" : "1"] as const,
  ),
);

describe("every parameter that is named", () => {
  it.each(parameters)("goes: %s, on %s", (parameter, host, value) => {
    const given = parameter.endsWith("amp") ? parameter : `${parameter}=${value}`;
    expect(parameter).toBe(parameter.toLowerCase());
    expect(canonicalUrl(`https://news.${host}/a?id=7&${given}&p=2`)).toBe(
      `https://news.${host}/a?id=7&p=2`,
    );
  });
});

it.each(["marketwatch.com.example", "notmarketwatch.com", "example.com"])(
  "leaves a site's own parameters alone elsewhere: %s",
  (host) => {
    expect(canonicalUrl(`https://${host}/a?mod=1&cache=2&src=3`)).toBe(
      `https://${host}/a?mod=1&cache=2&src=3`,
    );
  },
);

it.each([
  "https://kwqc.com/video?vid=570245912",
  "https://abcnews.go.com/US/story?id=70533621",
  "https://youtube.com/watch?v=WJk-Y8LQlfE",
  "https://hypebeast.com/?post=5004685",
  "https://example.com/?p=12",
  "https://c-span.org/video?c4874117/white-house-coronavirus-task-force-stay",
  "https://decrypt.co/news-explorer?pinned=169234&title=microstrategy",
])("never drops a whole query: %s", (url) => {
  expect(canonicalUrl(`${url}&utm_source=x&amp=1`)).toBe(url);
});

it("never drops a parameter that no rule names", () => {
  const names = fc
    .stringMatching(/^[a-z]{1,8}$/)
    .filter((name) => !/^(?:pk|hsa|utm|mtm)/.test(name));
  const known = new Set(parameters.map(([parameter]) => parameter));
  fc.assert(
    fc.property(fc.array(names, { minLength: 1 }), (all) => {
      const query = all.filter((name) => !known.has(name)).map((name) => `${name}=1`);
      const url = canonicalUrl(`https://example.com/a?${query.join("&")}`);
      expect(url).toBe(`https://example.com/a${query.length > 0 ? "?" : ""}${query.join("&")}`);
    }),
  );
});
