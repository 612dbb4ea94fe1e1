import { useEffect, useMemo } from "preact/hooks";
import { followHistory, type ViewHistory } from "../state/history/view-history.ts";
import type { State } from "../state/state.ts";

/** The changes of view since the explorer was opened. */
export function useHistory(state: State): ViewHistory {
  const history = useMemo(() => followHistory(state), [state]);
  useEffect(() => () => history.stop(), [history]);
  return history;
}
