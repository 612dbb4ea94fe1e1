import { useEffect, useRef } from "preact/hooks";
import { REACHES, stretchWords } from "../../state/play/speeds.ts";
import type { State } from "../../state/state.ts";
import type { Play } from "../../state/view/timeline-parts.ts";

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
        <Flag state={state} name="squeeze" label="Story time" hint="passes over empty stretches" />
        <Flag state={state} name="pauses" label="Pause at firsts" hint="of each story" />
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

function Flag(props: {
  readonly state: State;
  readonly name: keyof Play & ("squeeze" | "pauses");
  readonly label: string;
  readonly hint: string;
}) {
  const { play } = props.state;
  return (
    <label class="play-flag">
      <input
        type="checkbox"
        checked={play.value[props.name]}
        onChange={({ currentTarget: { checked } }) => {
          play.value = { ...play.peek(), [props.name]: checked };
        }}
      />
      <span>
        {props.label} <small>{props.hint}</small>
      </span>
    </label>
  );
}
