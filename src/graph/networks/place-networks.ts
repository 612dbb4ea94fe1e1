import { compareText } from "../../corpus/text/compare-text.ts";
import type { GraphAttributes, NodeKind, SerializedCoverageGraph } from "../contract.ts";
import { arrangeWithin } from "../layout/arrange-within.ts";
import { type Box, boxOf } from "../layout/fit.ts";
import { endsOf, type Links } from "../layout/links.ts";
import { placingOf } from "../layout/placing.ts";
import { networkArticlesOf } from "./network-article.ts";
import { providerLinks } from "./provider-links.ts";
import { storyTopics } from "./story-topics.ts";

/** A link of a derived network, and how much it stands for. */
interface WeightedLink {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

type PlacesByKey = GraphAttributes["networks"]["providers"];

/** How strongly a node with one link is pulled: about as in the coverage network. */
const PULL = 4;

/**
 * Places the nodes of the two derived networks, in the frame of the coverage network, so that one can
 * turn into the other: after layOut, or placeNear. In place. Anew each time; the same graph gets the
 * same places.
 *
 * Cost: that of providerLinks and storyTopics, and O(n log n) for their n nodes and links.
 */
export function placeNetworks({ nodes, edges, attributes }: SerializedCoverageGraph): void {
  if (nodes.length === 0) return;
  const frame = boxOf(placingOf(nodes));
  const articles = networkArticlesOf({ nodes, edges });
  const shared = providerLinks(articles).map(
    ({ source, target, stories, wires, related }): WeightedLink => {
      return { source, target, weight: stories.length + wires.length + related.length };
    },
  );
  const about = storyTopics(articles).map(({ source, target, articles }): WeightedLink => ({
    source,
    target,
    weight: articles,
  }));
  const stories = attributes.stories.map(({ key, size }): Sized => [key, size]);
  const storiesAndTopics = [...stories, ...sizesOf(nodes, "topic")];
  attributes.networks = {
    providers: placesOf(sizesOf(nodes, "provider"), shared, frame),
    stories: placesOf(storiesAndTopics, about, frame),
  };
}

/** A key with a radius. */
type Sized = readonly [string, number];

function sizesOf(nodes: SerializedCoverageGraph["nodes"], wanted: NodeKind): Sized[] {
  return nodes
    .filter(({ attributes }) => attributes.kind === wanted)
    .map(({ key, attributes }) => [key, attributes.size]);
}

/** By key, in order of it. */
function placesOf(
  sizes: readonly Sized[],
  links: readonly WeightedLink[],
  frame: Box,
): PlacesByKey {
  const inOrder = sizes.toSorted(([a], [b]) => compareText(a, b));
  const rows = new Map(inOrder.map(([key], row) => [key, row]));
  const size = Float64Array.from(inOrder, ([, radius]) => radius);
  const { x, y } = arrangeWithin(size, flatten(links, rows), frame);
  return Object.fromEntries(inOrder.map(([key], row) => [key, [x[row] ?? 0, y[row] ?? 0]]));
}

/**
 * A link pulls by its weight beside all that its two ends have (cosine: Salton and McGill 1983), so
 * that great providers, which share something with everyone, don't draw all into one heap.
 */
function flatten(links: readonly WeightedLink[], rows: ReadonlyMap<string, number>): Links {
  const { from, to } = endsOf(links, rows);
  const all = new Float64Array(rows.size);
  for (const [e, { weight }] of links.entries()) {
    all[from[e]!]! += weight;
    all[to[e]!]! += weight;
  }
  const pull = new Float64Array(links.length);
  for (const [e, { weight }] of links.entries()) {
    pull[e] = (PULL * weight) / Math.sqrt(all[from[e]!]! * all[to[e]!]!);
  }
  return { from, to, pull };
}
