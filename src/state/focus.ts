import type { Coverage } from "../graph/coverage.ts";
import type { Network } from "./networks/network.ts";

/** Why something is lit: what the pointer is on, a path, the steps around, or what is selected. */
export type FocusCause = "hover" | "route" | "around" | "selection";

/**
 * What is lit while something in view is hovered, selected or asked about; all else is dimmed, in
 * every view. Nothing is dimmed for what is out of view: there is nothing of it to be seen.
 */
export interface Focus {
  readonly cause: FocusCause;
  /** The nodes and stories that it is about. */
  readonly keys: ReadonlySet<string>;
  /** They, and what lights with them: nodes and stories. */
  readonly lit: ReadonlySet<string>;
  /** The links that are lit: those of `keys`, those among what is lit, or just these. */
  readonly links: "own" | "among" | ReadonlySet<string>;
}

/**
 * A node and its neighbours in the network; of a story its articles and their providers. An
 * article's story is lit where it has a row of its own; its other articles are not.
 *
 * Cost: the neighbours of the node, or the articles of the story.
 */
export function focusOn(
  coverage: Coverage,
  network: Network,
  key: string,
  cause: FocusCause = "selection",
): Focus {
  const lit = new Set([key, ...relatives(coverage, key)]);
  const isNode = network.graph.hasNode(key);
  if (isNode) for (const { other } of network.links(key)) lit.add(other);
  else addNodes(network, lit);
  return { cause, keys: new Set([key]), lit, links: isNode ? "own" : "among" };
}

/** All of them lit with what each lights: nodes, stories, links. Cost: that of each. */
export function focusOnAll(
  coverage: Coverage,
  network: Network,
  keys: readonly string[],
  cause: FocusCause = "selection",
): Focus {
  const each = keys.map((key) =>
    network.graph.hasEdge(key)
      ? focusOnLink(network, key, cause)
      : focusOn(coverage, network, key, cause),
  );
  const [only] = each;
  if (only !== undefined && each.length === 1) return only;
  return {
    cause,
    keys: union(each.map((focus) => focus.keys)),
    lit: union(each.map(({ lit }) => lit)),
    links: linksOf(each),
  };
}

/** Of links just these; with a story or with nodes and links together, all among what is lit. */
function linksOf(each: readonly Focus[]): Focus["links"] {
  if (each.every(({ links }) => links === "own")) return "own";
  const sets = each.map(({ links }) => links).filter((links) => typeof links !== "string");
  return sets.length === each.length ? union(sets) : "among";
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const set of sets) for (const key of set) all.add(key);
  return all;
}

/** Just these nodes, and what of other views belongs to them. Cost: they and their articles. */
export function focusWithin(
  coverage: Coverage,
  network: Network,
  nodes: Iterable<string>,
  rest: Pick<Focus, "cause" | "links"> & { readonly keys: readonly string[] },
): Focus {
  const within = [...nodes];
  const lit = new Set(within);
  if (network.id !== "articles") {
    for (const node of within) for (const key of relatives(coverage, node)) lit.add(key);
  }
  return { ...rest, keys: new Set(rest.keys), lit };
}

/** What belongs to a thing whatever network is drawn: lists and timeline show it too. */
function relatives({ articles, providers, stories, topics }: Coverage, key: string): string[] {
  const article = articles.get(key);
  if (article) {
    const { provider, topics, story } = article;
    return story === null ? [provider, ...topics] : [provider, ...topics, story];
  }
  const story = stories.get(key);
  if (story) return story.articles.flatMap((each) => [each, articles.get(each)?.provider ?? each]);
  return [...((providers.get(key) ?? topics.get(key))?.articles ?? [])];
}

/** The nodes that stand in a derived network for what is lit. */
function addNodes(network: Network, lit: Set<string>): void {
  if (network.id === "articles") return;
  const nodes = [...lit].map((key) => network.nodeOf(key));
  for (const node of nodes) if (node !== null) lit.add(node);
}

/** A link of a derived network with its two ends. Constant cost. */
function focusOnLink({ graph }: Network, edge: string, cause: FocusCause): Focus {
  const keys = new Set(graph.extremities(edge));
  return { cause, keys, lit: keys, links: new Set([edge]) };
}
