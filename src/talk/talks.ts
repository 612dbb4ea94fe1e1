import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { compareText } from "../corpus/text/compare-text.ts";
import { slug } from "../state/export/file-name.ts";
import { createTalkEditor, type TalkEditor } from "./edit/talk-editor.ts";
import { retitled } from "./edit/edits.ts";
import { readTalk } from "./file/read-talk.ts";
import { ENDING } from "./file/talk-format.ts";
import { type CorpusTalk, talksText } from "./file/talks-text.ts";
import { writeTalk } from "./file/write-talk.ts";
import { createShow, type Show } from "./show/show.ts";
import { createKeeper } from "./store/keep-open.ts";
import { lastOpen } from "./store/last-open.ts";
import { addedTo, createLibrary, type Found } from "./store/library.ts";
import { browserAreas, type StorageAreas } from "./store/storage-area.ts";
import { compareEntries, entryOf, type TalkEntry } from "./store/talk-entry.ts";
import { onOtherTab } from "./store/other-tab.ts";
import { TalkStorage } from "./store/talk-storage.ts";
import { newId, newTalk, type Talk } from "./talk.ts";

export type { TalkEntry } from "./store/talk-entry.ts";

/** What `openFile` did: the talk of the file that is open now, or null, and what was wrong in words. */
export interface OpenedFile {
  readonly talk: Talk | null;
  /**
   * What became of it: a talk that wasn't here; the very one that is open already, or is kept here; or a
   * second one, with an id and a title of its own, beside one that differs. Null without a talk.
   */
  readonly as: "new" | "open" | "kept" | "second" | null;
  /** `scenes.talk.json:12:5: …`, one line each. */
  readonly problems: readonly string[];
}

/** The text of a `talks.json`, and how many talks it holds. */
export interface TalksFile {
  readonly text: string;
  readonly count: number;
}

/** The talks of a page: the one that is made or given, and the others to choose from. */
export interface Talks {
  /** The talk that is made. */
  readonly editor: TalkEditor;
  /** The same talk as it is given. */
  readonly show: Show;
  /** Whether the strip of scenes is open. */
  readonly open: ReadonlySignal<boolean>;
  setOpen(open: boolean): void;
  /** All talks that can be opened, the open one too: those over this corpus first, then the last changed. */
  readonly entries: ReadonlySignal<readonly TalkEntry[]>;
  /** What went wrong with keeping talks, in words, to be shown until it is dismissed; null is nothing. */
  readonly problem: ReadonlySignal<string | null>;
  dismissProblem(): void;
  /** Opens another talk. @returns whether there is one that can be opened. */
  openTalk(id: string): boolean;
  /** Opens a talk without scenes. It is kept from its first change on. */
  newTalk(): void;
  /** Makes a second one of a talk, and opens it. */
  duplicateTalk(id: string): void;
  /** Gives a talk another title, and opens it. */
  renameTalk(id: string, title: string): void;
  /** Deletes a talk at once; `restoreTalk` brings it back. One of the corpus stays. */
  removeTalk(id: string): void;
  /** The title of the talk that was deleted last and can be brought back; null is none. */
  readonly removed: ReadonlySignal<string | null>;
  restoreTalk(): void;
  /** Reads the text of a `*.talk.json` and opens it, beside all that are there. @param name of the file. */
  openFile(text: string, name: string): OpenedFile;
  /** A talk as a file, the open one by default; a broken one as it is. Null where there is none. */
  saveFile(id?: string): { readonly name: string; readonly text: string } | null;
  /** The `talks.json` of a copy of the page: the open talk and all over this corpus, those with scenes. */
  talksFile(): TalksFile;
  /** Takes on the talks that came with the corpus. */
  setGiven(talks: readonly Talk[]): void;
  /** Stops following other tabs. */
  stop(): void;
}

interface TalksOptions {
  /** Talks that came with the corpus. */
  readonly given?: readonly Talk[];
  readonly areas?: StorageAreas;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** @param corpus title of the corpus that new talks are about. */
export function createTalks(corpus: string, options: TalksOptions = {}): Talks {
  const { given = [], areas = browserAreas(), now = Date.now } = options;
  const storage = new TalkStorage(areas.local);
  const library = createLibrary(storage, corpus, now);
  library.setGiven(given);
  const memory = lastOpen(areas, corpus);
  const editor = withOwnCopies(createTalkEditor(newTalk(corpus)), library.isGiven);
  const keeper = createKeeper(editor, library, storage, memory.write);
  const show = createShow(editor.talk);
  // Who leaves the stage goes on with the scene that was on it.
  const stopChoosing = effect(() => {
    const { place } = show;
    if (place.value !== null) editor.choose(place.value.scene, place.value.step);
  });
  const open = signal(false);
  const removed = signal<{ readonly talk: Talk; readonly text: string } | null>(null);

  const openFound = (found: Found) => {
    memory.write(found.talk.id);
    keeper.open(found);
  };
  const openBlank = () => {
    memory.write(null);
    keeper.open(blank(corpus));
  };
  const openTalk = (id: string) => {
    if (id === editor.talk.peek().id) return true;
    const found = library.find(id);
    if (found !== null) openFound(found);
    return found !== null;
  };
  const talkOf = (id: string) =>
    id === editor.talk.peek().id ? editor.talk.peek() : (library.find(id)?.talk ?? null);
  /** Keeps a talk that has an id of its own, and opens it. */
  const adopt = (talk: Talk) => {
    library.keep(talk, null);
    keeper.check();
    openTalk(talk.id);
  };

  /** Opens a talk that was read from a file, beside all that are there. @returns what became of it. */
  const take = (talk: Talk): NonNullable<OpenedFile["as"]> => {
    const there = talkOf(talk.id);
    if (there !== null && writeTalk(there) === writeTalk(talk)) {
      const isOpen = there.id === editor.talk.peek().id;
      openTalk(there.id);
      return isOpen ? "open" : "kept";
    }
    const isOther = library.textOf(talk.id) === null && there === null;
    if (isOther) adopt(talk);
    // By its title alone nobody could tell it from the first.
    else adopt({ ...talk, id: newId(), title: secondOf(talk.title, there?.title) });
    return isOther ? "new" : "second";
  };

  const entries = computed(() => {
    const all = library.entries.value;
    const talk = editor.talk.value;
    if (all.some(({ id }) => id === talk.id)) return all;
    return [...all, entryOf(talk, corpus, "browser", now())].toSorted(compareEntries);
  });

  const last = memory.read();
  if (last !== null) openTalk(last);
  const stopListening = onOtherTab(areas.local, (id) =>
    id === null ? library.refresh() : keeper.follow(id),
  );

  return {
    editor,
    show,
    open,
    setOpen: (next) => {
      open.value = next;
    },
    entries,
    problem: keeper.problem,
    dismissProblem: keeper.dismiss,
    openTalk,
    newTalk: openBlank,
    duplicateTalk: (id) => {
      const talk = talkOf(id);
      if (talk === null) return;
      adopt({ ...talk, id: newId(), title: addedTo(talk.title, " (copy)") });
    },
    renameTalk: (id, title) => {
      if (openTalk(id))
        editor.edit("renaming the talk", (talk) => retitled(talk, { title }), "title");
    },
    removeTalk: (id) => {
      const text = library.textOf(id);
      const talk = talkOf(id);
      if (text === null || library.isGiven(id)) return;
      const title = library.entries.peek().find((entry) => entry.id === id)?.title ?? "";
      removed.value = { text, talk: talk ?? { ...newTalk(title, id), corpus: "" } };
      library.remove(id);
      keeper.check();
      if (id !== editor.talk.peek().id) return;
      const next = library.entries
        .peek()
        .find(({ isHere, from, broken }) => isHere && from === "browser" && broken === null);
      if (next === undefined || !openTalk(next.id)) openBlank();
    },
    removed: computed(() => removed.value?.talk.title ?? null),
    restoreTalk: () => {
      const back = removed.peek();
      if (back === null) return;
      removed.value = null;
      library.restore(back.talk.id, back.text);
      keeper.check();
      openTalk(back.talk.id);
    },
    openFile: (text, name) => {
      const read = readTalk(text);
      if ("refusal" in read) return { talk: null, as: null, problems: [told(name, read.refusal)] };
      const problems = read.problems.map((problem) => told(name, problem));
      return { as: take(read.talk), talk: editor.talk.peek(), problems };
    },
    saveFile: (id = editor.talk.peek().id) => {
      const talk = talkOf(id);
      const text = talk === null ? library.textOf(id) : writeTalk(talk);
      return text === null ? null : { name: fileNameOf(talk?.title), text };
    },
    talksFile: () => {
      const shown = editor.talk.peek().id;
      const talks = entries.peek().flatMap(({ id, isHere, scenes }): CorpusTalk[] => {
        const talk = scenes > 0 && (isHere || id === shown) ? talkOf(id) : null;
        return talk === null ? [] : [{ name: fileNameOf(talk.title), talk }];
      });
      // By name, as the build has them: a copy of a copy is the same.
      const sorted = talks.toSorted(
        (a, b) => compareText(a.name, b.name) || compareText(a.talk.id, b.talk.id),
      );
      return { text: talksText(sorted), count: sorted.length };
    },
    setGiven: (talks) => {
      const shown = editor.talk.peek();
      const isShown = library.isGiven(shown.id);
      library.setGiven(talks);
      const found = isShown ? library.find(shown.id) : null;
      if (found !== null && writeTalk(found.talk) !== writeTalk(shown)) keeper.open(found);
    },
    stop: () => {
      stopListening();
      stopChoosing();
      keeper.stop();
    },
  };
}

/** An editor whose first change of a talk of the corpus makes it one's own copy, by another name. */
function withOwnCopies(editor: TalkEditor, isGiven: (id: string) => boolean): TalkEditor {
  const edit: TalkEditor["edit"] = (words, change, series) =>
    editor.edit(
      words,
      (talk) => {
        const next = change(talk);
        if (next === talk || !isGiven(talk.id)) return next;
        const title = next.title === talk.title ? addedTo(talk.title, " (my copy)") : next.title;
        return { ...next, id: newId(), title };
      },
      series,
    );
  return { ...editor, edit };
}

function blank(corpus: string): Found {
  return { talk: newTalk(corpus), text: null, change: null, isFlawed: false };
}

function secondOf(title: string, first: string | undefined): string {
  return title === first ? addedTo(title, " (from a file)") : title;
}

function fileNameOf(title = "talk"): string {
  return `${slug(title)}${ENDING}`;
}

function told(name: string, problem: { line: number; column: number; reason: string }): string {
  return `${name}:${problem.line}:${problem.column}: ${problem.reason}`;
}
