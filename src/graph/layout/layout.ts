import type { SerializedCoverageGraph } from "../contract.ts";
import { arrange, type Step as ArrangingStep } from "./arrange.ts";
import { linksOf } from "./links.ts";
import { placeNodes } from "./placing.ts";
import { spread } from "./spread.ts";

/** Communities; places by forces, and the frame; overlaps. */
export type Step = ArrangingStep | "spread";

/**
 * Places every node, so that the app opens on a finished picture: forces on the graph's communities
 * first, then on its nodes; turned and scaled to a landscape frame; then no two nodes overlapping.
 * Stories are the communities where articles name theirs. The same graph gets the same places on
 * every run. Coordinates have two decimals. In place.
 *
 * @param done is told of each step when it ends, for whoever measures.
 * Cost: O(n log n) for n nodes and edges.
 */
export function layOut(
  graph: SerializedCoverageGraph,
  done: (step: Step) => void = () => undefined,
): void {
  const { nodes } = graph;
  if (nodes.length === 0) return;
  const size = Float64Array.from(nodes, ({ attributes }) => attributes.size);
  const network = { size, links: linksOf(graph), known: storiesOf(graph) };
  const placing = arrange(network, done);
  spread(placing);
  placeNodes(nodes, placing);
  done("spread");
}

/** For each row the number of its story, -1 without; nothing when no article is in one. */
function storiesOf({ nodes }: SerializedCoverageGraph): Int32Array | undefined {
  const numbers = new Map<string, number>();
  const stories = nodes.map(({ attributes }) => {
    const story = attributes.kind === "article" ? attributes.story : null;
    if (story === null) return -1;
    const number = numbers.get(story) ?? numbers.size;
    numbers.set(story, number);
    return number;
  });
  return numbers.size > 0 ? Int32Array.from(stories) : undefined;
}
