import { REACHES, SPEEDS, stretchWords } from "../../state/play/speeds.ts";
import type { State } from "../../state/state.ts";
import { PAUSES, type Play } from "../../state/view/timeline-parts.ts";
import type { Action } from "./action.ts";

const NEEDS_DATED = "nothing here has a publish time";
const isDated = ({ player }: State) => player.span.value !== null;

const PAUSE_LABELS: Readonly<Record<Play["pauses"], string>> = {
  none: "Play without pauses",
  largest: "Pause at firsts of the largest stories",
  selected: "Pause at firsts of what is selected",
};

/** Playing the window, or all time: the keys and the choices of how. */
export const PLAY_ACTIONS: readonly Action[] = [
  {
    id: "play",
    label: "Play or pause",
    group: "Playing",
    words: "start resume time animate run",
    keys: [" "],
    needs: NEEDS_DATED,
    isOn: ({ player }) => player.playing.value,
    isEnabled: isDated,
    run: ({ player }) => player.toggle(),
  },
  stepAction("previous", "Back to the article before", ",", -1),
  stepAction("next", "On to the next article", ".", 1),
  {
    id: "play-stop",
    label: "Stop playing",
    group: "Playing",
    words: "end quit all again play-head",
    needs: "nothing is played",
    isEnabled: ({ player }) => player.head.value !== null,
    run: ({ player }) => player.end(),
  },
  choice("play-speed-fit", "Play all in about half a minute", "speed tempo", { speed: null }),
  ...SPEEDS.map((speed) =>
    choice(
      `play-speed-${speed}`,
      `Play ${stretchWords(speed)} a second`,
      "speed tempo faster slower",
      { speed },
    ),
  ),
  ...REACHES.map((reach) =>
    choice(
      `play-reach-${reach ?? "all"}`,
      reach === null
        ? "Play: keep all from the start"
        : `Play: keep the last ${stretchWords(reach)}`,
      "cumulative sliding window",
      { reach },
    ),
  ),
  {
    id: "play-squeeze",
    label: "Story time: pass over empty stretches",
    group: "Playing",
    words: "squeeze gaps silence",
    isOn: ({ play }) => play.value.squeeze,
    run: ({ play }) => {
      play.value = { ...play.peek(), squeeze: !play.peek().squeeze };
    },
  },
  ...PAUSES.map((pauses) =>
    choice(`play-pauses-${pauses}`, PAUSE_LABELS[pauses], "stop firsts", { pauses }),
  ),
];

function stepAction(id: string, label: string, key: string, direction: 1 | -1): Action {
  return {
    id: `play-${id}`,
    label,
    group: "Playing",
    words: "step time article earlier later",
    keys: [key],
    repeats: true,
    needs: NEEDS_DATED,
    isEnabled: isDated,
    run: ({ player }) => player.step(direction),
  };
}

function choice(id: string, label: string, words: string, part: Partial<Play>): Action {
  return {
    id,
    label,
    group: "Playing",
    words,
    isOn: ({ play }) =>
      Object.entries(part).every(([name, value]) => play.value[name as keyof Play] === value),
    run: ({ play }) => {
      play.value = { ...play.peek(), ...part };
    },
  };
}
