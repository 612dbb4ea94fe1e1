import { batch } from "@preact/signals";
import type { State } from "../../state/state.ts";

/** What a menu offers, and what choosing it does. */
export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

/** What can be done with a mark, or where there is none, with the picture. Constant cost. */
export function menuItems(state: State, key: string | null, fit: () => void): MenuItem[] {
  return key === null ? groundItems(state, fit) : markItems(state, key);
}

function markItems(state: State, key: string): MenuItem[] {
  const { selected, selection, pins, route, around } = state;
  const chosen = selected.peek();
  const isChosen = chosen.includes(key);
  const from = selection.peek();
  const facet = facetOf(state, key);
  const items: (MenuItem | null)[] = [
    isChosen && chosen.length === 1
      ? null
      : { label: "Open details", run: () => state.select(key) },
    chosen.length === 0 || (isChosen && chosen.length === 1)
      ? null
      : {
          label: isChosen ? "Take from the selection" : "Add to the selection",
          run: () => state.select(key, { add: true }),
        },
    {
      label: "Show what is one step around",
      run: () => (around.value = { of: [key], steps: 1, keep: false }),
    },
    {
      label: "Keep only what is one step around",
      run: () => (around.value = { of: [key], steps: 1, keep: true }),
    },
    from === null || from === key || !canWalk(state, from, key)
      ? null
      : {
          label: "Path from the selection to here",
          run: () =>
            batch(() => {
              if (!isChosen) state.select(key, { add: true });
              route.value = { from, to: key, rank: 0 };
            }),
        },
    facet === null
      ? null
      : {
          label: `Keep only this ${facet}`,
          run: () => state.setFilters({ [facet]: [key] }),
        },
    pins.peek()[key] === undefined
      ? null
      : { label: "Put back to its place", run: () => unpin(state, key) },
  ];
  return items.filter((item) => item !== null);
}

function groundItems(state: State, fit: () => void): MenuItem[] {
  const pinned = Object.keys(state.pins.peek()).length;
  const items: (MenuItem | null)[] = [
    { label: "Fit all in view", run: fit },
    { label: "Draw round marks to select them", run: () => (state.lasso.value = true) },
    state.selection.peek() === null
      ? null
      : { label: "Clear the selection", run: () => state.select(null) },
    pinned === 0
      ? null
      : { label: "Put all marks back to their places", run: () => (state.pins.value = {}) },
  ];
  return items.filter((item) => item !== null);
}

/** Whether both have a mark in the network that is drawn: a path leads from mark to mark. */
function canWalk({ drawn }: State, from: string, to: string): boolean {
  const network = drawn.peek();
  return network.nodeOf(from) !== null && network.nodeOf(to) !== null;
}

function facetOf({ coverage }: State, key: string): "provider" | "topic" | "story" | null {
  if (coverage.providers.has(key)) return "provider";
  if (coverage.topics.has(key)) return "topic";
  return coverage.stories.has(key) ? "story" : null;
}

function unpin({ pins }: State, key: string): void {
  pins.value = Object.fromEntries(Object.entries(pins.peek()).filter(([pinned]) => pinned !== key));
}
