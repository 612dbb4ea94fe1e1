import { describe, expect, it } from "vitest";
import { createState } from "../../../../src/state/state.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { geometryIn } from "../../../../src/timeline/lanes/lanes-geometry.ts";
import { marksOfLanes } from "../../../../src/timeline/lanes/lanes-marks.ts";
import { createLanesModel } from "../../../../src/timeline/lanes/lanes-model.ts";
import type { MarksModel } from "../../../../src/timeline/marks/marks-model.ts";
import { marksOfSwarm } from "../../../../src/timeline/swarm/swarm-marks.ts";
import { createSwarmModel } from "../../../../src/timeline/swarm/swarm-model.ts";
import { swarmGeometry } from "../../../../src/timeline/swarm/swarm-geometry.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { paletteOf } from "../../state/measures/fixture.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2020, 5, 10);
const BOX = { width: 900, height: 300, em: 10, fontFamily: "f" };

const atHour = (hours: number) =>
  new Date(START + hours * HOUR).toISOString().replace(".000Z", "Z");

/** Three hours with an article each, then a day; and a crowd of 300 in an hour, a minute apart by fives. */
const few = coverageOf([
  { key: "a", at: atHour(0), provider: "P" },
  { key: "b", at: atHour(10), provider: "P" },
  { key: "c", at: atHour(20), provider: "P" },
  { key: "day", at: "2020-06-12", provider: "P" },
]);
const crowd = coverageOf(
  Array.from({ length: 300 }, (_, index) => ({
    key: `a${String(index).padStart(3, "0")}`,
    at: atHour(Math.floor(index / 5) / 60),
    provider: "P",
  })).concat({ key: "last", at: atHour(1000), provider: "P" }),
);

function lanes(coverage: typeof few) {
  const state = createState(coverage, paletteOf("light"));
  const model = createLanesModel(state, allTime(coverage)!);
  model.geometry.value = geometryIn(BOX);
  return { state, marks: marksOfLanes(model) };
}

function swarm(coverage: typeof few) {
  const state = createState(coverage, paletteOf("light"));
  const model = createSwarmModel(state, allTime(coverage)!);
  model.geometry.value = swarmGeometry(BOX);
  return { state, marks: marksOfSwarm(model) };
}

/** The keys of the articles that answer at the places of all marks. */
function answering(marks: MarksModel, coverage: typeof few): string[] {
  return coverage.dated.flatMap((article) => {
    const mark = marks.markOf(article);
    return mark ? (marks.articleAt(mark.x, mark.y, 1, false)?.key ?? []) : [];
  });
}

describe.each([
  ["lanes", lanes],
  ["swarm", swarm],
])("marks of %s", (_, chart) => {
  it("answer all while nothing is played, and while it is played those that have come", () => {
    const { state, marks } = chart(few);
    expect(answering(marks, few)).toEqual(["a", "b", "c", "day"]);
    state.show({ head: START + 10 * HOUR });
    expect(answering(marks, few)).toEqual(["a", "b"]);
    state.show({ play: { ...state.play.value, reach: HOUR } });
    expect(answering(marks, few)).toEqual(["b"]);
    state.player.end();
    expect(answering(marks, few)).toHaveLength(4);
  });

  it("of a crowd tell what of it has come", () => {
    const { state, marks } = chart(crowd);
    const [first] = crowd.dated;
    const { x, y } = marks.markOf(first!)!;
    const whole = marks.crowdOf(first!);
    expect(whole).toBeGreaterThan(50);
    state.show({ head: START + 60_000 });
    expect(marks.crowdOf(first!)).toBe(10);
    expect(marks.articleAt(x, y, 1, false)?.time).toBe(START);
    const told = new Set(answering(marks, crowd));
    expect([...told].filter((key) => !state.presence.value.now.has(key))).toEqual([]);
  });
});
