import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { readTalk } from "../file/read-talk.ts";
import { writeTalk } from "../file/write-talk.ts";
import type { TalkEditor } from "../edit/talk-editor.ts";
import type { Talk } from "../talk.ts";
import type { Found, Library } from "./library.ts";
import type { Change, TalkStorage, Trouble } from "./talk-storage.ts";

/** What is known of the open talk's keeping. */
interface Known {
  readonly id: string;
  /** As it would be written; it is kept when that changes. */
  readonly shown: string;
  /** As it is kept; null where it isn't. */
  readonly kept: string | null;
  readonly change: Change | null;
  /** Whether this tab made the last change that it knows of. */
  readonly isMine: boolean;
  /** What was kept holds more than could be read, and is put aside before it is changed. */
  readonly isFlawed: boolean;
}

/** Keeps the open talk with every change, and follows what becomes of it in other tabs. */
export interface Keeper {
  readonly problem: ReadonlySignal<string | null>;
  readonly dismiss: () => void;
  /** Opens a talk in the editor. */
  open(found: Found): void;
  /** Takes note that a talk was changed or deleted in another tab. */
  follow(id: string): void;
  /** Says what is wrong with the storage, if it has come to be so. */
  check(): void;
  stop(): void;
}

const TROUBLE: Readonly<Record<Trouble, string>> = {
  forbidden:
    "This browser lets the page keep nothing: your talks last until it is closed. Save them to files.",
  full: "The browser’s storage is full: your last changes are in this tab alone. Save the talk to a file, or delete talks that you don’t need.",
};

const OTHER_TAB = " (from another tab)";

const ALSO_CHANGED =
  "This talk was changed in two tabs at once. The last change counts; the other version is kept as a talk of its own.";

/** @param onKept is told of the id of a talk that was kept. */
export function createKeeper(
  editor: TalkEditor,
  library: Library,
  storage: TalkStorage,
  onKept: (id: string) => void,
): Keeper {
  const problem = signal<string | null>(null);
  let trouble: Trouble | null = null;
  let known = notKept(editor.talk.peek());
  /** Talks that came with the corpus, by the ids of the copies that were made of them here. */
  const origins = new Map<string, string>();

  const check = () => {
    const now = storage.trouble;
    if (now === trouble) return;
    if (now !== null) problem.value = TROUBLE[now];
    else if (trouble !== null && problem.peek() === TROUBLE[trouble]) problem.value = null;
    trouble = now;
  };

  const save = (talk: Talk, shown: string) => {
    const before = storage.read(talk.id);
    const own = known.id === talk.id ? known : null;
    if (before?.text === shown) {
      // Another tab has kept the very same.
      known = { ...notKept(talk), kept: shown, change: before.change };
      return;
    }
    if (before !== null && before.text !== own?.kept) keepOther(before.text, talk.id);
    else if (before !== null && own?.isFlawed) storage.putAside(talk.id, before.text);
    const { text, change } = library.keep(talk, before?.change ?? own?.change ?? null);
    known = { id: talk.id, shown, kept: text, change, isMine: true, isFlawed: false };
    if (before !== null && own?.isFlawed) library.refresh();
    check();
    onKept(talk.id);
  };

  /** What is about to be written over, though this tab has never seen it. */
  const keepOther = (text: string, id: string) => {
    const result = readTalk(text, id);
    if ("refusal" in result) storage.putAside(id, text);
    else library.keepCopy(result.talk, OTHER_TAB);
    problem.value = ALSO_CHANGED;
  };

  const stop = effect(() => {
    const talk = editor.talk.value;
    const shown = writeTalk(talk);
    if (talk.id === known.id && shown === known.shown) return;
    if (talk.id !== known.id && library.isGiven(talk.id)) {
      // The first change was taken back: the copy that it made is none.
      if (origins.get(known.id) === talk.id) library.remove(known.id);
      known = notKept(talk);
      return;
    }
    if (talk.id !== known.id && library.isGiven(known.id)) origins.set(talk.id, known.id);
    save(talk, shown);
  });

  const open = ({ talk, text, change, isFlawed }: Found) => {
    const shown = writeTalk(talk);
    known = { id: talk.id, shown, kept: text, change, isMine: false, isFlawed };
    editor.open(talk);
  };

  const follow = (id: string) => {
    library.refresh(id);
    if (id !== known.id) return;
    const found = library.find(id);
    if (found === null || found.text === null) {
      if (known.kept === null || storage.read(id) !== null) return;
      known = { ...known, kept: null, change: null, isMine: false };
      problem.value =
        "This talk was deleted in another tab. It is still open here, and kept again with its next change.";
      return;
    }
    if (found.text === known.kept) return;
    // Made without knowledge of what this tab did last.
    const mark = known.change?.marks[0];
    const isLost = known.isMine && mark !== undefined && !found.change?.marks.includes(mark);
    if (isLost) {
      library.keepCopy(editor.talk.peek(), OTHER_TAB);
      problem.value = ALSO_CHANGED;
    }
    open(found);
  };

  return {
    problem,
    dismiss: () => {
      problem.value = null;
    },
    open,
    follow,
    check,
    stop,
  };
}

/** A talk that is kept from its first change on. */
function notKept(talk: Talk): Known {
  const shown = writeTalk(talk);
  return { id: talk.id, shown, kept: null, change: null, isMine: false, isFlawed: false };
}
