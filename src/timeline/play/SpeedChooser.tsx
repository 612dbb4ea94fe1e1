import { SPEEDS, stretchWords } from "../../state/play/speeds.ts";
import type { State } from "../../state/state.ts";

/** How fast it plays: so that all of it takes half a minute, or so much time a second. */
export function SpeedChooser({ state }: { state: State }) {
  const { play } = state;
  const { speed } = play.value;
  // A link can bring any.
  const speeds = speed === null || SPEEDS.includes(speed) ? SPEEDS : [speed, ...SPEEDS];
  return (
    <select
      class="play-speed"
      aria-label="Speed"
      value={speed ?? "fit"}
      onChange={({ currentTarget: { value } }) => {
        play.value = { ...play.peek(), speed: value === "fit" ? null : Number(value) };
      }}
    >
      <option value="fit">All in ½ minute</option>
      {speeds.map((each) => (
        <option key={each} value={each}>
          {stretchWords(each)} a second
        </option>
      ))}
    </select>
  );
}
