/** Files that are given out at a time: some 10 ms of work. */
const BATCH = 32;

/** How the threads share a list of files: each takes the next batch when it is done with its last. */
export class Share {
  readonly names: readonly string[];
  /** The next batch, shared between threads. */
  readonly next: Int32Array<SharedArrayBuffer>;

  constructor(names: readonly string[], next = new Int32Array(new SharedArrayBuffer(4))) {
    this.names = names;
    this.next = next;
  }

  get batches(): number {
    return Math.ceil(this.names.length / BATCH);
  }

  /** The number of a batch that is nobody else's; null when all are taken. */
  take(): number | null {
    const batch = Atomics.add(this.next, 0, 1);
    return batch < this.batches ? batch : null;
  }

  namesOf(batch: number): readonly string[] {
    return this.names.slice(batch * BATCH, (batch + 1) * BATCH);
  }
}
