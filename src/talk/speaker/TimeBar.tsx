import { useEffect, useState } from "preact/hooks";
import type { Place } from "../show/place.ts";
import { paceAt } from "../timer/pace.ts";
import { clockWords, elapsed } from "../timer/timer.ts";
import { HeldButton } from "./HeldButton.tsx";
import type { Standing } from "./messages.ts";
import type { StageSeen } from "./speaker-side.ts";

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Clock, timer, and how it compares with the planned length. */
export function TimeBar(props: { standing: Standing; place: Place; stage: StageSeen }) {
  const { standing, place, stage } = props;
  const { talk, timer } = standing;
  const now = useNow();
  const ran = elapsed(timer, now);
  const pace = paceAt(talk, place, ran);
  const runs = timer.since !== null;
  return (
    <section class="speaker-time" aria-label="Time">
      <p class="speaker-clock">
        <span class="visually-hidden">Time of day </span>
        {time.format(now)}
      </p>
      <p class="speaker-timer" data-runs={runs}>
        <span class="visually-hidden">Timer </span>
        {clockWords(ran)}
        {talk.minutes === null ? null : (
          <span class="speaker-plan"> of {clockWords(talk.minutes * 60_000)}</span>
        )}
      </p>
      {pace === null ? null : (
        <p class="speaker-pace" data-pace={pace.is}>
          {pace.words}
        </p>
      )}
      <div class="speaker-timer-buttons">
        <button
          type="button"
          class="panel-outlined"
          onClick={() => stage.ask({ do: "timer", to: runs ? "pause" : "start" })}
        >
          {runs ? "Pause the timer" : "Start the timer"}
        </button>
        <HeldButton
          label="Reset"
          hint="Hold to reset"
          onHeld={() => stage.ask({ do: "timer", to: "reset" })}
        />
      </div>
    </section>
  );
}

/** The time, anew at each of its seconds. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}
