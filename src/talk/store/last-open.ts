import type { StorageArea, StorageAreas } from "./storage-area.ts";

const OPEN = "coverline:talk-open:";

/**
 * Remembers which talk over a corpus was open last: of this tab, through a reload, or else of any.
 * Where that is forbidden it is forgotten.
 *
 * @param corpus its title.
 */
export function lastOpen({ local, session }: StorageAreas, corpus: string) {
  const name = OPEN + corpus;
  return {
    /** Its id; null is none. */
    read: (): string | null => get(session, name) ?? (get(local, name) || null),
    write: (id: string | null): void => {
      for (const area of [session, local]) put(area, name, id ?? "");
    },
  };
}

function get(area: StorageArea | null, name: string): string | null {
  try {
    return area?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

function put(area: StorageArea | null, name: string, text: string): void {
  try {
    area?.setItem(name, text);
  } catch {
    // Then the list of talks is where one finds it.
  }
}
