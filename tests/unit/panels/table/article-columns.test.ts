import { describe, expect, it } from "vitest";
import { articleColumns } from "../../../../src/panels/table/article-columns.ts";
import { headingOf } from "../../../../src/panels/table/column.ts";
import { readCoverage } from "../../../../src/graph/coverage.ts";
import { emptyCoverageGraph } from "../../../../src/graph/coverage-graph.ts";
import { readFirsts } from "../../../../src/state/firsts.ts";
import { COLUMNS, type Column } from "../../../../src/state/view/view.ts";
import {
  articleAttributes,
  providerAttributes,
  storyOf,
  topicAttributes,
} from "../../attributes.ts";

const URL = "https://www.example.com/x";

/** A story of NPR (first, 10:00), BBC (12:14) and CNN (that day); and an undated article in none. */
function sample() {
  const graph = emptyCoverageGraph();
  graph.mergeAttributes({
    stories: [storyOf("s-1", { label: "A ban", providers: 3, firsts: ["a-npr"] })],
  });
  const add = (
    key: string,
    at: string | null,
    given: Partial<ReturnType<typeof articleAttributes>> = {},
  ) => {
    const isDay = at?.length === 10;
    graph.addNode(
      key,
      articleAttributes(`Title of ${key}`, {
        publishedAt: isDay ? `${at}T00:00:00Z` : at,
        precision: at === null ? null : isDay ? "day" : "minute",
        url: URL,
        ...given,
      }),
    );
    const provider = key.slice(2).toUpperCase();
    graph.mergeNode(provider, providerAttributes(`${provider}.com`, { label: provider }));
    graph.addDirectedEdge(provider, key, { kind: "publishes" });
  };
  add("a-npr", "2020-06-10T10:00:00Z", { story: "s-1", filed: true, quality: 213, type: "news" });
  add("a-bbc", "2020-06-10T12:14:00Z", { story: "s-1", published: false });
  add("a-cnn", "2020-06-10", { story: "s-1", published: true });
  add("a-abc", null, { url: "javascript:alert(1)" });
  for (const label of ["Law", "AI"]) {
    graph.addNode(`t-${label}`, topicAttributes(label));
    graph.addDirectedEdge("a-npr", `t-${label}`, { kind: "about" });
  }
  graph.addDirectedEdge("a-npr", "a-bbc", { kind: "related" });
  return readCoverage(graph);
}

const coverage = sample();
const columns = articleColumns(coverage, readFirsts(coverage));
const column = (id: Column) => columns.find((each) => each.id === id)!;
const article = (key: string) => coverage.articles.get(key)!;
const text = (id: Column, key: string, zone = "UTC") => column(id).text(article(key), zone);
const value = (id: Column, key: string) => column(id).value(article(key));

describe("columns of the table of articles", () => {
  it("are those of the view, in its order", () => {
    expect(columns.map(({ id }) => id)).toEqual([...COLUMNS]);
  });

  it("say names", () => {
    expect(text("title", "a-npr")).toBe("Title of a-npr");
    expect(text("provider", "a-npr")).toBe("NPR");
    expect(text("story", "a-npr")).toBe("A ban");
    expect(text("topics", "a-npr")).toBe("AI, Law");
    expect(text("type", "a-npr")).toBe("news");
  });

  it("say when, in the zone, and no more than is known", () => {
    expect(headingOf(column("time"), "America/New_York")).toBe("Time, New York");
    expect(text("time", "a-npr", "America/New_York")).toBe("Wed 10 June, 06:00");
    expect(text("time", "a-cnn", "America/New_York")).toBe("Wed 10 June");
    expect(text("time", "a-abc")).toBe("undated");
    expect(value("time", "a-abc")).toBeNull();
  });

  it("say how long after the first of the story", () => {
    expect(text("lag", "a-npr")).toBe("first");
    expect(text("lag", "a-bbc")).toBe("2\u00A0h 14\u00A0min");
    expect(text("lag", "a-cnn")).toBe("same day");
    expect(text("lag", "a-abc")).toBe("");
    const inOrder = ["a-npr", "a-cnn", "a-bbc"].map((key) => value("lag", key) as number);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(value("lag", "a-abc")).toBeNull();
  });

  it("count listings, and leave out what is not known", () => {
    expect([text("listed", "a-bbc"), text("listed", "a-npr")]).toEqual(["1", "0"]);
    expect([text("lists", "a-npr"), value("lists", "a-bbc")]).toEqual(["1", null]);
    expect([text("quality", "a-npr"), text("quality", "a-bbc")]).toEqual(["213", ""]);
    expect(text("copies", "a-npr")).toBe("0");
  });

  it("say what an article is", () => {
    expect([text("filed", "a-npr"), text("filed", "a-bbc")]).toEqual(["filed", "listed"]);
    expect(["a-bbc", "a-cnn", "a-npr"].map((key) => text("published", key))).toEqual([
      "no",
      "yes",
      "",
    ]);
    expect([text("story", "a-abc"), value("story", "a-abc")]).toEqual(["", null]);
    expect([text("topics", "a-abc"), value("topics", "a-abc")]).toEqual(["", null]);
  });

  it("sort addresses by their host, and have those that must not be followed as text", () => {
    expect(value("url", "a-npr")).toBe("example.com");
    expect(text("url", "a-abc")).toBe("javascript:alert(1)");
  });
});
