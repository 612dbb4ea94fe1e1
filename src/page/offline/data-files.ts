import { columnsNamedBy, NAMED_WITHIN } from "../../graph/columns/naming.ts";
import { dataElementId, isEmptyPage } from "../../graph/formats/single-file.ts";

/** What the page may read besides its own code. */
type DataFile = "graph.json" | "talks.json";

/** The text, or why there is none. */
type DataAnswer =
  | { readonly text: string }
  | { readonly problem: "missing" | "unreachable"; readonly detail: string };

/** Where data come from: the page itself, where it holds them, else the files beside it. */
export interface DataFiles {
  /** Reads a file, for the first time or anew. Never throws. */
  read(name: DataFile): Promise<DataAnswer>;
  /**
   * The columns that the graph.json names which is there now, and by which digest; null where it names none,
   * or they can't be had. Never throws.
   */
  columns(): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly digest: string } | null>;
  /** The texts as they were read last, in the order of their names, without asking for any again. */
  kept(): Promise<ReadonlyMap<DataFile, string>>;
  /**
   * The whole app as one page without data, for them to be put into.
   *
   * @throws {Error} when it can't be had, with the reason in words.
   */
  emptyPage(): Promise<string>;
}

/** Whether the page holds all that it needs, or a place for it. */
export function isSingleFile(page: Document): boolean {
  return page.getElementById("data-files") !== null;
}

/**
 * Must be called before anything on the page is changed.
 *
 * @returns those of the page, if it is a single file; else those of the folder `base`, on its server.
 */
export function createDataFiles(page: Document, base: URL): DataFiles {
  return isSingleFile(page) ? filesWithin(page) : filesBeside(base);
}

function filesWithin(page: Document): DataFiles {
  // As it came: what it holds later is what is on the screen. The copy shares its texts.
  const copy = page.documentElement.cloneNode(true) as Element;
  for (const held of copy.querySelectorAll('script[type="application/json"]')) held.remove();
  const textOf = (name: DataFile) => page.getElementById(dataElementId(name))?.textContent ?? null;
  return {
    read: (name) => {
      const text = textOf(name);
      const detail = `This file holds no ${name}; Save for offline in the app makes one that does.`;
      return Promise.resolve(text === null ? { problem: "missing", detail } : { text });
    },
    columns: () => Promise.resolve(null),
    kept: () => {
      const names: DataFile[] = ["graph.json", "talks.json"];
      const held = names.flatMap((name): [DataFile, string][] => {
        const text = textOf(name);
        return text === null ? [] : [[name, text]];
      });
      return Promise.resolve(new Map(held));
    },
    emptyPage: () => Promise.resolve(`<!doctype html>\n${copy.outerHTML}`),
  };
}

const SAME_ORIGIN: RequestInit = { cache: "no-cache", credentials: "same-origin" };

/**
 * The first bytes of a file, as text; of one that can't be had, none. Without a network a part is not to be
 * had either, but from the worker the whole is.
 *
 * @throws {Error} when it can't be reached.
 */
async function startOf(url: URL): Promise<string> {
  const part = { ...SAME_ORIGIN, headers: { Range: `bytes=0-${NAMED_WITHIN - 1}` } };
  const response = await fetch(url, part).catch(() => fetch(url, SAME_ORIGIN));
  if (!response.ok || response.body === null) return "";
  // A server may send the whole all the same: no more is read of it.
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let start = "";
  while (start.length < NAMED_WITHIN) {
    const { done, value } = await reader.read();
    if (done) return start;
    start += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return start;
}

/**
 * A server that answers every unknown path with its start page sends HTML in place of a missing
 * file, with status 200; that counts as missing.
 */
function filesBeside(base: URL): DataFiles {
  // As blobs, which the browser may put aside: a graph can have 30 MB.
  const blobs = new Map<DataFile, Blob>();
  return {
    read: async (name) => {
      blobs.delete(name);
      try {
        const url = new URL(name, base);
        const response = await fetch(url, SAME_ORIGIN);
        if (!response.ok)
          return { problem: "missing", detail: `The server answered ${response.status}.` };
        const blob = await response.blob();
        const text = await blob.text();
        if (/^\s*</.test(text))
          return { problem: "missing", detail: "The server sent a web page." };
        blobs.set(name, blob);
        return { text };
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { problem: "unreachable", detail };
      }
    },
    columns: async () => {
      blobs.delete("graph.json");
      try {
        const digest = columnsNamedBy(await startOf(new URL("graph.json", base)));
        if (digest === null) return null;
        const response = await fetch(new URL("graph.columns", base), SAME_ORIGIN);
        if (!response.ok) return null;
        return { bytes: new Uint8Array(await response.arrayBuffer()), digest };
      } catch {
        return null;
      }
    },
    kept: async () => {
      const names = [...blobs.keys()].toSorted();
      const texts = await Promise.all(
        names.map(async (name) => [name, (await blobs.get(name)?.text()) ?? ""] as const),
      );
      return new Map(texts);
    },
    emptyPage: async () => {
      const url = new URL("offline.html", base);
      const response = await fetch(url, { cache: "no-cache" }).catch(() => null);
      if (response === null) throw new Error("the server can’t be reached; try again online");
      const page = response.ok ? await response.text() : "";
      if (!isEmptyPage(page)) {
        throw new Error("the server has no offline.html, which npm run build puts into dist/");
      }
      return page;
    },
  };
}
