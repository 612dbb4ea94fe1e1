import type { Provider, Topic } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { byArticles } from "../window-lists.ts";
import { LegendSection } from "./LegendSection.tsx";

/** The topics or the providers that have articles in the window, the most first; a click selects. */
export function LegendGroups(props: {
  state: State;
  kind: "topic" | "provider";
  groups: ReadonlyMap<string, Provider | Topic>;
  /** How many are shown before one asks for more. */
  most: number;
}) {
  const { state, kind, groups, most } = props;
  if (groups.size === 0) return null;
  const ranked = byArticles(groups.values(), state.presence.value.now);
  return (
    <LegendSection state={state} kind={kind} ranked={ranked} most={most} total={groups.size} />
  );
}
