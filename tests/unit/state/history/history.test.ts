import { array, assert, constantFrom, nat, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amended,
  type History,
  historyOf,
  MOST_STEPS,
  recorded,
  redone,
  undone,
} from "../../../../src/state/history/history.ts";

const walked = (...steps: number[]) => steps.slice(1).reduce(recorded, historyOf(steps[0]!));

const times = <T>(count: number, way: (history: History<T>) => History<T>, from: History<T>) =>
  Array.from({ length: count }).reduce<History<T>>(way, from);

describe("a history", () => {
  it("goes back and forward one step at a time, and no further than it reaches", () => {
    const walk = walked(0, 1, 2);
    expect(undone(walk).present).toBe(1);
    expect(redone(undone(walk)).present).toBe(2);
    expect(redone(walk)).toBe(walk);
    const start = historyOf(0);
    expect(undone(start)).toBe(start);
  });

  it("forgets what was taken back once something else is done", () => {
    const branched = recorded(undone(walked(0, 1, 2)), 9);
    expect(redone(branched)).toBe(branched);
    expect(undone(branched).present).toBe(1);
  });

  it("keeps what was taken back when a step is only amended", () => {
    const history = amended(undone(walked(0, 1, 2)), 1.5);
    expect(history.present).toBe(1.5);
    expect(redone(history).present).toBe(2);
    expect(undone(history).present).toBe(0);
  });

  it("lets the oldest steps go", () => {
    const long = walked(...Array.from({ length: MOST_STEPS + 50 }, (_, step) => step));
    expect(long.past).toHaveLength(MOST_STEPS);
    expect(times(1000, undone, long).present).toBe(49);
  });

  it("comes back to the first and again to the last, whatever was done", () => {
    assert(
      property(array(nat(), { minLength: 1, maxLength: MOST_STEPS }), (steps) => {
        const walk = walked(...steps);
        const back = times(steps.length, undone, walk);
        expect(back.present).toBe(steps[0]);
        expect(times(steps.length, redone, back)).toEqual(walk);
      }),
    );
  });

  it("holds each step once, however one goes", () => {
    const way = record({ go: constantFrom("do", "undo", "redo"), to: nat() });
    assert(
      property(tuple(nat(), array(way)), ([start, ways]) => {
        let history = historyOf(start);
        let length = 1;
        for (const { go, to } of ways) {
          if (go === "do") {
            history = recorded(history, to);
            length = history.past.length + 1;
          } else history = go === "undo" ? undone(history) : redone(history);
          expect(history.past.length + 1 + history.future.length).toBe(length);
        }
      }),
    );
  });
});
