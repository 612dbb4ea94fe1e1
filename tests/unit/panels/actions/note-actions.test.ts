import { afterEach, expect, it } from "vitest";
import { canRun } from "../../../../src/panels/actions/action.ts";
import { findActions } from "../../../../src/panels/actions/find-actions.ts";
import { notesAsked } from "../../../../src/timeline/notes/notes-asked.ts";
import { deskOf } from "./actions-fixture.ts";

afterEach(() => {
  notesAsked.value = null;
});

it.each([
  ["note-add", "new"],
  ["notes", "list"],
])("asks for the notes: %s", (id, asked) => {
  const desk = deskOf();
  expect(canRun(desk.the(id), desk.state)).toBe(true);
  desk.run(id);
  expect(notesAsked.value).toBe(asked);
});

it("is found by other words", () => {
  const { actions, state } = deskOf();
  for (const query of ["add a note", "annotate"]) {
    expect(findActions(actions, query, state).actions[0]?.id).toBe("note-add");
  }
});
