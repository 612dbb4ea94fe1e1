import { describe, expect, it } from "vitest";
import type { Action } from "../../../../src/panels/actions/action.ts";
import type { ActionsFound } from "../../../../src/panels/actions/find-actions.ts";
import {
  foundGroups,
  offeredGroups,
  resultsInWords,
} from "../../../../src/panels/search/palette-groups.ts";
import type { FoundKind } from "../../../../src/panels/search/search-entry.ts";
import type { Finds, Found } from "../../../../src/panels/search/tally.ts";

const needles = { typed: [], matched: [] };
const finds = (kind: FoundKind, total: number, begins = false): Finds => ({
  total,
  hits: Array.from({ length: Math.min(total, 20) }, (_, place) => ({
    key: `${kind}-${place}`,
    kind,
    needles,
    begins,
    within: null,
  })),
});
const found = (given: Partial<Found>): Found => ({
  topic: finds("topic", 0),
  provider: finds("provider", 0),
  story: finds("story", 0),
  article: finds("article", 0),
  ...given,
});
const action = (id: string): Action => ({ id, label: id, group: "View", run: () => undefined });
const doable = (count: number, isByName = true): ActionsFound => ({
  actions: Array.from({ length: count }, (_, place) => action(`do-${place}`)),
  isByName,
  needles,
});
const ids = (things: Found, actions: ActionsFound) =>
  foundGroups(things, actions).map(({ id }) => id);

describe("the groups of the palette", () => {
  it("put topics before providers before stories before articles, without the empty ones", () => {
    const things = found({ article: finds("article", 2), topic: finds("topic", 1) });
    expect(ids(things, doable(0))).toEqual(["topic", "article"]);
  });

  it("show as many as one can read and count the rest", () => {
    const [articles] = foundGroups(found({ article: finds("article", 1234) }), doable(0));
    expect(articles?.items).toHaveLength(20);
    expect(articles?.more).toBe(1214);
    const [actions] = foundGroups(found({}), doable(9));
    expect([actions?.items.length, actions?.more]).toEqual([8, 1]);
  });

  it("put actions that are called as typed before all but names that begin so", () => {
    const things = found({
      topic: finds("topic", 1),
      provider: finds("provider", 1, true),
      article: finds("article", 1, true),
    });
    expect(ids(things, doable(1))).toEqual(["provider", "action", "topic", "article"]);
  });

  it("put actions that other words led to at the end", () => {
    expect(ids(found({ article: finds("article", 1) }), doable(1, false))).toEqual([
      "article",
      "action",
    ]);
  });

  it("offer actions and what was selected before", () => {
    const groups = offeredGroups([action("undo")], [{ key: "a-1", kind: "article" }]);
    expect(groups.map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
      ["Actions", ["action undo"]],
      ["Selected before", ["a-1"]],
    ]);
    expect(offeredGroups([], [])).toEqual([]);
  });
});

describe("what was found in words", () => {
  it("counts all, shown or not", () => {
    const things = found({ provider: finds("provider", 1), article: finds("article", 1234) });
    expect(resultsInWords(things, doable(2), "a")).toBe(
      "1,237 results: 1 provider, 1,234 articles, 2 actions",
    );
    expect(resultsInWords(found({ story: finds("story", 1) }), doable(0), "a")).toBe(
      "1 result: 1 story",
    );
  });

  it("says when there is nothing", () => {
    expect(resultsInWords(found({}), doable(0), "zzz")).toBe("Nothing found for zzz");
  });
});
