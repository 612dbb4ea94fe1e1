import { describe, expect, it } from "vitest";
import type { PublishTime } from "../../../src/corpus/reading/publish-time.ts";
import { isDated, readCoverage } from "../../../src/graph/coverage.ts";
import { article, graphOf } from "./samples.ts";

const on = (day: number): PublishTime => ({ at: `2020-06-${day}T12:00:00Z`, precision: "minute" });
const url = (name: string) => `https://example.com/${name}`;

const coverage = readCoverage(
  graphOf(
    article("late", {
      filed: true,
      publishedAt: on(19),
      topics: ["AI", "Law"],
      lists: [url("never"), url("mid"), url("early")],
    }),
    article("mid", {
      publishedAt: on(15),
      domain: "b.example",
      topics: ["AI"],
      lists: [url("late")],
    }),
    article("early", {
      publishedAt: { at: "2020-06-11T00:00:00Z", precision: "day" },
      domain: "c.example",
    }),
    article("never", { domain: "d.example" }),
    article("early2", { publishedAt: on(12), domain: "b.example" }),
  ),
);

const titles = (keys: Iterable<string>) =>
  [...keys].map((key) => coverage.articles.get(key)?.title);
const named = (title: string) => {
  const found = [...coverage.articles.values()].find((one) => one.title === title);
  if (!found) throw new Error(title);
  return found;
};

describe("readCoverage", () => {
  it("has articles in time order, undated ones last", () => {
    expect(titles(coverage.articles.keys())).toEqual(["early", "early2", "mid", "late", "never"]);
    expect(coverage.dated.map((one) => one.title)).toEqual(["early", "early2", "mid", "late"]);
    expect(coverage.undated.map((one) => one.title)).toEqual(["never"]);
    expect(coverage.undated.some(isDated)).toBe(false);
  });

  it("knows times in milliseconds and the span", () => {
    expect(named("early").time).toBe(Date.UTC(2020, 5, 11));
    expect(coverage.span).toEqual({
      first: Date.UTC(2020, 5, 11),
      last: Date.UTC(2020, 5, 19, 12),
    });
    expect(readCoverage(graphOf(article("a"))).span).toBeNull();
  });

  it("knows an article's neighbours in time order", () => {
    const late = named("late");
    expect(titles(late.lists)).toEqual(["early", "mid", "never"]);
    expect(titles(late.listedBy)).toEqual(["mid"]);
    expect(coverage.providers.get(late.provider)?.domain).toBe("example.com");
    expect(late.topics).toHaveLength(2);
  });

  it("has providers in order of their first article, with their articles in time order", () => {
    const providers = [...coverage.providers.values()];
    expect(providers.map((one) => one.domain)).toEqual([
      "c.example",
      "b.example",
      "example.com",
      "d.example",
    ]);
    expect(titles(providers[1]?.articles ?? [])).toEqual(["early2", "mid"]);
  });

  it("has the topics with the most articles first", () => {
    const topics = [...coverage.topics.values()];
    expect(topics.map((one) => one.label)).toEqual(["AI", "Law"]);
    expect(titles(topics[0]?.articles ?? [])).toEqual(["mid", "late"]);
  });

  it.each(["Law", "AI", "Zoo", "Ärzte", "x"])("has %s first when it has the most", (most) => {
    const names = ["AI", "Law", "Zoo", "x", "Ärzte"];
    const [first, ...others] = [
      ...readCoverage(
        graphOf(article("one", { topics: names }), article("two", { topics: [most] })),
      ).topics.values(),
    ].map((one) => one.label);
    expect(first).toBe(most);
    expect(others).toEqual(names.filter((name) => name !== most));
  });

  it("reads an empty graph", () => {
    expect(readCoverage(graphOf())).toMatchObject({
      title: "A corpus",
      dated: [],
      undated: [],
      span: null,
    });
  });
});
