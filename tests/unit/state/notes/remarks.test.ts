import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRemarks, remarksOf } from "../../../../src/state/notes/remarks.ts";
import { noteAt, notedCoverage, notedState } from "./notes-fixture.ts";

describe("remarksOf", () => {
  it("puts events and notes in order of time, of one time the event first", () => {
    const coverage = notedCoverage({ label: "E1" }, { time: "2020-06-12T00:00:00Z", label: "E2" });
    const notes = [noteAt("13T00:00", { text: "last" }), noteAt("10T12:00", { text: "same" })];
    expect(remarksOf(coverage, notes).map(({ text, id }) => [text, id])).toEqual([
      ["E1", "event 0"],
      ["same", "note 1"],
      ["E2", "event 1"],
      ["last", "note 0"],
    ]);
  });

  it("lets a note on an article stand at its time, whatever the view kept", () => {
    const [remark] = remarksOf(notedCoverage(), [
      noteAt("15T00:00", { until: Date.parse("2020-06-16T00:00Z"), article: "exact" }),
    ]);
    expect(remark).toMatchObject({ time: Date.parse("2020-06-09T12:00:00Z"), until: null });
    expect(remark?.article?.key).toBe("exact");
  });

  it("lets one on a date-only article be somewhere in its day", () => {
    const [remark] = remarksOf(notedCoverage(), [noteAt("15T00:00", { article: "day" })]);
    expect(remark).toMatchObject({
      time: Date.parse("2020-06-11T00:00:00Z"),
      until: Date.parse("2020-06-12T00:00:00Z"),
      precision: "day",
    });
  });

  it("gives no time to one on an undated article, and puts it last", () => {
    const notes = [noteAt("01T00:00", { article: "undated" }), noteAt("15T00:00")];
    const remarks = remarksOf(notedCoverage(), notes);
    expect(remarks.map(({ id, time }) => [id, time === null])).toEqual([
      ["note 1", false],
      ["note 0", true],
    ]);
  });

  it("leaves one on an article of another graph where it was", () => {
    const [remark] = remarksOf(notedCoverage(), [noteAt("15T00:00", { article: "a-gone" })]);
    expect(remark).toMatchObject({ time: Date.parse("2020-06-15T00:00Z"), article: null });
  });

  it("takes strange characters out of a text that came with a link, and nothing else", () => {
    const notes = [
      noteAt("15T00:00", { text: "\u202E<b>x</b>\u0007" }),
      noteAt("16T00:00", { text: "\u202E" }),
    ];
    expect(remarksOf(notedCoverage(), notes).map(({ text }) => text)).toEqual([
      "<b>x</b>",
      "Untitled note",
    ]);
  });

  it("has each event and each note once, in order", () => {
    const hour = fc.integer({ min: 0, max: 300 });
    const articles = fc.constantFrom(null, "exact", "day", "undated", "gone");
    const start = Date.parse("2020-06-05T00:00Z");
    const notes = fc.array(fc.tuple(hour, articles), { maxLength: 12 });
    const events = fc.array(hour, { maxLength: 12 });
    fc.assert(
      fc.property(events, notes, (events, notes) => {
        const coverage = notedCoverage(
          ...events
            .toSorted((a, b) => a - b)
            .map((at) => ({
              time: `${new Date(start + at * 3_600_000).toISOString().slice(0, 19)}Z`,
            })),
        );
        const remarks = remarksOf(
          coverage,
          notes.map(([at, article]) =>
            noteAt("01T00:00", { time: start + at * 3_600_000, article }),
          ),
        );
        expect(new Set(remarks.map(({ id }) => id)).size).toBe(events.length + notes.length);
        const times = remarks.map(({ time }) => time ?? Infinity);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });
});

it("follows the notes of the view", () => {
  const state = notedState({});
  const remarks = createRemarks(state);
  expect(remarks.value).toHaveLength(1);
  state.notes.value = [noteAt("15T00:00")];
  expect(remarks.value.map(({ id }) => id)).toEqual(["event 0", "note 0"]);
});
