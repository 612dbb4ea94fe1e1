import { batch, useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { type Action, canRun } from "../actions/action.ts";
import { findActions, usefulActions } from "../actions/find-actions.ts";
import { widenedTo } from "../window-lists.ts";
import { foundGroups, offeredGroups, type PaletteItem, resultsInWords } from "./palette-groups.ts";
import { useRecent } from "./use-recent.ts";
import { ALL_PARTS, useSearchIndex } from "./use-search-index.ts";

/** So many actions are offered before anything is typed. */
const OFFERED = 8;

/** What the palette knows and does, apart from how it looks. */
export function useSearch(state: State, actions: readonly Action[]) {
  const query = useSignal("");
  const isOpen = useSignal(false);
  /** The line that the keyboard is on; -1 is none. */
  const active = useSignal(-1);
  const hasChosen = useRef(false);
  const { index, parts, start } = useSearchIndex(state.coverage);
  const recent = useRecent(state);
  const isAsking = useComputed(() => query.value.trim() !== "");
  const found = useComputed(() => {
    void parts.value;
    return index.find(query.value);
  });
  const doable = useComputed(() => findActions(actions, query.value, state));
  const groups = useComputed(() => {
    if (!isOpen.value) return [];
    if (isAsking.value) return foundGroups(found.value, doable.value);
    return offeredGroups(usefulActions(actions, state, OFFERED), recent.value);
  });
  const items = useComputed(() => groups.value.flatMap((group) => group.items));

  /** Puts the keyboard's cursor on a line and lights it in every view, if it is there to light. */
  const moveTo = (position: number) => {
    const { length } = items.peek();
    active.value = length === 0 ? -1 : (position + length) % length;
    const item = items.peek()[active.peek()];
    const key = item?.is === "thing" ? item.hit.key : null;
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
    groups,
    isAsking,
    /** Whether more may be found in a moment. */
    isReading: useComputed(() => parts.value < ALL_PARTS),
    inWords: useComputed(() => resultsInWords(found.value, doable.value, query.value.trim())),
    /** Begins to read before the first letter is typed. */
    warmUp: start,
    type: (text: string) =>
      batch(() => {
        hasChosen.current = false;
        query.value = text;
        active.value = text.trim() === "" ? -1 : 0;
        isOpen.value = true;
        state.hover.value = null;
      }),
    open: () => {
      if (query.peek().trim() === "") active.value = -1;
      isOpen.value = true;
    },
    clear: () =>
      batch(() => {
        close();
        query.value = "";
        active.value = -1;
      }),
    /** Whoever leaves with a choice is done: a query left standing would look like a filter. */
    leave: () => {
      close();
      if (hasChosen.current) query.value = "";
    },
    moveBy: (step: 1 | -1) =>
      moveTo(active.peek() === -1 && step === -1 ? -1 : active.peek() + step),
    moveToEnd: (end: "first" | "last") => moveTo(end === "first" ? 0 : -1),
    /** @returns whether that was all: more can be added, and what can't be done isn't. */
    choose: (item: PaletteItem | undefined, add: boolean): boolean => {
      if (item === undefined) return false;
      if (item.is === "action" && !canRun(item.action, state)) return false;
      const isDone = item.is === "action" || !add;
      if (isDone) close();
      hasChosen.current = true;
      if (item.is === "action") return true;
      bringIn(state, item.hit.key);
      state.select(item.hit.key, { reveal: true, add });
      return isDone;
    },
    chosen: () => items.peek()[active.peek()],
  };
}

/** Who chooses a thing wants to see it: a window that leaves it out is widened just enough. */
function bringIn(state: State, key: string): void {
  const window = state.window.peek();
  if (window === null || state.presence.peek().now.has(key)) return;
  state.setWindow(widenedTo(window, key, state.coverage));
}
