import { type ReadonlySignal, signal } from "@preact/signals";
import type { Command, FromSpeaker, FromStage, Standing, Wire } from "./messages.ts";

/** Milliseconds between two hellos, and after how many without an answer the stage is thought gone. */
const BEAT = 500;
const PATIENCE = 2_000;

/** The stage as the speaker's window knows it. */
export interface StageSeen {
  /** How things stood when it was last heard; null before that. */
  readonly standing: ReadonlySignal<Standing | null>;
  /** Whether it has answered of late. */
  readonly answers: ReadonlySignal<boolean>;
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
}

/** Says hello to the stage, twice a second, and takes on how things stand there. */
export function followStage(
  wire: Wire<FromSpeaker, FromStage>,
  { now, every, kept, keep }: SpeakerTools,
): StageSeen {
  const standing = signal(kept);
  const answers = signal(false);
  let heard: { life: string; count: number } | null = null;
  let heardAt = -Infinity;
  const stopHearing = wire.listen((message) => {
    const { life, count } = message;
    heardAt = now();
    answers.value = true;
    // One that was overtaken says how things stood.
    if (heard?.life === life && count < heard.count) return;
    if (message.says !== "standing") return;
    heard = { life, count };
    standing.value = message.standing;
    keep(message.standing);
  });
  const greet = () => {
    answers.value = now() - heardAt < PATIENCE;
    wire.post({ says: "hello", heard });
  };
  greet();
  const stopGreeting = every(BEAT, greet);
  return {
    standing,
    answers,
    ask: (command) => wire.post({ says: "please", command }),
    stop: () => {
      stopHearing();
      stopGreeting();
    },
  };
}
