import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { PlayOptions } from "./PlayOptions.tsx";
import { noteWords } from "./play-words.ts";
import { SpeedChooser } from "./SpeedChooser.tsx";
import { speakPlay } from "./voice.ts";
import "./play.css";

/** Plays the window, or all time; says where it stands. Nothing where nothing is dated. */
export function PlayControls({ state }: { state: State }) {
  const { player } = state;
  const said = useSignal("");
  useEffect(
    () =>
      speakPlay(state, (words) => {
        said.value = words;
      }),
    [state],
  );
  if (player.span.value === null) return null;
  const isPlaying = player.playing.value;
  const note = noteWords(state);
  return (
    <fieldset class="play" aria-label="Playing">
      <button
        type="button"
        class="play-button"
        aria-label="Play"
        aria-pressed={isPlaying}
        title={isPlaying ? "Pause (Space)" : "Play (Space)"}
        onClick={() => player.toggle()}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={isPlaying ? "M2 1h3v10H2zM7 1h3v10H7z" : "M3 1l8 5-8 5z"} />
        </svg>
      </button>
      <SpeedChooser state={state} />
      <PlayOptions state={state} />
      {note === "" ? null : (
        <p class="play-note" title={note}>
          {note}
        </p>
      )}
      <div class="visually-hidden" aria-live="polite">
        {said.value}
      </div>
    </fieldset>
  );
}
