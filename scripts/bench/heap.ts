import type { CDPSession } from "@playwright/test";

/** What a page holds once all that it has let go is collected, in bytes. */
export interface Heap {
  /** Of scripts: objects, texts, arrays, functions with what they close over. */
  readonly objects: number;
  /** Of the browser for the page: nodes of documents, listeners, entries of its performance timeline. */
  readonly browser: number;
  /** Compiled: grows while the browser still finds functions that are worth compiling anew. */
  readonly code: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] };
  };
  readonly nodes: readonly number[];
}

const PART_OF: Readonly<Record<string, keyof Heap>> = {
  native: "browser",
  code: "code",
  "object shape": "code",
  hidden: "code",
};

/**
 * Of all pages that share the session's process, such as a window that the page has opened.
 *
 * Cost: a heap snapshot, a second or so for each ten megabytes.
 */
export async function heapOf(session: CDPSession): Promise<Heap> {
  const { snapshot, nodes } = await takeSnapshot(session);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const heap = { objects: 0, browser: 0, code: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    const type = types[0][nodes[node + typeAt] ?? 0] ?? "";
    heap[PART_OF[type] ?? "objects"] += nodes[node + sizeAt] ?? 0;
  }
  return heap;
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", take);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", take);
  return JSON.parse(chunks.join("")) as Snapshot;
}
