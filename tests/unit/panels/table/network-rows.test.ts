import { describe, expect, it } from "vitest";
import { linkColumns, nodeColumns } from "../../../../src/panels/table/network-columns.ts";
import { countRows } from "../../../../src/panels/table/network-rows.ts";
import type { Network } from "../../../../src/state/networks/network.ts";
import { ProviderNetwork } from "../../../../src/state/networks/provider-network.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { networkOf } from "../../state/network-fixture.ts";

const coverage = coverageOf(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
    { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", topics: ["T"], story: "s1" },
    { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q", lists: ["a1"], story: "s1" },
  ],
  [storyOf("s1")],
);

function rowsOf(network: Network) {
  const count = countRows(network);
  while (count.step());
  return count.rows();
}

describe("the rows of a network", () => {
  it("are the nodes and links that it draws, with the links of each node counted", () => {
    const { nodes, links } = rowsOf(networkOf(coverage));
    expect(nodes).toHaveLength(coverage.graph.order);
    expect(links).toHaveLength(coverage.graph.size);
    const degrees = nodes.reduce((sum, node) => sum + node.links, 0);
    expect(degrees).toBe(2 * links.length);
    expect(nodes.find(({ key }) => key === "a1")).toEqual({
      key: "a1",
      kind: "article",
      label: "a1",
      links: 3,
    });
  });

  it("leave out what is hidden, out of view, or of another kind", () => {
    const hidden = rowsOf(networkOf(coverage, "articles", { hidden: ["topic"] }));
    expect(hidden.nodes.map(({ kind }) => kind)).not.toContain("topic");
    expect(hidden.links.map(({ kind }) => kind)).not.toContain("about");
    const presence = { has: (key: string) => key !== "a1" };
    expect(rowsOf(networkOf(coverage, "articles", { presence })).links).toHaveLength(3);
    const related = rowsOf(networkOf(coverage, "articles", { links: ["related"] }));
    expect(related.links.map(({ source, target }) => [source, target])).toEqual([["a3", "a1"]]);
  });

  it("weigh the links of a derived network", () => {
    expect(rowsOf(networkOf(coverage, "providers")).links).toEqual([
      { key: "P~Q", kind: "story", source: "P", target: "Q", weight: 2 },
    ]);
    expect(rowsOf(networkOf(coverage, "providers", { least: 3 })).links).toEqual([]);
  });

  it("are counted in pieces", () => {
    const many = coverageOf(
      Array.from({ length: 300 }, (_, at) => ({ key: `a${at}`, at: null, provider: "P" })),
    );
    const count = countRows(networkOf(many));
    expect(count.step()).toBe(true);
    expect(count.rows().links.length).toBeLessThan(300);
    while (count.step());
    expect(count.rows().links).toHaveLength(300);
  });
});

describe("columns of nodes and links", () => {
  const { nodes, links } = rowsOf(networkOf(coverage));
  const labelOf = (key: string) => key;

  it("say how many articles a group has, and nothing of the kind of an article", () => {
    const articles = nodeColumns((key) => (key === "Q" ? 2 : 1)).find(
      ({ id }) => id === "articles",
    )!;
    const textOf = (key: string) =>
      articles.text(
        nodes.find((node) => node.key === key)!,
        "UTC",
      );
    expect([textOf("Q"), textOf("P"), textOf("a1")]).toEqual(["2", "1", ""]);
  });

  it("read as a sentence", () => {
    const columns = linkColumns({ labelOf, sharedBy: null, isOfStories: false });
    const said = links.map((link) =>
      columns
        .slice(0, 3)
        .map((column) => column.text(link, "UTC"))
        .join(" "),
    );
    expect(said).toContain("P published a1");
    expect(said).toContain("a3 lists as related a1");
    expect(said).toContain("a2 is about T");
  });

  it("say what two providers share", () => {
    const providers = new ProviderNetwork(coverage);
    const sharedBy = (edge: string) => providers.shared(edge, () => true);
    const columns = linkColumns({ labelOf, sharedBy, isOfStories: false });
    const [link] = rowsOf(networkOf(coverage, "providers")).links;
    expect(columns[1]!.text(link!, "UTC")).toBe("1 story, 1 related link");
  });
});
