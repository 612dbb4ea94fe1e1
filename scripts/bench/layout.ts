import { pathToFileURL } from "node:url";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { SerializedCoverageGraph } from "../../src/graph/contract.ts";
import { coverageGraphOf } from "../../src/graph/graph-file.ts";
import { layOut } from "../../src/graph/layout/layout.ts";
import { type Links, linksOf } from "../../src/graph/layout/links.ts";
import type { Placing } from "../../src/graph/layout/placing.ts";
import { edgeQuality, neighbourhoodKept } from "../../src/graph/layout/quality.ts";
import { GRAPH_KINDS, type GraphKind, makeGraph } from "./layout-graphs.ts";

/** What the layout of one graph costs, and how good it is. */
export interface LayoutRow {
  readonly kind: GraphKind;
  readonly nodes: number;
  readonly edges: number;
  /** Wall-clock seconds: communities; forces; frame and overlaps; all. */
  readonly start: number;
  readonly forces: number;
  readonly spread: number;
  readonly total: number;
  /** Seconds of processor time, which other programs disturb less. */
  readonly user: number;
  readonly edgeQuality: number;
  readonly neighbourhoodKept: number;
  readonly baseline: Baseline;
}

/**
 * The same graph laid out by graphology's ForceAtlas2 alone, without frame and without parting
 * overlaps: 100 iterations, Barnes-Hut with its fastest usual setting, the rest as it comes. It is
 * what most programs with graphology do, and it has about come to rest by then.
 */
export interface Baseline {
  readonly user: number;
  readonly edgeQuality: number;
  readonly neighbourhoodKept: number;
  /** The layout's processor time by the baseline's: below 1 is faster. */
  readonly ratio: number;
}

const BASELINE = {
  iterations: 100,
  settings: { barnesHutOptimize: true, barnesHutTheta: 1.8 },
} as const;

/** Lays out a graph of each kind for each size. Some minutes for 50,000 nodes, most of it the baseline. */
export function benchLayout(
  sizes: readonly number[],
  kinds: readonly GraphKind[] = GRAPH_KINDS,
): LayoutRow[] {
  // Once for the compiler, so that small sizes aren't charged for it.
  layOut(makeGraph("stories", 1000));
  return sizes.flatMap((size) => kinds.map((kind) => measure(kind, makeGraph(kind, size))));
}

function measure(kind: GraphKind, graph: SerializedCoverageGraph): LayoutRow {
  const links = linksOf(graph);
  const baseline = measureBaseline(graph, links);
  const seconds = { start: 0, forces: 0, spread: 0 };
  const before = process.cpuUsage();
  const began = performance.now();
  let last = began;
  layOut(graph, (step) => {
    const now = performance.now();
    seconds[step] = (now - last) / 1000;
    last = now;
  });
  const user = process.cpuUsage(before).user / 1e6;
  return {
    kind,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
    ...seconds,
    total: (last - began) / 1000,
    user,
    ...figures(graph, links),
    baseline: { ...baseline, ratio: user / baseline.user },
  };
}

function measureBaseline(data: SerializedCoverageGraph, links: Links): Omit<Baseline, "ratio"> {
  const graph = coverageGraphOf(data);
  // ForceAtlas2 cannot start with all nodes on one spot.
  let row = 0;
  graph.updateEachNodeAttributes((_key, attributes) => {
    row += 1;
    return { ...attributes, x: (row * 7919) % 10_007, y: (row * 104_729) % 10_009 };
  });
  const before = process.cpuUsage();
  forceAtlas2.assign(graph, BASELINE);
  const user = process.cpuUsage(before).user / 1e6;
  const nodes = graph.mapNodes((key, attributes) => ({ key, attributes }));
  return { user, ...figures({ nodes }, links) };
}

function figures({ nodes }: Pick<SerializedCoverageGraph, "nodes">, links: Links) {
  const column = (name: "x" | "y" | "size") =>
    Float64Array.from(nodes, ({ attributes }) => attributes[name]);
  const placing: Placing = { x: column("x"), y: column("y"), size: column("size") };
  return {
    edgeQuality: edgeQuality(placing, links),
    neighbourhoodKept: neighbourhoodKept(placing, links),
  };
}

/** A line for each row, below a line of headings. */
export function formatLayoutRows(rows: readonly LayoutRow[]): string {
  const head = [
    "kind",
    "nodes",
    "edges",
    "start s",
    "forces s",
    "spread s",
    "total s",
    "user s",
    "edges kept short",
    "neighbours kept",
    "| FA2 user s",
    "short",
    "kept",
    "time by FA2's",
  ];
  const lines = rows.map(({ baseline, ...row }) => [
    row.kind,
    row.nodes.toLocaleString("en-US"),
    row.edges.toLocaleString("en-US"),
    ...[row.start, row.forces, row.spread, row.total, row.user].map((time) => time.toFixed(2)),
    row.edgeQuality.toFixed(3),
    row.neighbourhoodKept.toFixed(3),
    `| ${baseline.user.toFixed(2)}`,
    baseline.edgeQuality.toFixed(3),
    baseline.neighbourhoodKept.toFixed(3),
    baseline.ratio.toFixed(2),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  return [head, ...lines]
    .map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "))
    .join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const sizes = process.argv.slice(2).map(Number);
  console.log(formatLayoutRows(benchLayout(sizes.length > 0 ? sizes : [1000, 10_000])));
}
