import { useMemo } from "preact/hooks";
import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { createShows } from "../shown.ts";

/** The undated articles that the filters leave, in a window too. Cost: those there are, once for a filter. */
export function useUndated(state: State): readonly Article[] {
  const shows = useMemo(() => createShows(state), [state]).value;
  const { undated } = state.coverage;
  return useMemo(() => (shows === null ? undated : undated.filter(shows)), [undated, shows]);
}
