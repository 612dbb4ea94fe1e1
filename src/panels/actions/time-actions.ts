import type { State } from "../../state/state.ts";
import { allTime } from "../../timeline/extent.ts";
import { PRESETS, showPreset } from "../../timeline/navigation/presets.ts";
import { type Journey, panByKey, zoomByKey } from "../../timeline/navigation/travel.ts";
import type { Action } from "./action.ts";

const isDated = ({ coverage }: State) => coverage.span !== null;
/** With all time in view there is nowhere to go. */
const isWindowed = ({ player }: State) => player.chosen.value !== null;

/** Moving about in time; the way back to all of it is among the actions of the view. */
export const TIME_ACTIONS: readonly Action[] = [
  ...PRESETS.map((preset): Action => ({
    id: `window-${preset.id}`,
    label: `Window: ${preset.label.toLowerCase()}`,
    group: "View",
    words: `time ${preset.words}`,
    needs: preset.needs,
    isEnabled: (state) => preset.windowOf(state) !== null,
    run: (state) => showPreset(state, preset),
  })),
  {
    id: "time-in",
    label: "Window: shorter",
    group: "View",
    words: "time zoom in nearer",
    keys: ["Z"],
    repeats: true,
    needs: "nothing is dated",
    isEnabled: isDated,
    run: (state) => go(state, zoomByKey, 1),
  },
  {
    id: "time-out",
    label: "Window: longer",
    group: "View",
    words: "time zoom out further",
    keys: ["Shift+Z"],
    repeats: true,
    needs: "no window is set",
    isEnabled: isWindowed,
    run: (state) => go(state, zoomByKey, -1),
  },
  {
    id: "time-earlier",
    label: "Window: earlier",
    group: "View",
    words: "time move pan back before",
    keys: ["<"],
    repeats: true,
    needs: "no window is set",
    isEnabled: isWindowed,
    run: (state) => go(state, panByKey, -1),
  },
  {
    id: "time-later",
    label: "Window: later",
    group: "View",
    words: "time move pan forward after",
    keys: [">"],
    repeats: true,
    needs: "no window is set",
    isEnabled: isWindowed,
    run: (state) => go(state, panByKey, 1),
  },
  {
    id: "snap",
    label: "Snap windows to bins",
    group: "View",
    words: "edges round times drag brush",
    isOn: ({ snap }) => snap.value,
    run: ({ snap }) => {
      snap.value = !snap.peek();
    },
  },
];

type Move = (journey: Journey, direction: -1 | 1) => void;

function go(state: State, move: Move, direction: -1 | 1): void {
  const all = allTime(state.coverage);
  if (all !== null) move({ state, all }, direction);
}
