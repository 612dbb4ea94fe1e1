import { readFile } from "node:fs/promises";
import type { SerializedCoverageGraph } from "../../src/graph/contract.ts";
import { layOut } from "../../src/graph/layout/layout.ts";
import { type KeptPlaces, placeNear } from "../../src/graph/layout/place-near.ts";

/** With a smaller share of nodes in their old places, the picture is another one anyway. */
const LEAST_KEPT = 0.5;

/**
 * Places a graph so that a small change of the corpus is a small change of the picture: nodes that the
 * file of before has stay where they were. Laid out anew when there is no such file, or little is left of it.
 */
export async function placeAsBefore(graph: SerializedCoverageGraph, file: string): Promise<void> {
  const before = await placesIn(file);
  const kept = graph.nodes.filter(({ key }) => before.has(key)).length;
  if (kept < graph.nodes.length * LEAST_KEPT) layOut(graph);
  else placeNear(graph, before);
}

/**
 * A node's line in graph.json, as serializeCoverageGraph writes it. In a text of an article every
 * quote has a backslash before it, so that none can look like this.
 */
const NODE = /^\{"key":"([\w-]+)",.*?"x":(-?\d+(?:\.\d+)?),"y":(-?\d+(?:\.\d+)?)/gm;

/** None where the file is missing, or isn't ours. Not parsed as a whole, which would take longer than building it. */
async function placesIn(file: string): Promise<KeptPlaces> {
  const text = await readFile(file, "latin1").catch(() => "");
  return new Map(
    Array.from(text.matchAll(NODE), ([, key = "", x, y]) => [key, { x: Number(x), y: Number(y) }]),
  );
}
