import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedSearch, readEmbed, withoutEmbed } from "../../../../src/panels/share/embed-query.ts";

const OWN = "https://coverage.example";
const both = { network: true, timeline: true, legend: false, title: true };

describe("what the query of the address asks for", () => {
  it.each([
    ["", null],
    ["?embedded&x=embed", null],
    ["?embed", both],
    ["?embed=", both],
    ["?embed=true", both],
    ["?embed=network", { ...both, timeline: false }],
    ["?embed=timeline,legend", { ...both, network: false, legend: true }],
    ["?embed=legend", { ...both, legend: true }],
    ["?embed=network, timeline ,untitled", { ...both, title: false }],
  ])("%s", (search, parts) => {
    expect(readEmbed(search, OWN)).toEqual(parts && { ...parts, from: OWN, talk: null });
  });

  it.each([
    ["https://example.org", "https://example.org"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["https://example.org/", null],
    ["https://example.org:443", null],
    ["https://EXAMPLE.org", null],
    ["https://example.org/page", null],
    ["example.org", null],
    ["null", null],
    ["*", null],
    ["", null],
    ["file://", null],
    ["javascript:alert(1)", null],
  ])("hears %s as %s", (from, heard) => {
    const search = `?embed&from=${encodeURIComponent(from)}`;
    expect(readEmbed(search, OWN)).toMatchObject({ from: heard });
  });
});

const anyParts = fc
  .record({
    network: fc.boolean(),
    timeline: fc.boolean(),
    legend: fc.boolean(),
    title: fc.boolean(),
  })
  .filter(({ network, timeline }) => network || timeline);

it("what is written is what is read, and the rest of the query stays", () => {
  const anyFrom = fc.option(fc.constantFrom("https://example.org", "http://127.0.0.1:8080"));
  const anyRest = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.string());
  fc.assert(
    fc.property(anyParts, anyFrom, anyRest, (parts, from, rest) => {
      const before = new URLSearchParams(rest).toString();
      const search = embedSearch(`?${before}`, parts, from);
      expect(readEmbed(search, OWN)).toEqual({ ...parts, from: from ?? OWN, talk: null });
      const after = Object.fromEntries(new URLSearchParams(withoutEmbed(search)));
      expect({ ...rest, ...after }).toEqual({ ...rest });
      expect(Object.keys(after).length).toBe(Object.keys(rest).length);
    }),
  );
});

describe("a talk in place of a view", () => {
  it.each([
    ["?embed&talk=ten-days", { id: "ten-days", scene: null }],
    ["?embed=untitled&talk=ten-days&scene=night", { id: "ten-days", scene: "night" }],
    ["?embed&talk=", { id: "", scene: null }],
    ["?embed&scene=night", null],
  ])("%s", (search, talk) => {
    expect(readEmbed(search, OWN)).toMatchObject({ talk });
  });

  it("is written as it is read, without the parts that its scenes choose", () => {
    fc.assert(
      fc.property(anyParts, fc.string(), fc.option(fc.string()), (parts, id, scene) => {
        const search = embedSearch("?a=1&talk=old&scene=old", parts, null, { id, scene });
        expect(readEmbed(search, OWN)).toEqual({
          ...both,
          title: parts.title,
          from: OWN,
          talk: { id, scene },
        });
        expect(withoutEmbed(search)).toBe("?a=1");
      }),
    );
  });
});
