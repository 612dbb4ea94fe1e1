import type { RouteFound } from "../route.ts";
import type { State } from "../state.ts";
import { marksAtEnds } from "./marks-at-ends.ts";
import { pathsBetween } from "./paths-between.ts";

/** After so many pieces of the search it is left: a picture without the path is better than none. */
const MOST_PIECES = 20_000;

/**
 * The path that a state asks for, searched without a pause: for pictures, which are made in one go. On
 * the page `found` is written by who follows the route.
 *
 * Cost: a search for each path up to the one that is asked for; some 20,000 nodes at most, after which
 * it counts as still being searched.
 */
export function foundAtOnce(state: State): RouteFound {
  const route = state.route.peek();
  if (route === null) return { is: "none" };
  const net = state.drawn.peek();
  const ends = marksAtEnds(net, route.from, route.to);
  if (typeof ends === "string") return { is: "absent", why: ends };
  let [pieces, rank] = [0, 0];
  for (const path of pathsBetween(net, ...ends)) {
    pieces += 1;
    if (path !== null && rank === route.rank) return { is: "found", path, rank, isLast: false };
    if (path !== null) rank += 1;
    if (pieces > MOST_PIECES) return { is: "searching" };
  }
  return { is: "absent", why: rank === 0 ? "unconnected" : "no-more" };
}
