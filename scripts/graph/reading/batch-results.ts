import type { Signature } from "../cache/signature.ts";
import type { BatchResult } from "./read-batch.ts";
import { RecordTable } from "./record-table.ts";

/** Puts together what the threads made of a corpus's files. */
export class BatchResults {
  /** The records that were made. */
  readonly table = new RecordTable();
  readonly files = new Map<string, { readonly signature: Signature; readonly hash: string }>();
  /** Why files could not be read, by name. */
  readonly refusals = new Map<string, string>();
  /** What each thread's numbers of contents are in the common table. */
  readonly #numbers: number[][] = [];

  add(names: readonly string[], { added, files }: BatchResult, thread: number): void {
    const numbers = (this.#numbers[thread] ??= []);
    for (const { json, content } of added) numbers.push(this.table.add(json, content));
    for (const [index, file] of files.entries()) {
      const name = names[index] ?? "";
      if ("refusal" in file) {
        this.refusals.set(name, file.refusal);
        continue;
      }
      const { record, ...seen } = file;
      this.files.set(name, seen);
      this.table.set(seen.hash, record, numbers);
    }
  }
}
