import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import type { Around } from "../../state/view/view.ts";
import type { Action } from "./action.ts";
import { selectedMarks } from "./centres.ts";

const NEEDS = "select something first";

/** What is within some steps of what is selected, and back again. */
export const STEPS_ACTIONS: readonly Action[] = [
  ...([1, 2, 3] as const).flatMap((steps) => [
    stepsAction(steps, false, `${countOf(steps, "step")} around the selection`),
    stepsAction(steps, true, `Only ${countOf(steps, "step")} around the selection`),
  ]),
  {
    id: "steps-less",
    label: "One step less",
    group: "Around the selection",
    words: "back around nearer",
    keys: ["Backspace"],
    repeats: true,
    needs: "show some steps around something first",
    isEnabled: ({ around }) => around.value !== null,
    run: ({ around }) => {
      around.value = less(around.peek());
    },
  },
  {
    id: "steps-none",
    label: "No steps around",
    group: "Around the selection",
    words: "back all clear",
    needs: "show some steps around something first",
    isEnabled: ({ around }) => around.value !== null,
    run: ({ around }) => {
      around.value = null;
    },
  },
];

function stepsAction(steps: Around["steps"], keep: boolean, label: string): Action {
  return {
    id: `steps-${steps}${keep ? "-only" : ""}`,
    label,
    group: "Around the selection",
    words: `neighbours ${keep ? "keep isolate" : "show dim expand"}`,
    keys: [keep ? `Shift+${steps}` : `${steps}`],
    needs: NEEDS,
    isOn: ({ around }) => around.value?.steps === steps && around.value.keep === keep,
    isEnabled: (state) => state.around.value !== null || selectedMarks(state).length > 0,
    run: (state) => {
      state.around.value = stepsAround(state, steps, keep);
    },
  };
}

/** The steps around what is selected, or where nothing is around what they were; null when they are there already. */
function stepsAround(state: State, steps: Around["steps"], keep: boolean): Around | null {
  const now = state.around.peek();
  const selected = selectedMarks(state);
  const of = selected.length > 0 ? [...selected] : (now?.of ?? []);
  const isThere = now?.steps === steps && now.keep === keep && now.of.join("\n") === of.join("\n");
  return isThere || of.length === 0 ? null : { of, steps, keep };
}

function less(around: Around | null): Around | null {
  if (around === null || around.steps === 1) return null;
  return { ...around, steps: around.steps === 3 ? 2 : 1 };
}
