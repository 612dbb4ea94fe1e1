import * as v from "valibot";
import { findUnplaced } from "./check-places.ts";
import { FORMAT, SerializedCoverageGraph, VERSION } from "./contract.ts";
import { ColumnGraph } from "./columns/column-graph.ts";
import { readColumns } from "./columns/read-columns.ts";
import { writeColumns } from "./columns/write-columns.ts";
import { emptyCoverageGraph, type WritableCoverageGraph } from "./coverage-graph.ts";

/** Why a text could not be read as a coverage graph; the page words its message from this. */
export type GraphProblem = "not-json" | "foreign" | "other-version" | "invalid";

export class GraphFormatError extends Error {
  override readonly name = "GraphFormatError";
  readonly problem: GraphProblem;
  constructor(problem: GraphProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/**
 * Reads the text of a graph.json.
 *
 * Cost: one pass of JSON.parse, one of the schema, and one that writes it in columns, linear in nodes and
 * edges.
 *
 * @throws {GraphFormatError} when the text is no JSON, no Coverline graph, of another version, or breaks the contract.
 */
export function parseCoverageGraph(text: string): ColumnGraph {
  const data = parseJson(text);
  checkFormat(data);
  const result = v.safeParse(SerializedCoverageGraph, data, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const place = v.getDotPath(issue) ?? "the file";
    throw new GraphFormatError("invalid", `${place}: ${issue.message}`);
  }
  try {
    const unplaced = findUnplaced(result.output);
    if (unplaced !== null) throw new Error(unplaced);
    return columnGraphOf(result.output);
  } catch (error) {
    throw new GraphFormatError("invalid", error instanceof Error ? error.message : String(error));
  }
}

/**
 * A graph in columns, read from one that is held otherwise. Cost: linear, with every text.
 *
 * @throws {Error} when it breaks the contract in what joins its nodes.
 */
export function columnGraphOf(data: SerializedCoverageGraph): ColumnGraph {
  return new ColumnGraph(readColumns(writeColumns(data)));
}

/**
 * The graph in graphology's hands.
 *
 * @throws {Error} when a key is there twice, or an edge has no node at an end.
 */
export function coverageGraphOf(data: SerializedCoverageGraph): WritableCoverageGraph {
  const graph = emptyCoverageGraph();
  graph.import(data);
  return graph;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new GraphFormatError("not-json", error instanceof Error ? error.message : String(error));
  }
}

const AnyVersion = v.object({
  attributes: v.object({ format: v.literal(FORMAT), version: v.unknown() }),
});

function checkFormat(data: unknown): void {
  if (!v.is(AnyVersion, data)) {
    throw new GraphFormatError("foreign", `its attributes don't say format: "${FORMAT}"`);
  }
  if (data.attributes.version !== VERSION) {
    throw new GraphFormatError(
      "other-version",
      `it is of version ${String(data.attributes.version)}; this page reads version ${VERSION}`,
    );
  }
}

/** Lines that are written at once: some hundred kilobytes. */
const LINES_A_PIECE = 1_000;

/**
 * The text of a graph.json, in pieces, since the whole of a large one is hundreds of megabytes: one
 * node or edge a line, so that two builds can be compared line by line.
 */
export function* serializeCoverageGraph(graph: SerializedCoverageGraph): Generator<string> {
  const { options, attributes, nodes, edges } = graph;
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(attributes)},\n`;
  yield '"nodes":[\n';
  yield* lines(nodes);
  yield '\n],\n"edges":[\n';
  yield* lines(edges);
  yield "\n]}\n";
}

function* lines(items: readonly unknown[]): Generator<string> {
  for (let at = 0; at < items.length; at += LINES_A_PIECE) {
    const piece = items.slice(at, at + LINES_A_PIECE).map((item) => JSON.stringify(item));
    yield (at === 0 ? "" : ",\n") + piece.join(",\n");
  }
}
