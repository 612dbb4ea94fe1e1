import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { EdgeLineProgram, NodePointProgram } from "sigma/rendering";
import { type Bare, fetchGraph, inTime, stage, windowAt } from "./page.ts";

/**
 * graph.json as graphology reads it, drawn by sigma: with its defaults and `refresh()` for every change,
 * or (`?lean`) with thin edges, points, and a partial refresh of what changed. Radii are in units of the
 * layout, as in the app.
 */
const isLean = new URLSearchParams(location.search).has("lean");
const place = stage();
const data = await fetchGraph();
// sigma takes a node's type for the name of a program.
for (const { attributes } of data.nodes) delete attributes.type;
const graph = new MultiDirectedGraph();
graph.import(data);
performance.mark("bare:graph-ready");

const rankOf = new Map<string, number>();
const keys = inTime(data.nodes);
for (const [rank, key] of keys.entries()) rankOf.set(key, rank);

let shown: readonly [number, number] = [0, keys.length];
let near: ReadonlySet<string> | null = null;
let topic: ReadonlySet<string> | null = null;

const isHidden = (key: string) => {
  const rank = rankOf.get(key);
  if (rank === undefined) return false;
  return rank < shown[0] || rank >= shown[1] || (topic !== null && !topic.has(key));
};
const sigma = new Sigma(graph, place, {
  itemSizesReference: "positions",
  ...(isLean && {
    nodeProgramClasses: { circle: NodePointProgram },
    edgeProgramClasses: { line: EdgeLineProgram },
    defaultEdgeType: "line",
  }),
  nodeReducer: (key, attributes) => {
    if (isHidden(key)) return { ...attributes, hidden: true };
    if (near === null) return attributes;
    const isNear = near.has(key);
    if (isLean) return isNear ? { ...attributes, color: "#b00", highlighted: true } : attributes;
    return isNear ? attributes : { ...attributes, color: "#eee", label: "" };
  },
  edgeReducer: (edge, attributes) => {
    if (near === null) return attributes;
    const isNear = near.has(graph.source(edge)) && near.has(graph.target(edge));
    if (isLean) return isNear ? { ...attributes, color: "#b00" } : attributes;
    return isNear ? attributes : { ...attributes, hidden: true };
  },
});
performance.mark("bare:first-frame");

const refreshOnly = (nodes: string[]) => {
  const edges = nodes.flatMap((key) => graph.edges(key));
  sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
};

const bare: Bare = {
  step(turn) {
    const [from, to] = shown;
    shown = windowAt(turn, keys.length);
    if (!isLean) {
      sigma.refresh({ schedule: true });
      return;
    }
    const between = (a: number, b: number) => keys.slice(Math.min(a, b), Math.max(a, b));
    refreshOnly([...between(from, shown[0]), ...between(to, shown[1])]);
  },
  hover(turn) {
    const before = near;
    const key = keys[(turn * 7919) % keys.length];
    near = key === undefined ? null : new Set([key, ...graph.neighbors(key)]);
    if (!isLean) sigma.refresh({ skipIndexation: true, schedule: true });
    else refreshOnly([...(before ?? []), ...(near ?? [])].filter((one) => rankOf.has(one)));
  },
  filter(turn) {
    const topics = graph.filterNodes((_key, { kind }) => kind === "topic");
    const key = turn % 2 === 0 ? topics[turn % topics.length] : undefined;
    topic = key === undefined ? null : new Set(graph.neighbors(key));
    sigma.refresh({ schedule: true });
  },
};
window.bare = bare;
