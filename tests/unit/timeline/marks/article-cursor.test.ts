import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatedArticle } from "../../../../src/graph/coverage.ts";
import { type CursorMove, moveCursor } from "../../../../src/timeline/marks/article-cursor.ts";
import { articlesIn, readTrack } from "../../../../src/timeline/lanes/lanes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { aCoverage, aWindow } from "../random-coverage.ts";
import { readLanes } from "../../../../src/timeline/lanes/read-lanes.ts";

const BY_PROVIDER = { by: "provider", order: "first" } as const;

const coverage = coverageOf([
  { key: "p1", at: "2020-06-10T10:00:00Z", provider: "P" },
  { key: "q1", at: "2020-06-10T12:00:00Z", provider: "Q" },
  { key: "p2", at: "2020-06-11T10:00:00Z", provider: "P" },
  { key: "q2", at: "2020-06-11T09:00:00Z", provider: "Q" },
  { key: "r1", at: "2020-06-12T10:00:00Z", provider: "R" },
]);
const room = {
  all: readTrack(coverage),
  lanes: readLanes(coverage, BY_PROVIDER),
  window: { from: Date.UTC(2020, 5, 1), to: Date.UTC(2020, 5, 30) },
};

function walk(...moves: CursorMove[]): (string | undefined)[] {
  let at: DatedArticle | null = null;
  return moves.map((move) => (at = moveCursor(at, move, room))?.key);
}

describe("moveCursor", () => {
  it("steps along time over all rows, and stays at the ends", () => {
    expect(walk("later", "later", "later", "later", "later", "later")).toEqual([
      "p1",
      "q1",
      "q2",
      "p2",
      "r1",
      "r1",
    ]);
    expect(walk("first", "earlier", "last", "earlier")).toEqual(["p1", "p1", "r1", "p2"]);
  });

  it("goes to the nearest in time of the row above or below", () => {
    expect(walk("last", "up", "up", "up", "down")).toEqual(["r1", "q2", "p2", "p2", "q2"]);
    expect(walk("down", "down")).toEqual(["p1", "q1"]);
  });

  it("visits every article of the window once on the way from the first to the last", () => {
    fc.assert(
      fc.property(aCoverage, aWindow, (coverage, window) => {
        const all = readTrack(coverage);
        const lanes = readLanes(coverage, BY_PROVIDER).filter(
          (lane) => articlesIn(lane, window).length > 0,
        );
        const visited: DatedArticle[] = [];
        let at = moveCursor(null, "first", { all, lanes, window });
        while (at && visited.at(-1) !== at) {
          visited.push(at);
          at = moveCursor(at, "later", { all, lanes, window });
        }
        expect(visited).toEqual(articlesIn(all, window));
      }),
    );
  });
});
