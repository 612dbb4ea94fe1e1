import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { readTalk } from "../file/read-talk.ts";
import { writeTalk } from "../file/write-talk.ts";
import { MOST_LINE, newId, type Talk } from "../talk.ts";
import { brokenEntry, compareEntries, entryOf, type TalkEntry } from "./talk-entry.ts";
import type { Change, TalkStorage } from "./talk-storage.ts";

/** A talk as it was read, and what was kept of it. */
export interface Found {
  readonly talk: Talk;
  /** The text that it was read from; null for one that is kept nowhere. */
  readonly text: string | null;
  readonly change: Change | null;
  /** Whether the text holds anything that would be lost if the talk were written in its place. */
  readonly isFlawed: boolean;
}

/** The talks that are kept and those that came with the corpus. */
export interface Library {
  readonly entries: ReadonlySignal<readonly TalkEntry[]>;
  find(id: string): Found | null;
  /** The text of a talk's file, also of one that can't be read. */
  textOf(id: string): string | null;
  /** Whether a talk came with the corpus, and there is none of one's own in its place. */
  readonly isGiven: (id: string) => boolean;
  setGiven(talks: readonly Talk[]): void;
  /** Keeps a talk, in place of what is there. */
  keep(talk: Talk, before: Change | null): { readonly text: string; readonly change: Change };
  /** Keeps a second one of a talk. */
  keepCopy(talk: Talk, addition: string): Talk;
  remove(id: string): void;
  /** Keeps a text again that was removed, also one that can't be read. */
  restore(id: string, text: string): void;
  /** Reads anew what became of a talk elsewhere; of all without an id. */
  refresh(id?: string): void;
}

export function createLibrary(storage: TalkStorage, corpus: string, now: () => number): Library {
  const kept = signal<ReadonlyMap<string, TalkEntry>>(new Map());
  const brought = signal<readonly Talk[]>([]);

  const read = (id: string): TalkEntry | null => {
    const found = storage.read(id);
    if (found === null) return null;
    const at = found.change?.at ?? null;
    if (id.includes("/")) return brokenEntry(id, "was put aside before it was changed", at);
    const result = readTalk(found.text, id);
    if ("refusal" in result) return brokenEntry(id, result.refusal.reason, at);
    return entryOf({ ...result.talk, id }, corpus, "browser", at);
  };
  const note = (id: string, entry: TalkEntry | null) => {
    const next = new Map(kept.peek());
    if (entry === null) next.delete(id);
    else next.set(id, entry);
    kept.value = next;
  };
  const refresh = (id?: string) => {
    if (id !== undefined) return note(id, read(id));
    kept.value = new Map(storage.ids().flatMap((each) => entryPair(each, read(each))));
  };
  refresh();

  /** One's own of the same id hides the corpus's; where they differ, that one has another id here. */
  const given = computed(() =>
    brought.value.flatMap((talk): Talk[] => {
      if (!kept.value.has(talk.id)) return [talk];
      if (storage.read(talk.id)?.text === writeTalk(talk)) return [];
      return [{ ...talk, id: `${talk.id.slice(0, 57)}-corpus` }];
    }),
  );

  const find = (id: string): Found | null => {
    const found = storage.read(id);
    if (found === null || id.includes("/")) {
      const talk = given.peek().find((each) => each.id === id);
      return talk === undefined ? null : { talk, text: null, change: null, isFlawed: false };
    }
    const result = readTalk(found.text, id);
    if ("refusal" in result) return null;
    // The name under which it is kept counts.
    const talk = { ...result.talk, id };
    return { talk, ...found, isFlawed: writeTalk(talk) !== found.text };
  };

  const keep = (talk: Talk, before: Change | null) => {
    const text = writeTalk(talk);
    const change = storage.write(talk.id, text, now(), before);
    note(talk.id, entryOf(talk, corpus, "browser", change.at));
    return { text, change };
  };

  return {
    entries: computed(() =>
      [
        ...kept.value.values(),
        ...given.value.map((talk) => entryOf(talk, corpus, "corpus", null)),
      ].toSorted(compareEntries),
    ),
    find,
    textOf: (id) => {
      const talk = given.peek().find((each) => each.id === id);
      return talk === undefined ? (storage.read(id)?.text ?? null) : writeTalk(talk);
    },
    isGiven: (id) => given.peek().some((talk) => talk.id === id),
    setGiven: (talks) => {
      brought.value = talks;
    },
    keep,
    keepCopy: (talk, addition) => {
      const copy = { ...talk, id: newId(), title: addedTo(talk.title, addition) };
      keep(copy, null);
      return copy;
    },
    remove: (id) => {
      storage.remove(id);
      note(id, null);
    },
    restore: (id, text) => {
      storage.write(id, text, now(), null);
      refresh(id);
    },
    refresh,
  };
}

function entryPair(id: string, entry: TalkEntry | null): [string, TalkEntry][] {
  return entry === null ? [] : [[id, entry]];
}

/** A title with an addition, none twice. */
export function addedTo(title: string, addition: string): string {
  if (title.endsWith(addition)) return title;
  return `${title.slice(0, MOST_LINE - addition.length)}${addition}`;
}
