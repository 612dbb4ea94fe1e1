/** What a progress line needs of a stream. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** For readCorpus's `onProgress`. */
  readonly update: (done: number, all: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Milliseconds before there is anything to see: most builds are over by then. */
const PATIENCE = 1_000;

/** Milliseconds between two changes. */
const BETWEEN = 100;

/** Back to the line's begin, and clears it. */
const CLEAR = "\r\u001B[K";

/** One line that says how far reading has come. Shows nothing where the stream is no terminal. */
export function createProgress(stream: ProgressStream, now = () => performance.now()): Progress {
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    update(done, all) {
      if (stream.isTTY !== true || now() < next) return;
      next = now() + BETWEEN;
      isShown = true;
      stream.write(`${CLEAR}reading ${count(done)} of ${count(all)} files…`);
    },
    end() {
      if (isShown) stream.write(CLEAR);
      isShown = false;
      next = Number.POSITIVE_INFINITY;
    },
  };
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
