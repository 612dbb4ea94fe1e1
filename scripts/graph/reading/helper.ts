import { Worker } from "node:worker_threads";
import type { WorkerOrder, WorkerReport } from "./worker.ts";

/** Milliseconds without a word after which a thread is given up. A batch takes some ten. */
const PATIENCE = 20_000;

/**
 * Lets a thread of its own read files. Resolves when it will report nothing more, for whatever reason;
 * never rejects.
 */
export async function runHelper(
  script: string,
  order: WorkerOrder,
  onReport: (report: WorkerReport) => void,
): Promise<void> {
  const worker = new Worker(script, {
    eval: true,
    workerData: order,
    // tsx's hooks, which the main thread has, are of no use to a plain script.
    execArgv: [],
  });
  const giveUp = () => void worker.terminate();
  let timer = setTimeout(giveUp, PATIENCE);
  worker.on("message", (report: WorkerReport) => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, PATIENCE);
    onReport(report);
  });
  // What it took is read in the main thread, where the same mistake gets its own words.
  worker.on("error", () => undefined);
  await new Promise((resolve) => {
    worker.on("exit", resolve);
  });
  clearTimeout(timer);
}
