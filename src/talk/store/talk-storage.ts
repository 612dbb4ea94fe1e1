import * as v from "valibot";
import { newId } from "../talk.ts";
import { memoryArea, type StorageArea } from "./storage-area.ts";

/** The text of a talk's file, under the talk's id. */
const TALK = "coverline:talk:";
/** When it was changed last, and by which changes. */
const CHANGE = "coverline:talk-change:";
/** Texts that could not be read whole, before something else was written in their place. */
const ASIDE = "coverline:talk-aside:";

/** As many changes as a tab that slept is told apart by. */
const MOST_MARKS = 100;

const Change = v.object({ at: v.number(), marks: v.array(v.string()) });

/** When a talk was changed last, and marks of the changes that led to it, the last one first. */
export type Change = v.InferOutput<typeof Change>;

export interface Kept {
  readonly text: string;
  /** Null where it isn't known. */
  readonly change: Change | null;
}

/** Why talks are not kept: the browser forbids it, or its space is used up. */
export type Trouble = "forbidden" | "full";

/**
 * Talks as they lie in the browser's storage. What can't be written there is held in memory, so that
 * nothing is lost while the page is open; `trouble` says so. Nothing of it throws.
 */
export class TalkStorage {
  readonly #area: StorageArea;
  readonly #isForbidden: boolean;
  /** What the area had no room for. */
  readonly #held = new Map<string, string>();

  constructor(area: StorageArea | null) {
    this.#area = area ?? memoryArea();
    this.#isForbidden = area === null;
  }

  get trouble(): Trouble | null {
    if (this.#isForbidden) return "forbidden";
    return this.#held.size > 0 ? "full" : null;
  }

  /** Ids of the talks that are kept, and of the texts that were put aside. */
  ids(): readonly string[] {
    const names: string[] = [...this.#held.keys()];
    try {
      for (let index = 0; index < this.#area.length; index += 1) {
        names.push(this.#area.key(index) ?? "");
      }
    } catch {
      // What is held remains.
    }
    const ids = names.flatMap((name) => idIn(name) ?? []);
    return [...new Set(ids)];
  }

  /** @param id as `ids` gives it. */
  read(id: string): Kept | null {
    const text = this.#get(nameOf(id));
    return text === null ? null : { text, change: readChange(this.#get(CHANGE + id)) };
  }

  /** @returns the change as it was written down. */
  write(id: string, text: string, at: number, before: Change | null): Change {
    const change = { at, marks: [newId(), ...(before?.marks ?? [])].slice(0, MOST_MARKS) };
    this.#set(nameOf(id), text);
    // Last: other tabs listen for it, and read the text then.
    this.#set(CHANGE + id, JSON.stringify(change));
    return change;
  }

  /** Keeps a text that can't be read whole, under an id of its own. */
  putAside(id: string, text: string): void {
    const taken = new Set(this.ids());
    let count = 1;
    while (taken.has(asideId(id, count))) {
      if (this.read(asideId(id, count))?.text === text) return;
      count += 1;
    }
    this.#set(nameOf(asideId(id, count)), text);
  }

  remove(id: string): void {
    for (const name of [nameOf(id), CHANGE + id]) {
      this.#held.delete(name);
      try {
        this.#area.removeItem(name);
      } catch {
        // It stays, and is listed again.
      }
    }
    // There may be room now for what there was none for.
    for (const [name, text] of this.#held) this.#set(name, text);
  }

  #get(name: string): string | null {
    try {
      return this.#held.get(name) ?? this.#area.getItem(name);
    } catch {
      return null;
    }
  }

  #set(name: string, text: string): void {
    try {
      this.#area.setItem(name, text);
      this.#held.delete(name);
    } catch {
      this.#held.set(name, text);
    }
  }
}

/** The id of the talk that another tab has changed, deleted or kept, by the name in a storage event. */
export function changedId(name: string, isGone: boolean): string | null {
  if (name.startsWith(CHANGE)) return name.slice(CHANGE.length);
  return isGone && name.startsWith(TALK) ? name.slice(TALK.length) : null;
}

/** Slashes are in no id of a talk. */
function asideId(id: string, count: number): string {
  return `aside/${id}/${count}`;
}

function nameOf(id: string): string {
  return id.startsWith("aside/") ? ASIDE + id.slice("aside/".length) : TALK + id;
}

function idIn(name: string): string | null {
  if (name.startsWith(TALK)) return name.slice(TALK.length);
  return name.startsWith(ASIDE) ? `aside/${name.slice(ASIDE.length)}` : null;
}

function readChange(text: string | null): Change | null {
  try {
    const read = v.safeParse(Change, JSON.parse(text ?? "null"));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
