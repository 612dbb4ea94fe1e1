import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRemarks } from "../../../../src/state/notes/remarks.ts";
import { readSpread } from "../../../../src/state/spread/report.ts";
import type { Note } from "../../../../src/state/view/timeline-parts.ts";
import { layOutNoted, noteBoxes } from "../../../../src/timeline/spread/lay-out-noted.ts";
import { noteAt } from "../../state/notes/notes-fixture.ts";
import { SIX, stateOf } from "./fixture.ts";

const SIZE = { width: 1000, height: 420, em: 12, fontFamily: "sans-serif" };
const ZERO = Date.UTC(2020, 5, 10, 12);
const HOUR = 3_600_000;
const measure = (text: string) => 6 * text.length;

/** Six outlets, the last of them by 36 hours after the first. */
function laid(notes: Note[], scale: "linear" | "log" = "linear", size: Partial<typeof SIZE> = {}) {
  const state = stateOf(SIX);
  state.show({ notes });
  const spread = readSpread(state.coverage.stories.get("s")!, state.coverage, null);
  const remarks = createRemarks(state).value;
  return layOutNoted(spread, scale, { ...SIZE, ...size }, { remarks, measure });
}

const after = (hours: number, fields: Partial<Note> = {}) =>
  noteAt("", { time: ZERO + hours * HOUR, text: "A note", ...fields });

describe("notes on a spread", () => {
  it.each(["linear", "log"] as const)("stand at their lags on a %s axis", (scale) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 36, noNaN: true }), (hours) => {
        const { layout, notes } = laid([after(hours)], scale);
        const [note] = notes;
        expect(note!.x + layout.frame.left).toBeCloseTo(layout.x(hours * 3600), 3);
      }),
      { numRuns: 40 },
    );
  });

  it("are left out before the first report and after the longest lag, and cut there", () => {
    expect(laid([after(-1), after(37)]).notes).toEqual([]);
    const { layout, notes } = laid([after(-5, { until: ZERO + 100 * HOUR })]);
    const { left } = layout.frame;
    expect(notes.map(({ x, end }) => [x, end! + left])).toEqual([[0, layout.x(Infinity)]]);
  });

  it("have room of their own above the curve, which starts as high as before without any", () => {
    const [none, some] = [laid([]).layout.frame, laid([after(6)]).layout.frame];
    expect(none.top).toBe(none.notesTop);
    expect(some.top).toBeGreaterThan(some.notesTop + some.em);
    expect([some.left, some.right, some.bottom]).toEqual([none.left, none.right, none.bottom]);
  });

  it("have one row of labels at most where the chart is low", () => {
    const near = [after(6, { text: "A long note" }), after(6.1, { text: "And another" })];
    const rowsOf = (height: number) => {
      const { frame } = laid(near, "linear", { height }).layout;
      return (frame.top - frame.notesTop) / frame.em;
    };
    expect(rowsOf(420)).toBeGreaterThan(2);
    expect(rowsOf(120)).toBeLessThan(2);
  });

  it("stand beside the mark of the report that they are on", () => {
    const { layout, notes } = laid([noteAt("10T14:00", { article: "b", text: "Scoop" })]);
    const mark = layout.marks.find(({ report }) => report.article.key === "b")!;
    const { left, top } = layout.frame;
    expect(notes[0]!.anchor).toEqual({ x: mark.x - left, y: mark.y - top });
    const [box] = noteBoxes({ layout, notes });
    expect(Math.abs(box!.x - mark.x)).toBeLessThan(3 * layout.frame.em);
    expect(Math.abs(box!.y - mark.y)).toBeLessThan(3 * layout.frame.em);
  });
});
