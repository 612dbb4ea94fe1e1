import { setImmediate } from "node:timers/promises";
import { runHelper } from "./helper.ts";
import { type BatchFile, type BatchResult, readBatch } from "./read-batch.ts";
import { RecordEncoder } from "./record-encoder.ts";
import { Share } from "./share.ts";
import type { WorkerReport } from "./worker.ts";

export interface ReadFilesOptions {
  readonly root: string;
  readonly names: readonly string[];
  /** Threads beside this one. */
  readonly helpers: number;
  /** The worker's script; asked for only when there are to be helpers. */
  readonly code: () => Promise<string>;
  /** Is given what `thread` made of some of the names; of each thread in order. */
  readonly onBatch: (names: readonly string[], result: BatchResult, thread: number) => void;
}

/**
 * Reads files in this thread and in others beside it. What another thread took and did not finish,
 * because it broke or fell silent, is read here: its end costs time and nothing else.
 */
export async function readFiles(options: ReadFilesOptions): Promise<void> {
  const { root, names, helpers, code, onBatch } = options;
  const share = new Share(names);
  const left = new Set(Array.from({ length: share.batches }, (_, batch) => batch));
  const finish = (batch: number, result: BatchResult, thread: number) => {
    if (left.delete(batch)) onBatch(share.namesOf(batch), result, thread);
  };
  const help = async (thread: number, script: string) => {
    const onReport = (report: WorkerReport) => finish(report.batch, resultOf(report), thread);
    await runHelper(script, { root, names, next: share.next }, onReport);
  };
  const helped =
    helpers === 0
      ? Promise.resolve()
      : code().then(
          (script) => Promise.all(Array.from({ length: helpers }, (_, at) => help(at + 1, script))),
          // Then there is nobody to help.
          () => undefined,
        );
  const encoder = new RecordEncoder();
  const readHere = async (batch: number) => {
    finish(batch, readBatch(root, share.namesOf(batch), encoder), 0);
    // Lets the others' results in, and the progress out.
    await setImmediate();
  };
  for (let batch = share.take(); batch !== null; batch = share.take()) await readHere(batch);
  await helped;
  for (const batch of left) await readHere(batch);
}

function resultOf({ added, files }: WorkerReport): BatchResult {
  return {
    added: added === "" ? [] : added.split("\n").map((json) => ({ json })),
    files: JSON.parse(files) as BatchFile[],
  };
}
