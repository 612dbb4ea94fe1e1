import { describe, expect, it } from "vitest";
import { followHistory } from "../../../../src/state/history/view-history.ts";
import { addNote, changeNote, removeNote } from "../../../../src/state/notes/edit-notes.ts";
import { decodeView, encodeView } from "../../../../src/state/view/view-hash.ts";
import { noteAt, notedState } from "./notes-fixture.ts";

describe("the notes of a view", () => {
  it("are added, changed and removed, and each can be undone", () => {
    const state = notedState();
    const history = followHistory(state);
    expect(addNote(state, noteAt("10T12:00", { text: "  One \u202E" }))).toBeNull();
    expect(state.notes.value.map(({ text }) => text)).toEqual(["One"]);
    expect(addNote(state, noteAt("09T12:00", { text: "Two" }))).toBeNull();
    expect(changeNote(state, 0, noteAt("10T13:00", { text: "First" }))).toBeNull();
    expect(state.notes.value.map(({ text }) => text)).toEqual(["First", "Two"]);
    removeNote(state, 0);
    expect(state.notes.value.map(({ text }) => text)).toEqual(["Two"]);
    history.undo();
    expect(state.notes.value.map(({ text }) => text)).toEqual(["First", "Two"]);
    history.undo();
    expect(state.notes.value.map(({ text }) => text)).toEqual(["One", "Two"]);
  });

  it.each([
    ["no text", noteAt("10T12:00", { text: " \u0007 " }), /^Write/],
    ["a long text", noteAt("10T12:00", { text: "x".repeat(201) }), /200 characters/],
    ["no time", noteAt("10T12:00", { time: NaN }), /^Say when/],
    ["a time that fits no link", noteAt("10T12:00", { time: 8e15 }), /^Say when/],
    ["half an end", noteAt("10T12:00", { until: NaN }), /end is no time/],
    ["an end before the start", noteAt("10T12:00", { until: 0 }), /before the start/],
  ])("are not added or changed with %s", (_, note, why) => {
    const state = notedState();
    addNote(state, noteAt("10T12:00"));
    const before = state.notes.value;
    expect(addNote(state, note)).toMatch(why);
    expect(changeNote(state, 0, note)).toMatch(why);
    expect(state.notes.value).toBe(before);
  });

  it("are no more than a link holds", () => {
    const state = notedState();
    for (let at = 0; at < 100; at += 1) expect(addNote(state, noteAt("10T12:00"))).toBeNull();
    expect(addNote(state, noteAt("10T12:00"))).toMatch(/100 notes/);
    expect(decodeView(encodeView(state.view.value))).toEqual({ view: state.view.value });
  });

  it("stay as they are where one is meant that isn't there", () => {
    const state = notedState();
    expect(changeNote(state, 0, noteAt("10T12:00"))).not.toBeNull();
    removeNote(state, 0);
    expect(state.notes.value).toEqual([]);
  });
});
