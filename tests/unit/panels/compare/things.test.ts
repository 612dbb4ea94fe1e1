import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countTogether, GROUPS_OF } from "../../../../src/panels/compare/count-together.ts";
import { inCommon } from "../../../../src/panels/compare/in-common.ts";
import { counted, told } from "../../../../src/panels/compare/measure.ts";
import { thingName } from "../../../../src/panels/compare/thing-name.ts";
import { articlesOf, byKind } from "../../../../src/panels/compare/things.ts";
import { hours, shared } from "./samples.ts";
import { sightOf } from "./sight.ts";

const LINK = "p-BBC~p-Star";

describe("byKind", () => {
  it("sorts things by what they are, in the order of choosing", () => {
    const keys = [LINK, "BBC-1", "AI", "p-CNN", "s-1", "p-BBC", "s-1~AI"];
    expect(byKind(keys, shared)).toEqual([
      { kind: "provider", keys: ["p-CNN", "p-BBC"] },
      { kind: "topic", keys: ["AI"] },
      { kind: "story", keys: ["s-1"] },
      { kind: "article", keys: ["BBC-1"] },
      { kind: "link", keys: [LINK, "s-1~AI"] },
    ]);
  });
});

describe("articlesOf", () => {
  const of = (key: string, sight = sightOf(shared)) =>
    articlesOf(key, sight).map((article) => article.key);

  it("has what a thing stands for, of what is in view", () => {
    expect(of("BBC-1")).toEqual(["BBC-1"]);
    expect(of("BBC-1", sightOf(shared, hours(2, 9)))).toEqual([]);
    expect(of("s-1", sightOf(shared, hours(2, 9)))).toEqual(["Star-1", "CNN-1"]);
    expect(of("p-Star", sightOf(shared, hours(2, 7)))).toEqual(["Star-2", "Star-1", "Star-3"]);
  });

  it("has what is behind a link", () => {
    expect(of("s-1~police")).toEqual(["BBC-1"]);
    expect(of("p-CNN~p-Star")).toEqual(["Star-1", "CNN-1"]);
    expect(of(LINK)).toHaveLength(8);
  });
});

describe("thingName", () => {
  it("names both ends of a link", () => {
    expect(thingName(LINK, shared)).toBe("BBC — Star");
    expect(thingName("s-1~AI", shared)).toBe("The story s-1 — AI");
  });
});

describe("inCommon", () => {
  it("has what each of the things has an article of", () => {
    expect(inCommon(["p-BBC", "p-Star"], sightOf(shared))).toEqual({
      articles: [],
      topics: ["AI", "police"],
      stories: ["s-1", "s-2", "s-3", "s-4"],
      providers: [],
    });
  });

  it("has the articles that belong to all, and none of the things", () => {
    expect(inCommon(["p-BBC", "law"], sightOf(shared))).toMatchObject({
      articles: ["BBC-2", "BBC-6"],
      topics: [],
      providers: [],
    });
    expect(inCommon(["BBC-1", "s-1", "AI"], sightOf(shared))).toEqual({
      articles: [],
      topics: ["police"],
      stories: [],
      providers: ["p-BBC"],
    });
  });

  it("has nothing with something that is out of view", () => {
    const none = { articles: [], topics: [], stories: [], providers: [] };
    expect(inCommon(["BBC-1", "s-1"], sightOf(shared, hours(2, 9)))).toEqual(none);
  });
});

describe("countTogether", () => {
  const articles = [...shared.articles.values()];

  it("counts each list by itself, what most share first", () => {
    const lists = ["p-BBC", "p-Star", "p-CNN"].map((key) => articlesOf(key, sightOf(shared)));
    expect(countTogether(lists, GROUPS_OF.topic)).toEqual([
      { key: "AI", counts: [1, 1, 1], shared: 3 },
      { key: "police", counts: [1, 1, 0], shared: 2 },
      { key: "law", counts: [2, 0, 0], shared: 1 },
    ]);
  });

  it("leaves nothing out and invents nothing, whatever the order of the articles", () => {
    const lists = fc.array(fc.subarray(articles), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lists, (some) => {
        const found = countTogether(some, GROUPS_OF.provider);
        for (const [place, list] of some.entries()) {
          expect(found.reduce((sum, { counts }) => sum + counts[place]!, 0)).toBe(list.length);
        }
        const reversed = some.map((list) => list.toReversed());
        expect(countTogether(reversed, GROUPS_OF.provider)).toEqual(found);
      }),
    );
  });
});

describe("measures", () => {
  it("have bars by the greatest count", () => {
    const { cells } = counted("Articles", [2, 4, 0], String);
    expect(cells.map(({ share }) => share)).toEqual([0.5, 1, 0]);
    expect(counted("Articles", [0, 0], String).cells[0]).toEqual({ words: "0", share: 0 });
  });

  it("have a dash for nothing", () => {
    expect(told("Lag", ["", "2 h"]).cells).toEqual([{ words: "–" }, { words: "2 h" }]);
  });
});
