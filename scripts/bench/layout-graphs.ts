import { compareText } from "../../src/corpus/text/compare-text.ts";
import type { NodeAttributes, SerializedCoverageGraph } from "../../src/graph/contract.ts";
import { emptyCoverageGraph } from "../../src/graph/coverage-graph.ts";
import { keyOf } from "../../src/graph/keys.ts";
import { radiusOf } from "../../src/graph/building/sizes.ts";

/** Graphs for the layout's benchmark: always the same for the same size. */
export type GraphKind = "scale-free" | "clustered" | "coverage" | "stories";

export const GRAPH_KINDS: readonly GraphKind[] = ["scale-free", "clustered", "coverage", "stories"];

type Letter = "a" | "p" | "t";

interface Edge {
  readonly kind: "publishes" | "about" | "related";
  readonly source: string;
  readonly target: string;
}

/**
 * A graph of about as many nodes, and three to four edges a node.
 *
 * - `scale-free`: preferential attachment alone. No communities: no layout can do much with it.
 * - `clustered`: scale-free with triangles, as networks of people and of links have.
 * - `coverage`: like a corpus of news, without a word of which stories there are.
 * - `stories`: the same, with each article's story known.
 */
export function makeGraph(kind: GraphKind, nodes: number): SerializedCoverageGraph {
  if (kind === "scale-free") return scaleFreeGraph(nodes, 0);
  return kind === "clustered" ? scaleFreeGraph(nodes, 0.6) : newsGraph(nodes, kind === "stories");
}

/**
 * Preferential attachment (Barabási & Albert, Science 286, 1999): each new node links to three
 * earlier ones, each with odds as its degree; or, with odds of `triangles`, to a neighbour of the
 * one before (Holme & Kim, Phys. Rev. E 65, 2002).
 */
function scaleFreeGraph(nodes: number, triangles: number): SerializedCoverageGraph {
  const LINKS = 3;
  const random = dice(1);
  const pick = (from: readonly number[]) => from[Math.floor(random() * from.length)] ?? 0;
  const draft = new Draft();
  const ends: number[] = [];
  const neighbours: number[][] = [];
  for (let node = 0; node < nodes; node += 1) {
    draft.article(node, null);
    const chosen = new Set<number>();
    let last: number | undefined;
    while (chosen.size < Math.min(LINKS, node)) {
      const near = last !== undefined && random() < triangles ? neighbours[last] : undefined;
      // The first few nodes link to all before them.
      last = node <= LINKS ? chosen.size : pick(near ?? ends);
      chosen.add(last);
    }
    neighbours.push([...chosen]);
    for (const earlier of chosen) {
      draft.link("related", ["a", node], ["a", earlier]);
      neighbours[earlier]?.push(node);
      ends.push(node, earlier);
    }
  }
  return draft.graph();
}

/**
 * Like a corpus of news: stories of 3 to 30 articles that list each other, one link in twelve to
 * another story, a provider for every 25 articles with a few that publish most (Zipf), one topic
 * for nearly all articles and some for a part.
 *
 * @param named whether the articles say which story they are of.
 */
function newsGraph(nodes: number, named: boolean): SerializedCoverageGraph {
  const random = dice(2);
  const articles = Math.round(nodes / 1.041);
  const providers = Math.ceil(articles / 25);
  const draft = new Draft();
  for (let topic = 0; topic < 6; topic += 1) draft.topic(topic);
  for (let first = 0, story = 0; first < articles; story += 1) {
    // Many small stories, few large ones.
    const large = random();
    const size = Math.min(3 + Math.floor(28 * large * large), articles - first);
    for (let i = first; i < first + size; i += 1) {
      draft.article(i, named ? `s-${story}` : null);
      const provider = zipf(random(), providers);
      draft.provider(provider);
      draft.link("publishes", ["p", provider], ["a", i]);
      if (random() < 0.95) draft.link("about", ["a", i], ["t", 0]);
      if (random() < 0.3) draft.link("about", ["a", i], ["t", 1 + (story % 5)]);
      const links = i > first ? 2 : 0;
      for (let link = 0; link < links; link += 1) {
        const own = first + Math.floor(random() * (i - first));
        const other = Math.floor(random() * i);
        draft.link("related", ["a", i], ["a", random() < 1 / 12 ? other : own]);
      }
    }
    first += size;
  }
  return draft.graph();
}

/** A rank below `count`, with odds of about one by the rank. */
function zipf(random: number, count: number): number {
  return Math.min(Math.floor(Math.exp(random * Math.log(count + 1))) - 1, count - 1);
}

/** Numbers in [0, 1) from a linear congruence (Numerical Recipes). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Collects nodes and edges by short names, then gives them keys and order as the prebuild does. */
class Draft {
  private readonly nodes = new Map<string, NodeAttributes>();
  private readonly edges = new Map<string, Edge>();

  article(i: number, story: string | null): void {
    this.node("a", i, { kind: "article", label: `Article ${i}`, story });
  }

  provider(i: number): void {
    this.node("p", i, { kind: "provider", label: `Provider ${i}` });
  }

  topic(i: number): void {
    this.node("t", i, { kind: "topic", label: `Topic ${i}` });
  }

  /** The fields that the layout and the radius look at; the contract has more. */
  private node(letter: Letter, i: number, fields: object): void {
    const attributes = { ...fields, x: 0, y: 0, size: 0 };
    this.nodes.set(keyOf(letter, String(i)), attributes as unknown as NodeAttributes);
  }

  link(kind: Edge["kind"], from: readonly [Letter, number], to: readonly [Letter, number]): void {
    const source = keyOf(from[0], String(from[1]));
    const target = keyOf(to[0], String(to[1]));
    if (source !== target) this.edges.set(`${kind}-${source}-${target}`, { kind, source, target });
  }

  graph(): SerializedCoverageGraph {
    const edges = [...this.edges]
      .toSorted(byKey)
      .map(([key, { kind, source, target }]) => ({ key, source, target, attributes: { kind } }));
    const degrees = new Map<string, number>();
    for (const key of edges.flatMap(({ source, target }) => [source, target])) {
      degrees.set(key, (degrees.get(key) ?? 0) + 1);
    }
    const nodes = [...this.nodes].toSorted(byKey).map(([key, attributes]) => {
      attributes.size = radiusOf(attributes.kind, degrees.get(key) ?? 0);
      return { key, attributes };
    });
    const { options, attributes } = emptyCoverageGraph().export();
    return { options, attributes, nodes, edges } as SerializedCoverageGraph;
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b);
}
