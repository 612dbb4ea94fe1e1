import { beforeEach, describe, expect, it } from "vitest";
import { createState } from "../../../../src/state/state.ts";
import { keepView } from "../../../../src/talk/keep-view.ts";
import { itemWords, numbersOf } from "../../../../src/talk/strip/item-words.ts";
import { said } from "../../../../src/talk/strip/said.ts";
import { createStripWork, differs } from "../../../../src/talk/strip/work.ts";
import type { Item } from "../../../../src/talk/talk.ts";
import { createTalks } from "../../../../src/talk/talks.ts";
import { madeAlt } from "../../../../src/talk/thumbnail/alt-text.ts";
import { palette, smallCorpus } from "../../network/stage/corpus.ts";

const coverage = smallCorpus();

function opened() {
  const state = createState(coverage, palette);
  const talks = createTalks(coverage.title);
  const { editor } = talks;
  return {
    state,
    talks,
    editor,
    work: createStripWork(state, talks),
    items: () => editor.talk.value.items,
    names: () => editor.talk.value.items.map(({ headline }) => headline),
    keep: (view: Parameters<typeof state.show>[0]) => {
      state.show(view);
      keepView(state, talks);
    },
  };
}

beforeEach(() => {
  said.value = "";
});

describe("the strip", () => {
  it("has something chosen after each step back and forth", () => {
    const { keep, items, editor, work } = opened();
    for (const selection of ["P", "Q", "R"]) keep({ selection });
    const chosen = () => items().find(({ id }) => id === editor.chosen.value)?.headline;
    work.undo();
    expect(chosen()).toBe("Q");
    work.redo();
    expect(chosen()).toBe("R");
    work.remove(items()[0]!);
    expect(chosen()).toBe("Q");
    work.undo();
    expect(chosen()).toBe("P");
    work.redo();
    expect(chosen()).toBe("Q");
    editor.choose(null);
    work.undo();
    for (let count = 0; count < 3; count += 1) work.undo();
    expect(items()).toEqual([]);
    expect(chosen()).toBeUndefined();
    work.redo();
    expect(chosen()).toBe("P");
  });

  it("keeps views behind the chosen scene, and says so", () => {
    const { keep, names, items, talks, work } = opened();
    keep({ selection: "P" });
    keep({ selection: "Q" });
    expect(talks.open.value).toBe(true);
    work.show(items()[0]!);
    keep({ selection: "R" });
    expect(names()).toEqual(["P", "R", "Q"]);
    expect(said.value).toBe("Kept. Scene 2 of 3: R");
  });

  it("shows a scene’s view, but not its theme; then the view is the scene’s", () => {
    const { keep, state, items, work } = opened();
    keep({ selection: "P", layout: "time" });
    state.show({ selection: null, layout: "story", theme: "dark" });
    expect(differs(state, items()[0]!)).toBe(true);
    work.show(items()[0]!);
    expect(state.view.value).toMatchObject({ selection: "P", layout: "time", theme: "dark" });
    expect(differs(state, items()[0]!)).toBe(false);
    state.show({ size: "rank" });
    work.update(items()[0]!.id);
    expect(differs(state, items()[0]!)).toBe(false);
    expect(items()[0]).toMatchObject({ view: { size: "rank", layout: "time" } });
    const step = { label: "", changes: { size: null, layout: "circle" }, plays: false };
    const stepped = { ...items()[0]!, steps: [step] } as Item;
    state.show({ size: "links", layout: "circle" });
    expect(differs(state, items()[0]!)).toBe(true);
    expect(differs(state, stepped)).toBe(false);
  });

  it("writes the view to the step that is chosen, and to nothing else of the scene", () => {
    const { keep, state, items, editor, work } = opened();
    keep({ selection: "P" });
    const { id } = items()[0]!;
    const steps = [
      { label: "Layout: by time", changes: { layout: "time" }, plays: false },
      { label: "Mine", changes: { size: "rank" }, plays: false },
    ];
    editor.edit("steps", (talk) => ({
      ...talk,
      items: talk.items.map((item) => Object.assign({}, item, { steps })),
    }));
    work.show(items()[0]!, 2);
    expect(editor.chosenStep.value).toBe(2);
    expect(differs(state, items()[0]!, 2)).toBe(false);
    state.show({ size: "links", layout: "circle" });
    expect(differs(state, items()[0]!, 2)).toBe(true);
    work.update(id);
    expect(items()[0]).toMatchObject({
      view: { selection: "P" },
      steps: [steps[0], { label: "Mine", changes: { layout: "circle" } }],
    });
    expect(said.value).toBe("Step 2 leads to the view now.");
    expect(differs(state, items()[0]!, 2)).toBe(false);
    work.show(items()[0]!);
    expect(editor.chosenStep.value).toBe(0);
    state.show({ colour: "topic" });
    work.update(id);
    expect(items()[0]).toMatchObject({ view: { colour: "topic" } });
  });

  it("moves, and keeps what was moved chosen", () => {
    const { keep, names, items, editor, work } = opened();
    for (const selection of ["P", "Q", "R"]) keep({ selection });
    const [first] = items();
    work.moveBy(first!.id, 1);
    expect(names()).toEqual(["Q", "P", "R"]);
    expect(editor.chosen.value).toBe(first!.id);
    expect(said.value).toBe("Moved to place 2 of 3.");
    work.move(first!.id, 2);
    work.moveBy(first!.id, 1);
    expect(said.value).toBe("Stays at place 3 of 3.");
    work.undo();
    expect(names()).toEqual(["Q", "P", "R"]);
    expect(said.value).toBe("Undone: moving.");
  });

  it("chooses a neighbour of what is deleted, and undo brings that back", () => {
    const { keep, names, items, editor, work } = opened();
    for (const selection of ["P", "Q", "R"]) keep({ selection });
    work.remove(items()[2]!);
    expect(editor.chosen.value).toBe(items()[1]!.id);
    work.remove(items()[0]!);
    expect(editor.chosen.value).toBe(items()[0]!.id);
    work.remove(items()[0]!);
    expect(editor.chosen.value).toBeNull();
    for (let step = 0; step < 3; step += 1) work.undo();
    expect(names()).toEqual(["P", "Q", "R"]);
  });

  it("counts the scenes that are shown, and names the hidden ones", () => {
    const { keep, items, work } = opened();
    keep({ selection: "P" });
    work.addHeading();
    work.addText("closing");
    work.toggleHidden(items()[0]!);
    const words = () => items().map((item) => itemWords(item, numbersOf(items())));
    expect(words()).toEqual(["Hidden scene: P", "Heading: Heading", "Scene 1 of 1: Thank you"]);
    work.toggleHidden(items()[0]!);
    expect(words()[2]).toBe("Scene 2 of 2: Thank you");
  });
});

describe("alternative text", () => {
  it("says what the picture is of, how much is in view, and what is selected", () => {
    const { state } = opened();
    const words = madeAlt(state, { layout: "time", provider: "P", selection: "a1" }, "both");
    expect(words).toMatch(
      /^Network of articles by time, above the timeline \(lanes\): 2 of 8 articles by P.*\. Selected: “/,
    );
    expect(madeAlt(state, {}, "timeline")).toMatch(
      /^Timeline \(lanes\): 8 articles by 4 providers/,
    );
    expect(state.layout.value).toBe("forces");
  });
});
