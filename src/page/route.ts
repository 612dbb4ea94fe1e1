import { computed, effect } from "@preact/signals";
import type { NoPath, RouteFound } from "../state/route.ts";
import type { Network } from "../state/networks/network.ts";
import type { State } from "../state/state.ts";
import { marksAtEnds } from "../state/walk/marks-at-ends.ts";
import { findPaths, type PathFinder } from "../state/walk/path-finder.ts";

/** Milliseconds after which a search that still runs is spoken of: most are done within a frame. */
const PATIENCE = 120;

/**
 * Searches for the path that `route` asks for, and writes what becomes of that to `found`. It works in
 * slices; another wish, window, filter or choice of links aborts it and starts it anew. What was found
 * between the same two stays until the new search has an answer, or is known to take long.
 *
 * @returns a function that stops it.
 */
export function followRoute(state: State): () => void {
  const ends = computed(() => {
    const { value: route } = state.route;
    return route === null ? null : JSON.stringify([route.from, route.to]);
  });
  // Another rank goes on with the same search.
  const paths = computed(() => {
    if (ends.value === null) return null;
    const [from, to] = JSON.parse(ends.value) as [string, string];
    return finderIn(state.drawn.value, from, to);
  });
  const tell = (found: RouteFound) => {
    state.found.value = found;
  };
  let shown: string | null = null;
  return effect(() => {
    const now = paths.value;
    const rank = state.route.value?.rank ?? 0;
    const isOther = shown !== ends.value;
    shown = ends.value;
    if (now === null) return tell({ is: "none" });
    if (typeof now === "string") return tell({ is: "absent", why: now });
    if (isOther) tell({ is: "searching" });
    const stopping = new AbortController();
    search(now, rank, stopping.signal, tell).catch((error: unknown) => reportError(error));
    return () => stopping.abort();
  });
}

/** What finds the paths between the marks that stand for two things, or why there can be none. */
function finderIn(net: Network, from: string, to: string): PathFinder | NoPath {
  const ends = marksAtEnds(net, from, to);
  return typeof ends === "string" ? ends : findPaths(net, ...ends);
}

/** Looks one path further than it was asked to, to know whether there is one, and to have it ready. */
async function search(
  paths: PathFinder,
  rank: number,
  signal: AbortSignal,
  tell: (found: RouteFound) => void,
): Promise<void> {
  const timer = setTimeout(() => tell({ is: "searching" }), PATIENCE);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  try {
    const answer = await paths.nth(rank + 1, signal);
    // It may be done in the very slice that another wish has aborted.
    signal.throwIfAborted();
    clearTimeout(timer);
    if (answer.path === null) return tell({ is: "absent", why: answer.why });
    const { path } = answer;
    tell({ is: "found", path, rank, isLast: false });
    const next = await paths.nth(rank + 2, signal);
    signal.throwIfAborted();
    if (next.path === null) tell({ is: "found", path, rank, isLast: true });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
