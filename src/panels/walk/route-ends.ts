import type { State } from "../../state/state.ts";
import type { Route } from "../../state/view/view.ts";

/** The two things that are selected, a link of a derived network not among them; null otherwise. */
export function selectedPair(selected: readonly string[]): Pick<Route, "from" | "to"> | null {
  const [from, to, more] = selected;
  if (from === undefined || to === undefined || more !== undefined) return null;
  return from.includes("~") || to.includes("~") ? null : { from, to };
}

/** Whether the path between these two is shown, from whichever end. */
export function isRouteOf(route: Route | null, { from, to }: Pick<Route, "from" | "to">): boolean {
  if (route === null) return false;
  return (route.from === from && route.to === to) || (route.from === to && route.to === from);
}

/** Asks for the next path, or for the one before. */
export function moveRoute({ route }: Pick<State, "route">, by: 1 | -1): void {
  const now = route.peek();
  if (now !== null) route.value = { ...now, rank: Math.max(0, now.rank + by) };
}
