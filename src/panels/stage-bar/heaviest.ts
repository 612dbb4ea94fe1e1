import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";
import type { Network } from "../../state/networks/network.ts";
import type { State } from "../../state/state.ts";
import { inSlices } from "../../state/walk/in-slices.ts";

/** So many links are looked at between two looks at the clock. */
const CHUNK = 64;

/**
 * The highest weight of a link in the chosen network, whatever the window and the filters; 1 until
 * it is known.
 */
export function useHeaviest(state: State): ReadonlySignal<number> {
  const most = useSignal(1);
  useSignalEffect(() => {
    const whole = { presence: { has: () => true }, hidden: [], least: 1, kept: null };
    const network = state.networks.at(state.network.value, { ...whole, links: state.links.value });
    const weighing = weighAll(network);
    const ending = new AbortController();
    const run = async () => {
      await inSlices(weighing.step, ending.signal);
      most.value = weighing.most();
    };
    // What stops it is another network, which is being weighed by then.
    run().catch(() => undefined);
    return () => ending.abort();
  });
  return most;
}

/**
 * Finds the highest weight in pieces. Cost: one look at each link.
 *
 * @returns `step`, which does one piece and says whether there is more to do, and then `most`.
 */
export function weighAll({ graph, weightOf }: Pick<Network, "graph" | "weightOf">): {
  readonly step: () => boolean;
  readonly most: () => number;
} {
  const edges = graph.edges();
  let most = 1;
  let at = 0;
  const step = () => {
    for (const edge of edges.slice(at, at + CHUNK)) most = Math.max(most, weightOf(edge));
    at += CHUNK;
    return at < edges.length;
  };
  return { step, most: () => most };
}
