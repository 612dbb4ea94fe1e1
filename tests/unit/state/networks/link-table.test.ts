import { describe, expect, it } from "vitest";
import { linkTableOf } from "../../../../src/state/networks/link-table.ts";
import { smallCorpus } from "../../network/stage/corpus.ts";

const { graph } = smallCorpus();
const nodes = graph.nodes();
const links = linkTableOf(graph);

describe("the links in columns", () => {
  it("are made once for a graph", () => {
    expect(linkTableOf(graph)).toBe(links);
  });

  it("are those of the graph, each with its kind and its ends", () => {
    expect(links.keys).toEqual(graph.edges());
    for (const [row, edge] of links.keys.entries()) {
      expect(links.rowOf(edge)).toBe(row);
      expect(links.kindOf(row)).toBe(graph.getEdgeAttribute(edge, "kind"));
      expect(links.endsOf(row).map((end) => nodes[end])).toEqual(graph.extremities(edge));
    }
  });

  it("are told apart by kind", () => {
    const related = graph.filterEdges((_edge, { kind }) => kind === "related");
    expect(related.length).toBeGreaterThan(0);
    expect(links.ofKind("related")).toEqual(related);
    expect(() => links.kindOf(links.keys.length)).toThrow(RangeError);
  });
});
