import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import {
  added,
  amended,
  duplicated,
  moved,
  removed,
  retitled,
  stepAdded,
} from "../../../../src/talk/edit/edits.ts";
import { MOST_ITEMS, MOST_STEPS, Talk } from "../../../../src/talk/talk.ts";
import { anyItem, anyStep, anyTalk } from "../any-talk.ts";
import { sceneOf, talkOf } from "../talk-fixture.ts";

const ids = (talk: Talk) => talk.items.map(({ id }) => id).join("");
const abc = talkOf(["a", "b", "c"].map((id) => sceneOf(id)));

describe("edits of a talk", () => {
  it("put an item behind another, or at the end", () => {
    expect(ids(added(abc, sceneOf("x"), "a"))).toBe("axbc");
    expect(ids(added(abc, sceneOf("x")))).toBe("abcx");
    expect(ids(added(abc, sceneOf("x"), "gone"))).toBe("abcx");
  });

  it("move an item, not beyond the ends", () => {
    expect(ids(moved(abc, "a", 1))).toBe("bac");
    expect(ids(moved(abc, "a", 9))).toBe("bca");
    expect(ids(moved(abc, "c", -9))).toBe("cab");
    expect(moved(abc, "b", 1)).toBe(abc);
  });

  it("write only what an item's kind has", () => {
    const talk = talkOf([{ kind: "heading", id: "h", headline: "Before" }]);
    expect(amended(talk, "h", { headline: "After", caption: "x" }).items).toEqual([
      { kind: "heading", id: "h", headline: "After" },
    ]);
  });

  it("put a second one behind the first", () => {
    const talk = duplicated(abc, "b", "x");
    expect(ids(talk)).toBe("abxc");
    expect(talk.items[2]).toEqual({ ...abc.items[1], id: "x" });
  });

  it("stop at as many items and steps as a talk may have", () => {
    const full = talkOf(Array.from({ length: MOST_ITEMS }, (_, at) => sceneOf(`s${at}`)));
    expect(added(full, sceneOf("x"))).toBe(full);
    expect(duplicated(full, "s0")).toBe(full);
    const long = talkOf([sceneOf("a", MOST_STEPS)]);
    expect(stepAdded(long, "a", { label: "", changes: {}, plays: false })).toBe(long);
  });

  it("give the same talk where there is nothing to change", () => {
    for (const talk of [
      removed(abc, "gone"),
      moved(abc, "gone", 0),
      duplicated(abc, "gone"),
      amended(abc, "gone", { headline: "x" }),
    ]) {
      expect(talk).toBe(abc);
    }
  });

  const anEdit = fc.oneof(
    anyItem.map((item) => (talk: Talk, id: string) => {
      const isThere = talk.items.some((other) => other.id === item.id);
      return isThere ? talk : added(talk, item, id);
    }),
    fc.integer({ min: -2, max: 9 }).map((to) => (talk: Talk, id: string) => moved(talk, id, to)),
    fc.constant((talk: Talk, id: string) => duplicated(talk, id)),
    fc.constant(removed),
    anyStep.map((step) => (talk: Talk, id: string) => stepAdded(talk, id, step)),
    fc
      .boolean()
      .map((hidden) => (talk: Talk, id: string) => amended(talk, id, { hidden, alt: null })),
    fc.constant((talk: Talk) => retitled(talk, { minutes: 10 })),
  );

  it("leave a talk that keeps its schema, with no two items of one id, and the one before untouched", () => {
    const steps = fc.array(fc.tuple(anEdit, fc.nat()), { maxLength: 8 });
    fc.assert(
      fc.property(anyTalk, steps, (start, edits) => {
        let talk = start;
        for (const [edit, at] of edits) {
          const before = JSON.stringify(talk);
          const next = edit(talk, talk.items[at % Math.max(talk.items.length, 1)]?.id ?? "none");
          expect(JSON.stringify(talk)).toBe(before);
          talk = next;
        }
        expect(v.is(Talk, talk)).toBe(true);
        expect(new Set(talk.items.map(({ id }) => id)).size).toBe(talk.items.length);
      }),
      { numRuns: 60 },
    );
  });
});
