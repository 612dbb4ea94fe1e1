import { expect, it } from "vitest";
import { isTimed, remarksOf } from "../../../../src/state/notes/remarks.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { noteTicks } from "../../../../src/timeline/notes/note-ticks.ts";
import { createOverviewModel } from "../../../../src/timeline/overview/overview-model.ts";
import { noteAt, notedState } from "../../state/notes/notes-fixture.ts";

it("has a tick for each note at its time, and none for one beside the axis or without a time", () => {
  const state = notedState();
  const model = createOverviewModel(state, allTime(state.coverage)!);
  model.size.value = { width: 500, height: 30, em: 10 };
  const notes = [
    noteAt("10T12:00"),
    noteAt("11T00:00", { until: Date.parse("2020-07-01T00:00Z") }),
    noteAt("01T00:00"),
    noteAt("11T00:00", { article: "undated" }),
  ];
  const ticks = noteTicks(model, remarksOf(state.coverage, notes).filter(isTimed));
  const x = (at: string) => Math.round(model.x.value(Date.parse(`2020-06-${at}Z`)));
  expect(ticks.map(({ x, width }) => [x, width])).toEqual([
    [x("10T12:00"), 0],
    [x("11T00:00"), 500 - x("11T00:00")],
  ]);
});
