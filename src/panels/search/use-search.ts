import { batch, useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { groupResults } from "./search-groups.ts";
import { NOTHING_FOUND, SearchIndex } from "./search-index.ts";
import { widenedTo } from "../window-lists.ts";

/** What search knows and does, apart from how it looks. */
export function useSearch(state: State) {
  const query = useSignal("");
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const hasChosen = useRef(false);
  const index = useLazyIndex(state);
  const found = useComputed(() =>
    query.value.trim() === "" ? NOTHING_FOUND : index().find(query.value),
  );
  const groups = useComputed(() => groupResults(found.value));
  const hits = useComputed(() => groups.value.flatMap((group) => group.hits));

  /** Puts the keyboard's cursor on a result and lights it in every view, if it is there to light. */
  const moveTo = (position: number) => {
    const { length } = hits.peek();
    active.value = length === 0 ? 0 : (position + length) % length;
    const key = hits.peek()[active.peek()]?.key ?? null;
    state.hover.value = key !== null && state.presence.peek().now.has(key) ? key : null;
  };
  const close = () => {
    if (isOpen.peek()) state.hover.value = null;
    isOpen.value = false;
  };
  return {
    query,
    isOpen,
    active,
    found,
    groups,
    /** Makes the index before the first letter is typed. */
    warmUp: () => void index(),
    type: (text: string) =>
      batch(() => {
        hasChosen.current = false;
        query.value = text;
        active.value = 0;
        isOpen.value = text.trim() !== "";
        state.hover.value = null;
      }),
    open: () => {
      isOpen.value = query.peek().trim() !== "";
    },
    close,
    /** Whoever leaves with a choice is done: a query left standing would look like a filter. */
    leave: () => {
      close();
      if (hasChosen.current) query.value = "";
    },
    moveBy: (step: number) => moveTo(active.peek() + step),
    moveToEnd: (end: "first" | "last") => moveTo(end === "first" ? 0 : -1),
    choose: (key: string | undefined) => {
      if (key === undefined) return;
      close();
      hasChosen.current = true;
      bringIn(state, key);
      state.select(key, { reveal: true });
    },
    chosen: () => hits.peek()[active.peek()]?.key,
  };
}

/** Who chooses a thing wants to see it: a window that leaves it out is widened just enough. */
function bringIn(state: State, key: string): void {
  const window = state.window.peek();
  if (window === null || state.presence.peek().now.has(key)) return;
  state.setWindow(widenedTo(window, key, state.coverage));
}

/** The index of the coverage, made when first asked for, or earlier when the browser has nothing to do. */
function useLazyIndex(state: State): () => SearchIndex {
  const made = useRef<SearchIndex | null>(null);
  const index = useMemo(
    () => () => (made.current ??= new SearchIndex(state.coverage)),
    [state.coverage],
  );
  useEffect(() => {
    made.current = null;
    // Safari has no idle callback; there the first focus makes the index.
    if (typeof requestIdleCallback !== "function") return undefined;
    const idle = requestIdleCallback(() => void index());
    return () => cancelIdleCallback(idle);
  }, [index]);
  return index;
}
