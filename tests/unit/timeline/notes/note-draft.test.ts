import { describe, expect, it } from "vitest";
import type { State } from "../../../../src/state/state.ts";
import type { Note } from "../../../../src/state/view/timeline-parts.ts";
import { draftOf, noteOf, offeredArticle } from "../../../../src/timeline/notes/note-draft.ts";
import { noteAt, notedState } from "../../state/notes/notes-fixture.ts";

const NEW_YORK = "America/New_York";

function opened(state: State, before: Note | null = null, zone = NEW_YORK) {
  const drafted = { zone, before, article: offeredArticle(state, before) };
  return { drafted, draft: draftOf(state, drafted) };
}

describe("the form of a note", () => {
  it("begins where a new one is likely to be", () => {
    const state = notedState();
    expect(opened(state).draft).toEqual({
      text: "",
      from: "2020-06-09T08:00",
      until: "",
      isOnArticle: false,
    });
    state.setWindow({
      from: Date.parse("2020-06-10T00:00Z"),
      to: Date.parse("2020-06-10T02:00Z"),
    });
    expect(opened(state).draft.from).toBe("2020-06-09T21:00");
  });

  it("offers the selected article, where that is dated", () => {
    const state = notedState();
    state.select("undated");
    expect(opened(state).drafted.article).toBeNull();
    state.select("exact");
    const { draft, drafted } = opened(state);
    expect(noteOf({ ...draft, text: "Scoop" }, drafted)).toEqual({
      text: "Scoop",
      time: Date.parse("2020-06-09T12:00Z"),
      until: null,
      article: "exact",
    });
    expect(noteOf({ ...draft, text: "x", isOnArticle: false }, drafted).article).toBeNull();
  });

  it("reads times by the clock of the zone", () => {
    const { draft, drafted } = opened(notedState());
    const written = { ...draft, from: "2020-06-10T10:00", until: "2020-06-10T11:30" };
    expect(noteOf(written, drafted)).toMatchObject({
      time: Date.parse("2020-06-10T14:00Z"),
      until: Date.parse("2020-06-10T15:30Z"),
    });
    expect(noteOf({ ...written, from: "", until: "x" }, drafted)).toMatchObject({
      time: NaN,
      until: NaN,
    });
  });

  it("leaves times that weren't touched as exact as they were", () => {
    const before = noteAt("10T12:00:31", { until: Date.parse("2020-06-10T13:00:59Z") });
    const { draft, drafted } = opened(notedState(), before);
    expect(noteOf({ ...draft, text: "Other" }, drafted)).toEqual({ ...before, text: "Other" });
  });

  it("keeps a note on its article, also on one that this graph doesn't have", () => {
    const state = notedState();
    state.select("day");
    const own = opened(state, noteAt("10T12:00", { article: "exact" }));
    expect(own.draft.isOnArticle).toBe(true);
    expect(noteOf(own.draft, own.drafted).article).toBe("exact");
    const gone = noteAt("10T12:00", { article: "a-gone" });
    const other = opened(state, gone);
    expect(noteOf(other.draft, other.drafted)).toEqual(gone);
  });
});
