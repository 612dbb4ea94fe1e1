import { computed, type ReadonlySignal } from "@preact/signals";
import type { CoverageStory } from "../../graph/coverage.ts";
import { chosenStory } from "../../state/spread/chosen-story.ts";
import { readSpread, type Spread } from "../../state/spread/report.ts";
import type { State } from "../../state/state.ts";
import { createShows } from "../shown.ts";

/** Why there is nothing to be drawn. */
type Lack =
  /** No story that two outlets had is in view, or none is in the corpus. */
  | "stories"
  /** What is selected is in no story. */
  | "story"
  /** Only one outlet had it. */
  | "outlets"
  /** The filters leave none of its outlets. */
  | "reports"
  /** None of its reports has a time. */
  | "times";

/** The spread that is told now, or why there is none. */
export type SpreadNow =
  | {
      readonly is: "spread";
      readonly spread: Spread;
      /** Whether nobody asked for it, and it is the largest of several. */
      readonly isLargest: boolean;
    }
  | { readonly is: "none"; readonly lack: Lack; readonly story: CoverageStory | null };

const known = new WeakMap<State, ReadonlySignal<SpreadNow>>();

/**
 * The spread of the story that is chosen, as far as the filters leave it. One signal a state.
 *
 * Cost of a window step: none while the story stays the same.
 */
export function spreadNow(state: State): ReadonlySignal<SpreadNow> {
  const made = known.get(state) ?? createSpreadNow(state);
  known.set(state, made);
  return made;
}

function createSpreadNow(state: State): ReadonlySignal<SpreadNow> {
  const shows = createShows(state);
  const story = computed(() => chosenStory(state).story);
  const isAsked = computed(() => chosenStory(state).isAsked);
  const isLargest = computed(() => !isAsked.value && chosenStory(state).isAmongOthers);
  const spread = computed(
    () => story.value && readSpread(story.value, state.coverage, shows.value),
  );
  return computed((): SpreadNow => {
    const now = spread.value;
    const lack = lackOf(now, isAsked.value);
    if (now === null || lack !== null) {
      return { is: "none", lack: lack ?? "story", story: story.value };
    }
    return { is: "spread", spread: now, isLargest: isLargest.value };
  });
}

function lackOf(spread: Spread | null, isAsked: boolean): Lack | null {
  if (spread === null) return isAsked ? "story" : "stories";
  const { story, reports, undated } = spread;
  if (story.outlets.length < 2) return "outlets";
  if (reports.length + undated === 0) return "reports";
  return reports.length === 0 ? "times" : null;
}
