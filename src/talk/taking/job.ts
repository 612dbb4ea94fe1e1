import { type ReadonlySignal, signal } from "@preact/signals";

/** How the making of a file goes. */
type JobState =
  | { readonly is: "none" }
  /** `words` says how far it has got. */
  | { readonly is: "under way"; readonly words: string }
  | { readonly is: "done" | "failed"; readonly words: string };

/** Makes one file at a time. */
export interface Job {
  readonly state: ReadonlySignal<JobState>;
  /**
   * Begins, unless one is under way.
   *
   * @param make is told how to say how far it has got, and what ends it.
   * @returns ends in words what was made.
   */
  start(make: (tell: (words: string) => void, signal: AbortSignal) => Promise<string>): void;
  /** Ends what is under way, without a file. */
  stop(): void;
}

export function createJob(): Job {
  const state = signal<JobState>({ is: "none" });
  let ending: AbortController | null = null;
  const run = async (make: Parameters<Job["start"]>[0], own: AbortController) => {
    const put = (next: JobState) => {
      if (!own.signal.aborted) state.value = next;
    };
    put({ is: "under way", words: "" });
    try {
      const words = await make((now) => put({ is: "under way", words: now }), own.signal);
      put({ is: "done", words });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      put({ is: "failed", words: `The file could not be made: ${reason}.` });
    }
  };
  return {
    state,
    start: (make) => {
      if (state.peek().is === "under way") return;
      ending = new AbortController();
      void run(make, ending);
    },
    stop: () => {
      ending?.abort();
      if (state.peek().is === "under way") state.value = { is: "none" };
    },
  };
}
