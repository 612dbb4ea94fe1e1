/** What we use of the browser's storage. */
export type StorageArea = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Where talks are kept: for good, and what this tab alone remembers. Null where the browser forbids it. */
export interface StorageAreas {
  readonly local: StorageArea | null;
  readonly session: StorageArea | null;
}

export function browserAreas(): StorageAreas {
  return { local: areaOf("localStorage"), session: areaOf("sessionStorage") };
}

/** What is kept, to be read by a page that is only looked at: nothing that it does is kept. */
export function readOnlyAreas(): StorageAreas {
  const { local } = browserAreas();
  if (local === null) return { local, session: null };
  const area: StorageArea = {
    getItem: (key) => local.getItem(key),
    setItem: () => {},
    removeItem: () => {},
    key: (index) => local.key(index),
    get length() {
      return local.length;
    },
  };
  return { local: area, session: null };
}

/** Reading the property alone throws where storage is forbidden; some have null there. */
function areaOf(name: "localStorage" | "sessionStorage"): StorageArea | null {
  try {
    const area = typeof window === "undefined" ? null : (window[name] as Storage | null);
    // There are browsers that give it, and throw when it is used.
    area?.getItem("coverline");
    return area;
  } catch {
    return null;
  }
}

/** One that lasts as long as the page. */
export function memoryArea(): StorageArea {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
