import type { Action } from "../../../../src/panels/actions/action.ts";
import { createActions } from "../../../../src/panels/actions/actions.ts";
import { followHistory, type ViewHistory } from "../../../../src/state/history/view-history.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

/** Two articles of a story by two providers, a third by a third; a path leads from each to each. */
const coverage = coverageOf(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
    { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", lists: ["a1"], story: "s1" },
    { key: "a3", at: "2020-06-12T10:00:00Z", provider: "R", lists: ["a2"] },
  ],
  [storyOf("s1")],
);

export interface Desk {
  readonly state: State;
  readonly history: ViewHistory;
  readonly actions: readonly Action[];
  /** The action of an id. */
  the(id: string): Action;
  run(id: string): void;
}

/** A state with all actions over it. */
export function deskOf(): Desk {
  const state = createState(coverage, palette);
  const history = followHistory(state);
  const actions = createActions(history);
  const the = (id: string) => {
    const action = actions.find((each) => each.id === id);
    if (action === undefined) throw new Error(`no action ${id}`);
    return action;
  };
  return { state, history, actions, the, run: (id) => the(id).run(state) };
}
