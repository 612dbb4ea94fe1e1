import { useEffect, useRef } from "preact/hooks";
import { REACHES, stretchWords } from "../../state/play/speeds.ts";
import type { State } from "../../state/state.ts";
import { PAUSES, type Play } from "../../state/view/timeline-parts.ts";
import { pauseWords } from "./play-words.ts";

/** How it plays, and the steps, behind a button. A press beside it closes it, and so does Escape. */
export function PlayOptions({ state }: { state: State }) {
  const root = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      const { current: details } = root;
      if (details?.open && target instanceof Node && !details.contains(target))
        details.open = false;
    };
    document.addEventListener("pointerdown", onPress, { capture: true });
    return () => document.removeEventListener("pointerdown", onPress, { capture: true });
  }, []);
  const { player } = state;
  const isPlayed = player.head.value !== null;
  return (
    // Escape is meant for the whole of it, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      ref={root}
      class="play-options"
      onKeyDown={(event) => {
        const { current: details } = root;
        if (event.key !== "Escape" || !details?.open) return;
        event.preventDefault();
        details.open = false;
        details.querySelector("summary")?.focus();
      }}
    >
      <summary aria-label="How it plays" title="How it plays">
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4l4 4 4-4" />
        </svg>
      </summary>
      <div class="play-panel">
        <ReachChooser state={state} />
        <SqueezeFlag state={state} />
        <PauseChooser state={state} />
        <div class="play-steps">
          <button type="button" title="Key: ," onClick={() => player.step(-1)}>
            Article before
          </button>
          <button type="button" title="Key: ." onClick={() => player.step(1)}>
            Next article
          </button>
          <button type="button" disabled={!isPlayed} onClick={() => player.end()}>
            Stop playing
          </button>
        </div>
      </div>
    </details>
  );
}

/** How much of what has come stays in view. */
function ReachChooser({ state: { play } }: { state: State }) {
  const { reach } = play.value;
  const reaches = REACHES.includes(reach) ? REACHES : [...REACHES, reach];
  return (
    <label class="play-reach">
      Keep
      <select
        value={reach ?? "all"}
        onChange={({ currentTarget: { value } }) => {
          play.value = { ...play.peek(), reach: value === "all" ? null : Number(value) };
        }}
      >
        {reaches.map((each) => (
          <option key={each} value={each ?? "all"}>
            {each === null ? "all from the start" : `the last ${stretchWords(each)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

const PAUSE_LABELS: Readonly<Record<Play["pauses"], string>> = {
  none: "nowhere",
  largest: "at firsts of the largest stories",
  selected: "at firsts of what is selected",
};

/** Where it pauses by itself, and which stories that comes to. */
function PauseChooser({ state }: { state: State }) {
  const { play } = state;
  const words = pauseWords(state);
  return (
    <div class="play-pauses">
      <label class="play-reach">
        Pause
        <select
          value={play.value.pauses}
          onChange={({ currentTarget: { value } }) => {
            const pauses = PAUSES.find((each) => each === value) ?? "none";
            play.value = { ...play.peek(), pauses };
          }}
        >
          {PAUSES.map((each) => (
            <option key={each} value={each}>
              {PAUSE_LABELS[each]}
            </option>
          ))}
        </select>
      </label>
      {words === "" ? null : <p>{words}</p>}
    </div>
  );
}

function SqueezeFlag({ state: { play } }: { state: State }) {
  return (
    <label class="play-flag">
      <input
        type="checkbox"
        checked={play.value.squeeze}
        onChange={({ currentTarget: { checked } }) => {
          play.value = { ...play.peek(), squeeze: checked };
        }}
      />
      <span>
        Story time <small>passes over empty stretches</small>
      </span>
    </label>
  );
}
