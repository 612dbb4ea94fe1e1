import type {
  ArticleAttributes,
  EdgeAttributes,
  NodeAttributes,
  ProviderAttributes,
  SerializedCoverageGraph,
  TopicAttributes,
} from "../contract.ts";
import { isoTimeOf } from "./publish-time-of.ts";

/** A value of a table; null where there is none. */
export type Cell = string | number | boolean | null;

/** A column of a table, with the name that both GEXF and GraphML have for its type. */
interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "long" | "double" | "boolean";
  readonly read: (row: Row) => Cell;
}

/** A node as a row, with what it says of itself only through others. */
export interface NodeRow {
  readonly key: string;
  readonly attributes: NodeAttributes;
  /** Of a provider its own domain, of an article its provider's. */
  readonly domain: string | null;
  readonly storyLabel: string | null;
}

export type EdgeRow = SerializedCoverageGraph["edges"][number];

/** Every node of a part, in its order. Cost: O(nodes + edges). */
export function* nodeRows({
  attributes,
  nodes,
  edges,
}: SerializedCoverageGraph): Generator<NodeRow> {
  const stories = new Map(attributes.stories.map(({ key, label }) => [key, label]));
  const domains = new Map<string, string>();
  for (const { key, attributes: node } of nodes) {
    if (node.kind === "provider") domains.set(key, node.domain);
  }
  for (const { source, target, attributes: edge } of edges) {
    const domain = edge.kind === "publishes" ? domains.get(source) : undefined;
    if (domain !== undefined) domains.set(target, domain);
  }
  for (const { key, attributes: node } of nodes) {
    const story = node.kind === "article" ? node.story : null;
    const storyLabel = stories.get(story ?? "") ?? null;
    yield { key, attributes: node, domain: domains.get(key) ?? null, storyLabel };
  }
}

type Read<T> = (attributes: T) => Cell;

const node =
  (read: Read<NodeAttributes>) =>
  ({ attributes }: NodeRow): Cell =>
    read(attributes);

const article = (read: Read<ArticleAttributes>) =>
  node((attributes) => (attributes.kind === "article" ? read(attributes) : null));

const provider = (read: Read<ProviderAttributes>) =>
  node((attributes) => (attributes.kind === "provider" ? read(attributes) : null));

const topic = (read: Read<TopicAttributes>) =>
  node((attributes) => (attributes.kind === "topic" ? read(attributes) : null));

/** Several names in one cell. */
export const listed = (names: readonly string[]) => names.join("; ");

/**
 * What GEXF, GraphML and CSV say of a node beside its key, label, place and size: the fields of the
 * contract by their names there. Excerpts, and whatever is a list of records, are left to the formats
 * that are made for articles, and to graph.json.
 */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { name: "kind", type: "string", read: node(({ kind }) => kind) },
  { name: "pageRank", type: "double", read: node(({ pageRank }) => pageRank) },
  { name: "community", type: "long", read: node(({ community }) => community) },
  { name: "domain", type: "string", read: ({ domain }) => domain },
  { name: "url", type: "string", read: article(({ url }) => url) },
  { name: "publishedAt", type: "string", read: article(isoTimeOf) },
  { name: "precision", type: "string", read: article(({ precision }) => precision) },
  { name: "undated", type: "string", read: article(({ undated }) => undated) },
  { name: "filed", type: "boolean", read: article(({ filed }) => filed) },
  { name: "type", type: "string", read: article(({ type }) => type) },
  { name: "category", type: "string", read: article(({ category }) => category) },
  { name: "quality", type: "double", read: article(({ quality }) => quality) },
  { name: "heat", type: "double", read: article(({ heat }) => heat) },
  { name: "published", type: "boolean", read: article(({ published }) => published) },
  { name: "story", type: "string", read: article(({ story }) => story) },
  { name: "storyLabel", type: "string", read: ({ storyLabel }) => storyLabel },
  { name: "wire", type: "string", read: article(({ wire }) => wire) },
  { name: "names", type: "string", read: provider(({ names }) => listed(names)) },
  { name: "firsts", type: "long", read: provider(({ firsts }) => firsts) },
  { name: "tied", type: "long", read: provider(({ tied }) => tied) },
  { name: "medianLag", type: "double", read: provider(({ medianLag }) => medianLag) },
  { name: "covered", type: "long", read: provider(({ covered }) => covered) },
  { name: "missed", type: "long", read: provider(({ missed }) => missed) },
  { name: "providers", type: "long", read: topic(({ providers }) => providers) },
  { name: "halfLife", type: "double", read: topic(({ halfLife }) => halfLife) },
];

const edge =
  (read: Read<EdgeAttributes>) =>
  ({ attributes }: EdgeRow): Cell =>
    read(attributes);

/** What they say of an edge beside its key, its ends and its weight. */
export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { name: "kind", type: "string", read: edge(({ kind }) => kind) },
  {
    name: "by",
    type: "string",
    read: edge((attributes) => (attributes.kind === "wire" ? attributes.by : null)),
  },
  {
    name: "similarity",
    type: "double",
    read: edge((attributes) => (attributes.kind === "wire" ? attributes.similarity : null)),
  },
];

/** Of every edge: it is one link, and how alike two wire copies are is no weight. */
export const WEIGHT = 1;
