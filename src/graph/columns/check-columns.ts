import { MAX_LINE } from "../../corpus/text/cut.ts";
import type { EdgeKind, NodeKind } from "../contract.ts";
import type { Columns } from "./read-columns.ts";
import { EDGE_KINDS, NODE_KINDS, NONE, PRECISIONS } from "./sections.ts";

/** The kinds of node that an edge of a kind goes from and to. */
const ENDS: Record<EdgeKind, readonly [NodeKind, NodeKind]> = {
  publishes: ["provider", "article"],
  about: ["article", "topic"],
  related: ["article", "article"],
  wire: ["article", "article"],
};

/**
 * Whether columns keep the contract, as far as numbers and ends go: every index is one of something,
 * each edge joins nodes of the right kinds, and each article has one provider.
 *
 * Cost: linear, without a look at any text.
 *
 * @throws {Error} that names the first thing that is wrong.
 */
export function checkColumns(columns: Columns): void {
  const { nodes } = columns.heading;
  const { names, words } = columns;
  const hasKeys = columns.edgeKey.length > 0;
  if (hasKeys && columns.edgeKey.length !== columns.heading.edges) fail("edgeKey");
  const { wireEdge, wireBy, similarity } = columns;
  if (wireBy.length !== wireEdge.length || similarity.length !== wireEdge.length) fail("wireEdge");
  if (names.count < nodes) fail("names");
  for (const [place, edge] of wireEdge.entries()) {
    if (edge >= columns.heading.edges || edge <= (wireEdge[place - 1] ?? -1)) fail("wireEdge");
  }
  expectBelow(columns, "kind", NODE_KINDS.length);
  expectBelow(columns, "link", EDGE_KINDS.length);
  expectBelow(columns, "precision", PRECISIONS.length + 1);
  for (const name of ["source", "target"] as const) expectBelow(columns, name, nodes);
  expectBelow(columns, "label", words.count);
  expectBelow(columns, "edgeKey", names.count);
  for (const name of ["title", "type", "category", "undated"] as const) {
    expectBelow(columns, name, words.count, true);
  }
  expectBelow(columns, "wire", names.count, true);
  expectBelow(columns, "story", names.count, true);
  for (const name of ["x", "y"] as const) expectIn(columns[name], name, -Infinity);
  for (const name of ["size", "pageRank", "community"] as const) expectIn(columns[name], name, 0);
  expectIn(similarity, "similarity", 0, 1);
  expectShort(columns);
  expectDates(columns);
  checkEnds(columns);
}

type Indices = "kind" | "link" | "precision" | "source" | "target" | "label" | "edgeKey" | "title";
type Optional = "type" | "category" | "undated" | "wire" | "story";

function expectBelow(
  columns: Columns,
  name: Indices | Optional,
  count: number,
  orNone = false,
): void {
  for (const index of columns[name]) {
    if (index >= count && !(orNone && index === NONE)) fail(name);
  }
}

function expectIn(values: Float64Array, name: string, least: number, most = Infinity): void {
  for (const value of values) {
    if (!(value >= least && value <= most && Number.isFinite(value))) fail(name);
  }
}

/** A longer name, of one word, keeps a browser busy for seconds. */
function expectShort({ wordEnds }: Columns): void {
  let last = 0;
  for (const end of wordEnds) {
    if (end - last > MAX_LINE) fail("words");
    last = end;
  }
}

/** An article has a time and says how exact it is, or why it has none. */
function expectDates({ kind, time, precision, undated, title, heading }: Columns): void {
  for (let row = 0; row < heading.nodes; row += 1) {
    if (kind[row] !== 0) continue;
    const isDated = !Number.isNaN(time[row]);
    if (isDated !== (precision[row] !== 0) || isDated !== (undated[row] === NONE)) fail("time");
    if (isDated && !(Math.abs(time[row] ?? 0) < 1e15)) fail("time");
    if (title[row] === NONE) fail("title");
  }
}

function checkEnds(columns: Columns): void {
  const { heading, kind, source, target, link, names } = columns;
  const providers = new Uint32Array(heading.nodes);
  const ends = EDGE_KINDS.map((each) => ENDS[each].map((end) => NODE_KINDS.indexOf(end)));
  for (let edge = 0; edge < heading.edges; edge += 1) {
    const [from = 0, to = 0, how = 0] = [source[edge], target[edge], link[edge]];
    if (kind[from] !== ends[how]?.[0] || kind[to] !== ends[how]?.[1]) {
      const word = EDGE_KINDS[how] ?? "about";
      throw new Error(
        `edge ${names.at(from)} to ${names.at(to)}: "${word}" goes from ${ENDS[word].join(" to ")}`,
      );
    }
    if (from === to) throw new Error(`${names.at(from)} has an edge to itself`);
    if (how === PUBLISHES) providers[to] = (providers[to] ?? 0) + 1;
  }
  for (let row = 0; row < heading.nodes; row += 1) {
    if (kind[row] === 0 && providers[row] !== 1) {
      throw new Error(`article ${names.at(row)} has ${providers[row] ?? 0} providers`);
    }
  }
}

const PUBLISHES = EDGE_KINDS.indexOf("publishes");

function fail(name: string): never {
  throw new Error(`${name}: a value that none can be`);
}
