import { describe, expect, it } from "vitest";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { LinkTable } from "../../../../src/network/scene/link-table.ts";
import { tabulate } from "../../../../src/network/scene/node-table.ts";
import { smallCorpus } from "../stage/corpus.ts";

const { graph } = smallCorpus();
const nodes = tabulate(graph, frameOf(graph));
const links = new LinkTable(graph, nodes);

describe("the links in columns", () => {
  it("are those of the graph, each with its kind and its ends", () => {
    expect(links.keys).toEqual(graph.edges());
    for (const [row, edge] of links.keys.entries()) {
      expect(links.rowOf(edge)).toBe(row);
      expect(links.kindOf(row)).toBe(graph.getEdgeAttribute(edge, "kind"));
      expect(links.endsOf(row).map((end) => nodes.keys[end])).toEqual(graph.extremities(edge));
    }
  });

  it("are told apart by kind", () => {
    const related = graph.filterEdges((_edge, { kind }) => kind === "related");
    expect(related.length).toBeGreaterThan(0);
    expect(links.ofKind("related")).toEqual(related);
    expect(() => links.kindOf(links.keys.length)).toThrow(RangeError);
  });
});
