import { scaleLinear } from "d3";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { remarksOf } from "../../../../src/state/notes/remarks.ts";
import { overlap } from "../../../../src/timeline/boxes.ts";
import { layOutNotes, levelsFor } from "../../../../src/timeline/notes/lay-out-notes.ts";
import {
  LABEL_HEIGHT,
  type NoteRoom,
  type PlacedNote,
  type Taken,
} from "../../../../src/timeline/notes/placed-note.ts";
import { noteAt, notedCoverage } from "../../state/notes/notes-fixture.ts";

const START = Date.parse("2020-06-09T00:00Z");
const HOUR = 3_600_000;
const EM = 10;

/** An axis of 100 hours, 10 pixels each; a letter is 5 pixels wide. */
function roomOf(more: Partial<NoteRoom> = {}): NoteRoom {
  const span = { from: START, to: START + 100 * HOUR };
  return {
    width: 1000,
    em: EM,
    fontFamily: "sans-serif",
    measure: (text) => 5 * text.length,
    span,
    position: scaleLinear([span.from, span.to], [0, more.width ?? 1000]),
    levels: 2,
    ...more,
  };
}

const note = (hour: number, text: string, hours: number | null = null) =>
  noteAt("09T00:00", {
    time: START + hour * HOUR,
    until: hours === null ? null : START + (hour + hours) * HOUR,
    text,
  });

const laid = (notes: ReturnType<typeof note>[], room = roomOf()) =>
  layOutNotes(remarksOf(notedCoverage(), notes), room);

const seen = ({ label }: PlacedNote) => label && [label.text, label.x, label.y];

describe("layOutNotes", () => {
  it("puts each note at its time, its label right of that", () => {
    const [moment, span] = laid([note(10, "One"), note(50, "Two", 20)]);
    expect(moment).toMatchObject({ x: 100, end: null, label: { text: "One", x: 103.5, y: 0 } });
    expect(span).toMatchObject({ x: 500, end: 700, label: { text: "Two" } });
  });

  it("leaves out what is not in the span, and cuts what reaches beyond it", () => {
    expect(laid([note(-5, "before"), note(101, "after"), note(-9, "long before", 3)])).toEqual([]);
    expect(laid([note(-5, "through", 200)])).toMatchObject([{ x: 0, end: 1000 }]);
  });

  it("takes the second level where the first is taken, then shortens, then has a tick", () => {
    const long = "A long label";
    const placed = laid([
      note(10, long),
      note(11, long),
      note(14, long),
      note(15, "x"),
      note(40, "y"),
    ]);
    const height = LABEL_HEIGHT * EM;
    expect(placed.map(seen)).toEqual([
      ["A lon…", 103.5, 0],
      ["A lon…", 113.5, height],
      [long, 143.5, 0],
      ["x", 153.5, height],
      ["y", 403.5, 0],
    ]);
    const crowd = laid(Array.from({ length: 9 }, (_, i) => note(10 + i / 10, long)));
    expect(crowd.filter(({ label }) => label !== null)).toHaveLength(2);
  });

  it("stands left of a line at the end of the axis", () => {
    expect(laid([note(99, "A label")]).map(seen)).toEqual([["A label", 951.5, 0]]);
  });

  const anchored = (x: number, y: number) => roomOf({ anchorOf: () => ({ x, y }) });
  const onArticle = noteAt("10T00:00", { article: "exact", text: "Scoop" });

  it("stands beside the mark of an article that is in sight, else at its time", () => {
    const [beside] = layOutNotes(remarksOf(notedCoverage(), [onArticle]), anchored(120, 50));
    expect(beside).toMatchObject({ anchor: { x: 120, y: 50 }, label: { x: 131, text: "Scoop" } });
    expect(beside!.label!.y).toBeLessThan(50);
    const [above] = layOutNotes(remarksOf(notedCoverage(), [onArticle]), roomOf());
    expect(above).toMatchObject({ anchor: null, x: 120, label: { y: 0 } });
  });

  it("tries the other corners of a mark at the edges, and the top where there is none", () => {
    const at = (x: number, y: number) =>
      layOutNotes(remarksOf(notedCoverage(), [onArticle, onArticle]), anchored(x, y));
    expect(at(990, 50)[0]!.label!.x).toBeLessThan(990 - 25);
    expect(at(120, 2)[0]!.label!.y).toBeGreaterThan(2);
    expect(at(5, 2).map(({ anchor }) => anchor === null)).toEqual([false, true]);
  });

  it("keeps a label beside a mark clear of names, and of marks as far as it can", () => {
    const place = (taken: Partial<Taken>) => {
      const at = { x: 500, y: 50 };
      const free = { names: [], dots: [], ...taken };
      const room = roomOf({ anchorOf: () => at, taken: () => free });
      const [placed] = laid([{ ...note(50, "Scoop"), article: "exact" }], room);
      const { label, anchor } = placed!;
      return anchor === null
        ? null
        : [Math.sign(label!.x - at.x), Math.sign(label!.y + 7.25 - at.y)];
    };
    const name = (x: number, y: number, width = 100) => ({ x, y, width, height: 11 });
    expect(place({})).toEqual([1, -1]);
    expect(place({ names: [name(505, 31)] })).toEqual([1, 1]);
    expect(place({ names: [name(505, 31), name(505, 57)] })).toEqual([-1, -1]);
    expect(place({ names: [name(505, 31)], dots: [{ x: 520, y: 63 }] })).toEqual([-1, -1]);
    // Where each place has a mark, a mark is covered; but never a name.
    const dots = [20, 33, 47, 60, 74].flatMap((y) => [480, 520].map((x) => ({ x, y: y + 3 })));
    expect(place({ dots: [...dots, { x: 480, y: 37 }] })).not.toBeNull();
    expect(place({ names: [name(0, 0, 1000), name(0, 11, 1000), name(0, 22, 1000)] })).toEqual([
      1, 1,
    ]);
    const everywhere = Array.from({ length: 10 }, (_, row) => name(0, row * 11, 1000));
    expect(place({ names: everywhere })).toBeNull();
  });

  it("never lets two labels overlap, or leave the axis, and keeps every note at its time", () => {
    const some = fc.record({
      hour: fc.integer({ min: -20, max: 120 }),
      hours: fc.option(fc.integer({ min: 0, max: 60 })),
      text: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme-ascii" }),
      article: fc.constantFrom(null, null, "exact", "day"),
    });
    const rooms = fc.record({
      width: fc.integer({ min: 40, max: 1500 }),
      levels: fc.constantFrom(1, 2),
      y: fc.integer({ min: 0, max: 60 }),
      names: fc.array(
        fc.record({
          x: fc.integer({ min: 0, max: 1000 }),
          y: fc.integer({ min: 0, max: 80 }),
          width: fc.integer({ min: 20, max: 300 }),
          height: fc.constant(11),
        }),
        { maxLength: 5 },
      ),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), rooms, (list, { width, levels, y, names }) => {
        const notes = list.map(({ hour, hours, text, article }) => ({
          ...note(hour, text, hours),
          article,
        }));
        const base = roomOf({ width, levels });
        const room: NoteRoom = {
          ...base,
          anchorOf: ({ time }) => (y > 40 ? null : { x: base.position(time), y }),
          taken: () => ({ names, dots: [] }),
        };
        const placed = laid(notes, room);
        const top = levels * LABEL_HEIGHT * EM;
        const boxes = placed.flatMap(({ label, anchor }) =>
          label === null ? [] : [{ ...label, y: label.y + (anchor === null ? 0 : top) }],
        );
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-9);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        }
        for (const { label, anchor } of placed) {
          if (label === null || anchor === null) continue;
          expect(names.some((name) => overlap(label, name))).toBe(false);
        }
        for (const { x, remark } of placed) {
          expect(x).toBe(Math.min(width, Math.max(0, room.position(remark.time))));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("levelsFor", () => {
  const levels = (...notes: ReturnType<typeof note>[]) => {
    const coverage = notedCoverage();
    return levelsFor(coverage, remarksOf(coverage, notes), roomOf());
  };

  it("is none without notes, one for notes apart, two for notes near each other", () => {
    expect(levels()).toBe(0);
    expect(levels(note(14, "One"), note(60, "Two"))).toBe(1);
    expect(levels(note(14, "A long label"), note(15, "Another label"))).toBe(2);
  });
});
