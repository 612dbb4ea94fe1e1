import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { added, amended, retitled } from "../../../src/talk/edit/edits.ts";
import { readTalk } from "../../../src/talk/file/read-talk.ts";
import { writeTalk } from "../../../src/talk/file/write-talk.ts";
import { memoryArea, type StorageArea } from "../../../src/talk/store/storage-area.ts";
import type { Talk } from "../../../src/talk/talk.ts";
import { createTalks, type Talks } from "../../../src/talk/talks.ts";
import { anyTalk } from "./any-talk.ts";
import { sceneOf, talkOf } from "./talk-fixture.ts";
import { testArea } from "./store/storage.ts";

const HERE = "A fixture";
let clock = 0;
const now = () => (clock += 1000);

/** The talks of a tab over a storage that it shares with others. */
const tab = (local: StorageArea | null, session = memoryArea()) =>
  createTalks(HERE, { areas: { local, session }, now });

const addScene = (talks: Talks, id: string) =>
  talks.editor.edit("keeping a view", (talk) => added(talk, sceneOf(id)));
const title = (talks: Talks, text: string) => talks.renameTalk(talks.editor.talk.peek().id, text);
const titles = (talks: Talks) => talks.entries.value.map((entry) => entry.title);
const scenes = (talks: Talks) => talks.editor.talk.value.items.map(({ id }) => id).join("");
const textIn = (local: ReturnType<typeof testArea>, id: string) =>
  local.all()[`coverline:talk:${id}`];

function readTalkOf(data: unknown): Talk {
  const read = readTalk(JSON.stringify(data));
  if (!("talk" in read)) throw new Error(read.refusal.reason);
  return read.talk;
}

describe("keeping talks", () => {
  it("keeps nothing of a page that was only looked at", () => {
    const local = testArea();
    const talks = tab(local);
    expect(local.all()).toEqual({});
    expect(titles(talks)).toEqual([HERE]);
  });

  it("keeps each change at once, as the file of the talk, and opens it again", () => {
    const local = testArea();
    const talks = tab(local);
    addScene(talks, "a");
    const { id } = talks.editor.talk.value;
    for (const text of ["N", "Ne", "New"]) {
      title(talks, text);
      expect(textIn(local, id)).toBe(writeTalk(talks.editor.talk.value));
    }
    const later = tab(local);
    expect(later.editor.talk.value).toEqual(talks.editor.talk.value);
    talks.editor.undo();
    expect(textIn(local, id)).toContain(`"title": "${HERE}"`);
  });

  it("opens in a tab that is reloaded its own talk, and in a new one the last of any", () => {
    const local = testArea();
    const [one, other] = [memoryArea(), memoryArea()];
    addScene(tab(local, one), "a");
    const second = tab(local, other);
    second.newTalk();
    addScene(second, "b");
    expect(scenes(tab(local))).toBe("b");
    expect(scenes(tab(local, one))).toBe("a");
    expect(scenes(tab(testArea()))).toBe("");
  });

  it("lists the talks of this corpus first, and of those the last changed", () => {
    const local = testArea();
    const elsewhere = createTalks("Another", { areas: { local, session: null }, now });
    title(elsewhere, "Elsewhere");
    const talks = tab(local);
    for (const text of ["First", "Second"]) {
      talks.newTalk();
      title(talks, text);
    }
    expect(titles(talks)).toEqual(["Second", "First", "Elsewhere"]);
    talks.openTalk(talks.entries.value[1]?.id ?? "");
    addScene(talks, "a");
    expect(titles(talks)).toEqual(["First", "Second", "Elsewhere"]);
    expect(talks.entries.value[0]).toMatchObject({ scenes: 1, isHere: true, from: "browser" });
  });

  it("duplicates, deletes and brings back", () => {
    const talks = tab(testArea());
    addScene(talks, "a");
    const { id } = talks.editor.talk.value;
    talks.duplicateTalk(id);
    expect(titles(talks)).toEqual([`${HERE} (copy)`, HERE]);
    expect(scenes(talks)).toBe("a");
    expect(talks.editor.talk.value.id).not.toBe(id);
    talks.removeTalk(id);
    expect([titles(talks), talks.removed.value]).toEqual([[`${HERE} (copy)`], HERE]);
    talks.restoreTalk();
    expect([talks.editor.talk.value.id, talks.removed.value]).toEqual([id, null]);
    expect(titles(talks)).toEqual([HERE, `${HERE} (copy)`]);
  });

  it("opens the next talk in the place of one that is deleted, or an empty one", () => {
    const talks = tab(testArea());
    addScene(talks, "a");
    const first = talks.editor.talk.value.id;
    talks.newTalk();
    addScene(talks, "b");
    talks.removeTalk(talks.editor.talk.value.id);
    expect(talks.editor.talk.value.id).toBe(first);
    talks.removeTalk(first);
    expect(talks.editor.talk.value.items).toEqual([]);
    expect(talks.editor.talk.value.id).not.toBe(first);
  });
});

describe("a storage that fails", () => {
  it("says that nothing can be kept, and keeps all while the page is open", () => {
    for (const local of [null, closedArea()]) {
      const talks = tab(local, memoryArea());
      expect(talks.problem.value).toBeNull();
      addScene(talks, "a");
      const { id } = talks.editor.talk.value;
      expect(talks.problem.value).toMatch(/Save (them|the talk) to/);
      talks.dismissProblem();
      talks.newTalk();
      addScene(talks, "b");
      expect(talks.problem.value).toBeNull();
      expect(talks.openTalk(id)).toBe(true);
      expect(scenes(talks)).toBe("a");
    }
  });

  it("says that it is full, holds what it has no room for, and keeps that once there is room", () => {
    const local = testArea();
    const talks = tab(local);
    addScene(talks, "a");
    const { id } = talks.editor.talk.value;
    local.room = 400;
    addScene(talks, "b");
    expect(talks.problem.value).toContain("storage is full");
    expect(textIn(local, id)).not.toContain('"b"');
    talks.newTalk();
    talks.openTalk(id);
    expect(scenes(talks)).toBe("ab");
    local.room = Infinity;
    addScene(talks, "c");
    expect(talks.problem.value).toBeNull();
    expect(textIn(local, id)).toContain('"c"');
  });

  it("keeps what it had no room for once another talk is deleted", () => {
    const local = testArea();
    const talks = tab(local);
    title(talks, "x".repeat(250));
    const large = talks.editor.talk.value.id;
    local.room = Object.entries(local.all()).flat().join("").length + 200;
    talks.newTalk();
    addScene(talks, "a");
    expect(talks.problem.value).toContain("storage is full");
    const { id } = talks.editor.talk.value;
    talks.removeTalk(large);
    expect(talks.problem.value).toBeNull();
    expect(textIn(local, id)).toContain('"a"');
  });

  it("lists a talk that can't be read, gives its text, and never writes in its place", () => {
    const local = testArea();
    local.setItem("coverline:talk:mine", "no talk");
    const talks = tab(local);
    const entry = talks.entries.value.find(({ id }) => id === "mine");
    expect(entry?.broken).toContain("no JSON");
    expect(talks.openTalk("mine")).toBe(false);
    expect(talks.saveFile("mine")?.text).toBe("no talk");
    talks.openFile(writeTalk(talkOf([], { id: "mine" })), "mine.talk.json");
    addScene(talks, "a");
    expect(textIn(local, "mine")).toBe("no talk");
  });

  it("puts aside what it can read in part only, before it is changed", () => {
    const local = testArea();
    const later = writeTalk(talkOf([], { id: "mine" })).replace(
      '"title"',
      '"music": "on",\n"title"',
    );
    local.setItem("coverline:talk:mine", later);
    const talks = tab(local);
    talks.openTalk("mine");
    expect(textIn(local, "mine")).toBe(later);
    addScene(talks, "a");
    addScene(talks, "b");
    expect(textIn(local, "mine")).toContain('"b"');
    expect(local.all()["coverline:talk-aside:mine/1"]).toBe(later);
    const aside = talks.entries.value.filter(({ broken }) => broken !== null);
    expect(aside).toHaveLength(1);
    expect(talks.saveFile(aside[0]?.id)?.text).toBe(later);
  });
});

describe("talks that came with the corpus", () => {
  const ours = talkOf([sceneOf("a")], { id: "ours", title: "Ten days" });
  const given = (local: StorageArea | null) =>
    createTalks(HERE, { areas: { local, session: memoryArea() }, given: [ours], now });

  it("are offered, opened by their id, and stay as they are", () => {
    const local = testArea();
    const talks = given(local);
    expect(talks.entries.value.map(({ id, from }) => `${id} ${from}`)[1]).toBe("ours corpus");
    expect(talks.openTalk("ours")).toBe(true);
    expect(Object.keys(local.all()).filter((name) => name.startsWith("coverline:talk:"))).toEqual(
      [],
    );
    talks.removeTalk("ours");
    expect(titles(talks)).toContain("Ten days");
    expect(given(local).editor.talk.value).toEqual(ours);
  });

  it("become one's own copy with the first change, and none when that is taken back", () => {
    const local = testArea();
    const talks = given(local);
    talks.openTalk("ours");
    addScene(talks, "b");
    const copy = talks.editor.talk.value;
    expect([copy.title, scenes(talks)]).toEqual(["Ten days (my copy)", "ab"]);
    expect(copy.id).not.toBe("ours");
    expect(titles(talks)).toEqual(["Ten days (my copy)", "Ten days"]);
    talks.editor.undo();
    expect(talks.editor.talk.value).toBe(ours);
    expect(titles(talks)).toEqual(["Ten days"]);
    talks.editor.redo();
    expect(titles(talks)).toEqual(["Ten days (my copy)", "Ten days"]);
    expect(textIn(local, copy.id)).toContain("my copy");
  });

  it("don't hide one's own of the same id, and are hidden by the very same", () => {
    const local = testArea();
    local.setItem("coverline:talk:ours", writeTalk(ours));
    expect(titles(given(local)).filter((text) => text === "Ten days")).toHaveLength(1);
    const talks = given(local);
    talks.openTalk("ours");
    addScene(talks, "b");
    expect(talks.entries.value.map(({ id, from }) => `${id} ${from}`)).toEqual([
      "ours browser",
      "ours-corpus corpus",
    ]);
    expect(talks.openTalk("ours-corpus")).toBe(true);
    expect(scenes(talks)).toBe("a");
  });

  it("are followed when they are saved anew, but not under one's own copy", () => {
    const talks = given(testArea());
    talks.openTalk("ours");
    talks.setGiven([retitled(ours, { title: "Eleven days" })]);
    expect(talks.editor.talk.value.title).toBe("Eleven days");
    addScene(talks, "b");
    talks.setGiven([ours]);
    expect(talks.editor.talk.value.title).toBe("Eleven days (my copy)");
  });
});

describe("files", () => {
  it("are saved under the title's name, and opened as they were", () => {
    const talks = tab(testArea());
    title(talks, "Ten days: “who” was first?");
    addScene(talks, "a");
    const file = talks.saveFile();
    expect(file?.name).toBe("ten-days-who-was-first.talk.json");
    const other = tab(testArea());
    expect(other.openFile(file?.text ?? "", "x")).toEqual({
      talk: talks.editor.talk.value,
      as: "new",
      problems: [],
    });
    expect(titles(other)).toHaveLength(1);
  });

  it("never take the place of a talk that is there, and are opened once", () => {
    const talks = tab(testArea());
    addScene(talks, "a");
    const file = talks.saveFile()?.text ?? "";
    talks.openFile(file, "x");
    expect(talks.entries.value).toHaveLength(1);
    addScene(talks, "b");
    talks.openFile(file, "x");
    expect(scenes(talks)).toBe("a");
    expect(talks.entries.value.map((entry) => entry.scenes)).toEqual([1, 2]);
  });

  it("say what became of them: open already, kept already, or a second one by another title", () => {
    const talks = tab(testArea());
    title(talks, "Mine");
    addScene(talks, "a");
    const first = talks.editor.talk.value.id;
    const file = talks.saveFile()?.text ?? "";
    expect(talks.openFile(file, "x").as).toBe("open");
    talks.newTalk();
    expect(talks.openFile(file, "x").as).toBe("kept");
    addScene(talks, "b");
    const second = talks.openFile(file, "x");
    expect(second.as).toBe("second");
    expect(second.talk?.title).toBe("Mine (from a file)");
    expect(second.talk?.id).not.toBe(first);
    expect(talks.openTalk(first)).toBe(true);
    title(talks, "Renamed");
    expect(talks.openFile(file, "x").talk?.title).toBe("Mine");
  });

  it("say by line and column what is wrong, and leave the open talk when they are none", () => {
    const talks = tab(testArea());
    addScene(talks, "a");
    expect(talks.openFile("{}", "notes.talk.json")).toEqual({
      talk: null,
      as: null,
      problems: [
        'notes.talk.json:1:1: is no talk of Coverline: it has no format; expected "coverline-talk"',
      ],
    });
    expect(scenes(talks)).toBe("a");
    const flawed = writeTalk(talkOf([])).replace('"A talk"', "5");
    expect(talks.openFile(flawed, "a.talk.json").problems).toEqual([
      "a.talk.json:5:12: title is 5; expected a text between quotation marks; it is left at its default",
    ]);
  });
});

describe("a talk that is changed in two tabs", () => {
  it("loses nothing that a tab wrote without having seen the other's change", () => {
    const local = testArea();
    const first = tab(local);
    addScene(first, "a");
    const second = tab(local);
    addScene(second, "b");
    amendHeadline(first, "a", "Mine");
    expect(first.problem.value).toContain("changed in two tabs");
    const all = first.entries.value.map(({ id }) => textIn(local, id) ?? "");
    expect(all.some((text) => text.includes('"b"') && text.includes("another tab"))).toBe(true);
    expect(all.some((text) => text.includes("Mine"))).toBe(true);
  });

  it("loses no version, whatever two tabs do by turns", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (turns) => {
        const local = testArea();
        const first = tab(local);
        addScene(first, "start");
        const tabs = [first, tab(local)];
        turns.forEach((turn, at) => addScene(tabs[Number(turn)] ?? first, `s${at}`));
        const texts = Object.values(local.all()).join("");
        turns.forEach((_, at) => expect(texts).toContain(`"s${at}"`));
      }),
      { numRuns: 40 },
    );
  });
});

it("keeps and reads back any talk", () => {
  fc.assert(
    fc.property(anyTalk, (talk) => {
      const local = testArea();
      const talks = tab(local);
      talks.openFile(writeTalk(talk), "x");
      expect(tab(local).editor.talk.value).toEqual(talk);
    }),
    { numRuns: 30 },
  );
});

function amendHeadline(talks: Talks, id: string, headline: string): void {
  talks.editor.edit("writing", (talk) => amended(talk, id, { headline }));
}

/** One that is there, and throws whatever one does with it. */
function closedArea(): StorageArea {
  const refuse = () => {
    throw new Error("SecurityError");
  };
  return { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 0 };
}

describe("the talk that is given", () => {
  it("leaves the scene chosen that was on the stage", () => {
    const talks = tab(testArea());
    for (const id of ["a", "b", "c"]) addScene(talks, id);
    talks.show.start();
    talks.show.next();
    talks.show.end();
    expect(talks.editor.chosen.value).toBe("b");
  });
});

describe("the talks of a copy of the page", () => {
  const given = [talkOf([sceneOf("g")], { id: "given", title: "Given" })];
  const talksIn = (talks: Talks) =>
    (JSON.parse(talks.talksFile().text) as { name: string; talk: Talk }[]).map(
      ({ name, talk }) => [name, talk] as const,
    );

  it("are the corpus’s and one’s own over it, those with scenes, notes and all", () => {
    const local = testArea();
    const elsewhere = createTalks("Another", { areas: { local, session: null }, now });
    addScene(elsewhere, "e");
    const talks = tab(local);
    talks.setGiven(given);
    expect(talks.talksFile().count).toBe(1);
    talks.newTalk();
    title(talks, "Mine");
    expect(talks.talksFile().count).toBe(1);
    addScene(talks, "a");
    talks.editor.edit("notes", (talk) => amended(talk, "a", { notes: "For me" }));
    const held = talksIn(talks);
    expect(held.map(([name]) => name)).toEqual(["given.talk.json", "mine.talk.json"]);
    const copy = createTalks(HERE, { areas: { local: null, session: null } });
    copy.setGiven(held.map(([, talk]) => readTalkOf(talk)));
    expect(copy.talksFile()).toEqual(talks.talksFile());
    expect(copy.openTalk(talks.editor.talk.value.id)).toBe(true);
    expect(copy.editor.talk.value).toEqual(talks.editor.talk.value);
  });

  it("have the open one among them, over whatever corpus it was made, and one of each id", () => {
    const talks = tab(testArea());
    talks.setGiven(given);
    const mine = talkOf([sceneOf("m")], { id: "given", title: "Mine", corpus: "Another" });
    talks.setGiven([]);
    talks.openFile(writeTalk(mine), "mine.talk.json");
    talks.setGiven(given);
    expect(talksIn(talks).map(([, { id }]) => id)).toEqual(["given-corpus", "given"]);
  });
});
