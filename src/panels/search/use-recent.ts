import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Coverage } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import type { FoundKind } from "./search-entry.ts";

const MOST = 4;

/** What was selected before, wherever: the last first, without what is selected now. */
export function useRecent(
  state: State,
): ReadonlySignal<readonly { readonly key: string; readonly kind: FoundKind }[]> {
  const recent = useMemo(() => signal<readonly { key: string; kind: FoundKind }[]>([]), [state]);
  useEffect(() => {
    let last: string | null = null;
    return effect(() => {
      const key = state.selection.value;
      const kind = last === null ? null : kindOf(last, state.coverage);
      const others = recent.peek().filter((other) => other.key !== last && other.key !== key);
      const before = last === null || kind === null || last === key ? [] : [{ key: last, kind }];
      recent.value = [...before, ...others].slice(0, MOST);
      last = key;
    });
  }, [state]);
  return recent;
}

/** Null for a link of a derived network: search doesn't find those either. */
function kindOf(key: string, coverage: Coverage): FoundKind | null {
  if (coverage.stories.has(key)) return "story";
  return coverage.graph.hasNode(key) ? coverage.graph.getNodeAttribute(key, "kind") : null;
}
