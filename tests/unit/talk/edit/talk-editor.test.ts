import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { added, amended, removed, retitled } from "../../../../src/talk/edit/edits.ts";
import { createTalkEditor } from "../../../../src/talk/edit/talk-editor.ts";
import { anyTalk } from "../any-talk.ts";
import { sceneOf, talkOf } from "../talk-fixture.ts";

const ab = talkOf([sceneOf("a"), sceneOf("b")]);

describe("the editor of a talk", () => {
  it("says in words what it would take back, and does", () => {
    const editor = createTalkEditor(ab);
    expect(editor.undoes.value).toBeNull();
    editor.edit("deleting a scene", (talk) => removed(talk, "a"));
    expect(editor.undoes.value).toBe("deleting a scene");
    editor.undo();
    expect(editor.talk.value).toBe(ab);
    expect(editor.redoes.value).toBe("deleting a scene");
    editor.redo();
    expect(editor.talk.value.items).toHaveLength(1);
  });

  it("takes back the letters of a headline at once, and those of two headlines one by one", () => {
    const editor = createTalkEditor(ab);
    const write = (id: string, headline: string) =>
      editor.edit("writing", (talk) => amended(talk, id, { headline }), `headline ${id}`);
    for (const text of ["F", "Fi", "Fir"]) write("a", text);
    for (const text of ["S", "Se"]) write("b", text);
    editor.undo();
    expect(editor.talk.value.items.map(({ headline }) => headline)).toEqual(["Fir", "Scene b"]);
    editor.undo();
    expect(editor.talk.value).toBe(ab);
  });

  it("makes no step of a change that changes nothing", () => {
    const editor = createTalkEditor(ab);
    editor.edit("deleting a scene", (talk) => removed(talk, "gone"));
    expect(editor.undoes.value).toBeNull();
  });

  it("has chosen what is there, and again what comes back", () => {
    const editor = createTalkEditor(ab);
    editor.choose("b");
    editor.edit("deleting a scene", (talk) => removed(talk, "b"));
    expect(editor.chosen.value).toBeNull();
    editor.undo();
    expect(editor.chosen.value).toBe("b");
  });

  it("has no way back from another talk that is opened", () => {
    const editor = createTalkEditor(ab);
    editor.edit("renaming", (talk) => retitled(talk, { title: "x" }));
    editor.open(talkOf([]));
    expect([editor.undoes.value, editor.redoes.value]).toEqual([null, null]);
  });

  it("comes back to where it began by as many steps as it went, and forth again", () => {
    const ways = fc.array(fc.constantFrom("add", "remove", "undo", "redo"), { maxLength: 20 });
    fc.assert(
      fc.property(anyTalk, ways, (start, steps) => {
        const editor = createTalkEditor(start);
        let made = 0;
        for (const way of steps) {
          if (way === "undo") editor.undo();
          else if (way === "redo") editor.redo();
          else if (way === "add") {
            made += 1;
            editor.edit(way, (talk) => added(talk, sceneOf(`made-${made}`)));
          } else editor.edit(way, (talk) => removed(talk, talk.items[0]?.id ?? ""));
        }
        while (editor.redoes.value !== null) editor.redo();
        const end = editor.talk.value;
        while (editor.undoes.value !== null) editor.undo();
        expect(editor.talk.value).toBe(start);
        while (editor.redoes.value !== null) editor.redo();
        expect(editor.talk.value).toBe(end);
      }),
      { numRuns: 60 },
    );
  });
});
