import type { ReadonlySignal } from "@preact/signals";

/** What playing goes by. */
export interface Clock {
  /** Milliseconds, from whenever; never back. */
  now(): number;
  /** Calls before the next picture is drawn. @returns a function that prevents it. */
  nextFrame(then: () => void): () => void;
  /** Whether nobody can see the page. */
  readonly asleep: ReadonlySignal<boolean>;
}
