import { type ReadonlySignal, signal } from "@preact/signals";
import type { Command, FromSpeaker, FromStage, Standing, Wire } from "./messages.ts";

/** Milliseconds between two hellos, and for how long they may go unanswered. */
const BEAT = 500;
const PATIENCE = 2_000;

/** The stage as the speaker's window knows it. */
export interface StageSeen {
  /** How things stood when it was last heard; null before that. */
  readonly standing: ReadonlySignal<Standing | null>;
  /** Whether it has answered of late. */
  readonly answers: ReadonlySignal<boolean>;
  /** Whether its window was closed: this one won't find it again. */
  readonly isClosed: ReadonlySignal<boolean>;
  ask(command: Command): void;
  stop(): void;
}

/** What passes the time, and what keeps through a reload. */
export interface SpeakerTools {
  readonly now: () => number;
  /** Calls again and again. @returns how to end it. */
  readonly every: (milliseconds: number, call: () => void) => () => void;
  /** What was kept of an earlier life of this window. */
  readonly kept: Standing | null;
  readonly keep: (standing: Standing) => void;
  /** Whether there is no window of the stage any more. */
  readonly isClosed: () => boolean;
}

/** Says hello to the stage, twice a second, and takes on how things stand there. */
export function followStage(
  wire: Wire<FromSpeaker, FromStage>,
  { now, every, kept, keep, isClosed }: SpeakerTools,
): StageSeen {
  const standing = signal(kept);
  const answers = signal(false);
  const closed = signal(isClosed());
  let heard: { life: string; count: number } | null = null;
  /** Since when hellos go unanswered. A machine that slept has said none: nobody was silent meanwhile. */
  let silentSince: number | null = null;
  const stopHearing = wire.listen((message) => {
    const { life, count } = message;
    silentSince = null;
    answers.value = true;
    // One that was overtaken says how things stood.
    if (heard?.life === life && count < heard.count) return;
    if (message.says !== "standing") return;
    heard = { life, count };
    standing.value = message.standing;
    keep(message.standing);
  });
  const greet = () => {
    silentSince ??= now();
    if (now() - silentSince >= PATIENCE) answers.value = false;
    closed.value = isClosed();
    wire.post({ says: "hello", heard });
  };
  greet();
  const stopGreeting = every(BEAT, greet);
  return {
    standing,
    answers,
    isClosed: closed,
    ask: (command) => wire.post({ says: "please", command }),
    stop: () => {
      stopHearing();
      stopGreeting();
    },
  };
}
