import { parentPort, workerData } from "node:worker_threads";
import { readBatch } from "./read-batch.ts";
import { RecordEncoder } from "./record-encoder.ts";
import { Share } from "./share.ts";

/** What the main thread gives a worker. */
export interface WorkerOrder {
  readonly root: string;
  readonly names: readonly string[];
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What a worker made of a batch. Few and long strings travel faster between threads than objects. */
export interface WorkerReport {
  readonly batch: number;
  /** JSON of contents, one a line. */
  readonly added: string;
  /** JSON of BatchFile[]. */
  readonly files: string;
}

const { root, names, next } = workerData as WorkerOrder;
const share = new Share(names, next);
const encoder = new RecordEncoder();

for (let batch = share.take(); batch !== null; batch = share.take()) {
  const { added, files } = readBatch(root, share.namesOf(batch), encoder);
  const report: WorkerReport = {
    batch,
    added: added.map(({ json }) => json).join("\n"),
    files: JSON.stringify(files),
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
  parentPort?.postMessage(report);
}
