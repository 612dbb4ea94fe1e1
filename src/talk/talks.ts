import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { createTalkEditor, type TalkEditor } from "./edit/talk-editor.ts";
import { createShow, type Show } from "./show/show.ts";
import { newTalk, type Talk } from "./talk.ts";

/** A talk that can be opened, in the list of all. */
export interface TalkEntry {
  readonly id: string;
  readonly title: string;
  /** Title of the corpus that it was made over. */
  readonly corpus: string;
  /** Whether that is the corpus that is open. */
  readonly isHere: boolean;
  /** How many scenes, the hidden ones too. */
  readonly scenes: number;
  /** `corpus`: it came with the corpus, and becomes one's own copy with the first change. */
  readonly from: "browser" | "corpus";
  /** Epoch milliseconds of the last change; null for one of the corpus, or where nobody knows. */
  readonly changedAt: number | null;
  /** Why it can't be opened, in words; it can still be saved to a file as it is. Null is all well. */
  readonly broken: string | null;
}

/** What `openFile` did: which talk is open now (null: none of the file), and what was wrong in words. */
export interface OpenedFile {
  readonly talk: Talk | null;
  /** `scenes.talk.json:12:5: …`, one line each. */
  readonly problems: readonly string[];
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
}

/** @param corpus title of the corpus that new talks are about. */
export function createTalks(corpus: string): Talks {
  const editor = createTalkEditor(newTalk(corpus));
  const open = signal(false);
  return {
    editor,
    show: createShow(editor.talk),
    open,
    setOpen: (next) => {
      open.value = next;
    },
    // What follows is a stand-in that remembers nothing, until talks are kept.
    entries: computed(() => [entryOf(editor.talk.value, corpus)]),
    problem: signal(null),
    dismissProblem: () => {},
    openTalk: (id) => id === editor.talk.peek().id,
    newTalk: () => editor.open(newTalk(corpus)),
    duplicateTalk: () => {},
    renameTalk: () => {},
    removeTalk: () => {},
    removed: signal(null),
    restoreTalk: () => {},
    openFile: () => ({ talk: null, problems: ["Files can't be opened yet."] }),
    saveFile: () => null,
  };
}

function entryOf({ id, title, corpus, items }: Talk, here: string): TalkEntry {
  return {
    id,
    title,
    corpus,
    isHere: corpus === here,
    scenes: items.filter(({ kind }) => kind !== "heading").length,
    from: "browser",
    changedAt: null,
    broken: null,
  };
}
