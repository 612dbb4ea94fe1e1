import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { added, retitled } from "../../../../src/talk/edit/edits.ts";
import { createTalkEditor } from "../../../../src/talk/edit/talk-editor.ts";
import { createKeeper } from "../../../../src/talk/store/keep-open.ts";
import { createLibrary } from "../../../../src/talk/store/library.ts";
import { memoryArea, type StorageArea } from "../../../../src/talk/store/storage-area.ts";
import { changedId, TalkStorage } from "../../../../src/talk/store/talk-storage.ts";
import { sceneOf, talkOf } from "../talk-fixture.ts";
import { testArea } from "./storage.ts";

/** A tab that has the talk `talk` open. */
function tabOver(area: StorageArea) {
  const storage = new TalkStorage(area);
  const library = createLibrary(storage, "A fixture", () => 1);
  const editor = createTalkEditor(talkOf([]));
  const keeper = createKeeper(editor, library, storage, () => {});
  const found = library.find("talk");
  if (found !== null) keeper.open(found);
  const add = (id: string) => editor.edit("adding", (talk) => added(talk, sceneOf(id)));
  const scenes = () => editor.talk.value.items.map(({ id }) => id).join("");
  return { library, editor, keeper, add, scenes };
}

/** The storage as another process sees it that is told later of what was written. */
function lagging(area: StorageArea) {
  const own = memoryArea();
  const copy = (from: StorageArea, to: StorageArea) => {
    for (let at = 0; at < from.length; at += 1) {
      const name = from.key(at) ?? "";
      to.setItem(name, from.getItem(name) ?? "");
    }
  };
  copy(area, own);
  return {
    seen: own,
    /** Its writes reach the others, and theirs reach it: what was written last counts. */
    meet: () => {
      copy(own, area);
      copy(area, own);
    },
  };
}

describe("a talk that is open in two tabs", () => {
  it("is followed from one to the other, without a word", () => {
    const area = testArea();
    const [one, other] = [tabOver(area), tabOver(area)];
    one.add("a");
    other.keeper.follow("talk");
    other.add("b");
    one.keeper.follow("talk");
    expect([one.scenes(), other.scenes()]).toEqual(["ab", "ab"]);
    expect([one.keeper.problem.value, other.keeper.problem.value]).toEqual([null, null]);
    expect(one.library.entries.value).toHaveLength(1);
  });

  it("keeps the version that was written over by a tab that could not know of it", () => {
    const area = testArea();
    const late = lagging(area);
    const [one, other] = [tabOver(area), tabOver(late.seen)];
    one.add("a");
    other.add("b");
    late.meet();
    one.keeper.follow("talk");
    expect(one.scenes()).toBe("b");
    expect(one.keeper.problem.value).toContain("changed in two tabs at once");
    const copy = one.library.entries.value.find(({ title }) => title.includes("another tab"));
    expect(one.library.find(copy?.id ?? "")?.talk.items.map(({ id }) => id)).toEqual(["a"]);
  });

  it("says when it was deleted in the other, stays open, and is kept again with a change", () => {
    const area = testArea();
    const [one, other] = [tabOver(area), tabOver(area)];
    one.add("a");
    other.keeper.follow("talk");
    one.library.remove("talk");
    other.keeper.follow("talk");
    other.keeper.follow("talk");
    expect(other.keeper.problem.value).toContain("deleted in another tab");
    expect(other.scenes()).toBe("a");
    other.add("b");
    expect(other.library.find("talk")?.talk.items).toHaveLength(2);
    expect(other.library.entries.value).toHaveLength(1);
  });

  it("takes the list of the others as it is told of them", () => {
    const area = testArea();
    const [one, other] = [tabOver(area), tabOver(area)];
    one.library.keep(talkOf([], { id: "new", title: "New" }), null);
    other.keeper.follow("new");
    expect(other.library.entries.value.map(({ id }) => id)).toEqual(["new"]);
    one.library.remove("new");
    other.keeper.follow("new");
    expect(other.library.entries.value).toEqual([]);
  });

  it("loses no change, however late the tabs hear of each other", () => {
    const move = fc.tuple(fc.nat(1), fc.constantFrom("edit", "hear"));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const area = testArea();
        const start = tabOver(area);
        start.add("start");
        const tabs = [start, tabOver(area)];
        moves.forEach(([which, what], at) => {
          const tab = tabs[which] ?? start;
          if (what === "hear") tab.keeper.follow("talk");
          else tab.editor.edit("x", (talk) => retitled(talk, { title: `${talk.title} ${at}.` }));
        });
        const all = Object.values(area.all()).join("");
        moves.forEach(([, what], at) => {
          if (what === "edit") expect(all).toContain(` ${at}.`);
        });
      }),
      { numRuns: 60 },
    );
  });
});

it("tells by the name in a storage event which talk it is about", () => {
  expect(changedId("coverline:talk-change:a", false)).toBe("a");
  expect(changedId("coverline:talk:a", false)).toBeNull();
  expect(changedId("coverline:talk:a", true)).toBe("a");
  expect(changedId("theme", true)).toBeNull();
});
