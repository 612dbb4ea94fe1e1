import type {
  ArticleAttributes,
  NodeAttributes,
  SerializedCoverageGraph,
  Story,
} from "../contract.ts";
import { edgeKeyOf } from "../edge-key.ts";
import type { Heading } from "./heading.ts";
import {
  COLUMNS_VERSION,
  EDGE_KINDS,
  MAGIC,
  NODE_KINDS,
  NONE,
  PRECISIONS,
  SECTION_NAMES,
  type Sections,
} from "./sections.ts";
import { DistinctTexts, TextWriter } from "./text-writer.ts";

type Nodes = SerializedCoverageGraph["nodes"];
type Edges = SerializedCoverageGraph["edges"];

/**
 * A graph in columns: what `readColumns` reads, and docs/graph-json.md describes. The same graph gives the
 * same bytes.
 *
 * Cost: linear, with little besides the bytes themselves.
 *
 * @param digestOf the digest of some bytes, for columns that go into a file: their graph.json names it.
 * @throws {Error} when a key is there twice, or an edge leads from or to no node.
 */
export function writeColumns(
  graph: SerializedCoverageGraph,
  digestOf: (pieces: Iterable<Uint8Array>) => string = () => "",
): Uint8Array<ArrayBuffer> {
  const { nodes, edges } = graph;
  const { stories, networks, ...attributes } = graph.attributes;
  const names = new DistinctTexts("units");
  for (const { key } of nodes) names.add(key);
  const rows = new Map(nodes.map(({ key }, row) => [key, row]));
  const twice = nodes.find(({ key }, row) => rows.get(key) !== row);
  if (twice !== undefined) throw new Error(`the node ${twice.key} is there twice`);
  // A story may have a node's key, or another story's.
  const storyNames = new Map<string, number>();
  for (const { key } of stories) if (!storyNames.has(key)) storyNames.set(key, names.add(key));
  const isAscii = names.isAscii;
  const words = new DistinctTexts("units");
  const excerpts = new TextWriter("bytes");
  const urls = new TextWriter("bytes");
  const columns: Partial<Record<keyof Sections, Sections[keyof Sections]>> = {
    ...nodeColumns(nodes, names, words, { excerpts, urls }),
    ...edgeColumns(edges, rows, { names, isAscii }),
    ...storyColumns(stories),
    networks: json(networks),
  };
  const texts = {
    names: names.bytes,
    nameEnds: names.ends,
    words: words.bytes,
    wordEnds: words.ends,
    excerpts: excerpts.bytes,
    excerptEnds: excerpts.ends,
    urls: urls.bytes,
    urlEnds: urls.ends,
  };
  const sections = { ...columns, ...texts } as Sections;
  const heading: Heading = {
    version: COLUMNS_VERSION,
    digest: "",
    nodes: nodes.length,
    edges: edges.length,
    stories: stories.length,
    attributes,
    sizes: SECTION_NAMES.map((name) => sections[name].byteLength),
    odd: { names: names.odd, words: words.odd, excerpts: excerpts.odd, urls: urls.odd },
  };
  const bytes = SECTION_NAMES.map((name) => bytesOf(sections[name]));
  return join(sections, { ...heading, digest: digestOf([json(heading), ...bytes]) });
}

function nodeColumns(
  nodes: Nodes,
  names: TextWriter,
  words: TextWriter,
  { excerpts, urls }: Record<"excerpts" | "urls", TextWriter>,
) {
  const each = (read: (node: NodeAttributes) => number) =>
    Float64Array.from(nodes, ({ attributes }) => read(attributes));
  const ofArticle = (read: (article: ArticleAttributes) => number | null) =>
    each((node) => (node.kind === "article" ? (read(node) ?? NaN) : NaN));
  const indices = (texts: TextWriter, read: (article: ArticleAttributes) => string | null) =>
    Uint32Array.from(nodes, ({ attributes: node }) => {
      const text = node.kind === "article" ? read(node) : null;
      return text === null ? NONE : texts.add(text);
    });
  const small = (read: (article: ArticleAttributes) => number) =>
    Uint8Array.from(nodes, ({ attributes: node }) => (node.kind === "article" ? read(node) : 0));
  const evidence = new TextWriter("bytes");
  for (const { attributes: node } of nodes) {
    excerpts.add(node.kind === "article" ? node.excerpt : "");
    urls.add(node.kind === "article" ? node.url : "");
    evidence.add(node.kind === "article" ? evidenceOf(node) : "");
  }
  return {
    kind: Uint8Array.from(nodes, ({ attributes }) => NODE_KINDS.indexOf(attributes.kind)),
    x: each(({ x }) => x),
    y: each(({ y }) => y),
    size: each(({ size }) => size),
    pageRank: each(({ pageRank }) => pageRank),
    community: each(({ community }) => community),
    label: Uint32Array.from(nodes, ({ attributes }) => words.add(attributes.label)),
    title: indices(words, ({ title }) => title),
    type: indices(words, ({ type }) => type),
    category: indices(words, ({ category }) => category),
    undated: indices(words, ({ undated }) => undated),
    time: ofArticle(({ publishedAt }) => (publishedAt === null ? null : Date.parse(publishedAt))),
    precision: small(({ precision }) =>
      precision === null ? 0 : 1 + PRECISIONS.indexOf(precision),
    ),
    flags: small(
      ({ filed, published }) => (filed ? 1 : 0) + (published === null ? 0 : published ? 4 : 2),
    ),
    quality: ofArticle(({ quality }) => quality),
    heat: ofArticle(({ heat }) => heat),
    story: indices(names, ({ story }) => story),
    wire: indices(names, ({ wire }) => wire),
    groups: json(nodes.flatMap(({ attributes: node }) => (node.kind === "article" ? [] : [node]))),
    evidence: evidence.bytes,
    evidenceEnds: evidence.ends,
  };
}

/** What backs up an article's place, without what is empty. */
function evidenceOf(article: ArticleAttributes): string {
  const { aliases, ties, sources, revisions, repaired, doubts } = article;
  const all = { aliases, ties, sources, revisions, repaired, doubts };
  const told = Object.entries(all).filter(([, list]) => list.length > 0);
  return told.length === 0 ? "" : JSON.stringify(Object.fromEntries(told));
}

function edgeColumns(
  edges: Edges,
  rows: ReadonlyMap<string, number>,
  { names, isAscii }: { readonly names: TextWriter; readonly isAscii: boolean },
) {
  const keys = new Set(edges.map(({ key }) => key));
  if (keys.size < edges.length) throw new Error("an edge is there twice");
  const rowOf = (end: string, edge: string) => {
    const row = rows.get(end);
    if (row === undefined) throw new Error(`edge ${edge}: there is no node ${end}`);
    return row;
  };
  const follow =
    isAscii &&
    edges.every(
      ({ key, source, target, attributes }) => key === edgeKeyOf(attributes.kind, source, target),
    );
  const wires = edges.flatMap(({ attributes }, row) =>
    attributes.kind === "wire" ? [{ row, ...attributes }] : [],
  );
  return {
    source: Uint32Array.from(edges, ({ key, source }) => rowOf(source, key)),
    target: Uint32Array.from(edges, ({ key, target }) => rowOf(target, key)),
    link: Uint8Array.from(edges, ({ attributes }) => EDGE_KINDS.indexOf(attributes.kind)),
    edgeKey: follow ? new Uint32Array() : Uint32Array.from(edges, ({ key }) => names.add(key)),
    wireEdge: Uint32Array.from(wires, ({ row }) => row),
    wireBy: Uint8Array.from(wires, ({ by }) => (by === "headline" ? 1 : 0)),
    similarity: Float64Array.from(wires, ({ similarity }) => similarity),
  };
}

function storyColumns(stories: readonly Story[]) {
  const outlets = new TextWriter("bytes");
  const rest = stories.map(({ outlets: list, days, ...story }) => {
    outlets.add(JSON.stringify({ outlets: list, days }));
    return story;
  });
  return { stories: json(rest), outlets: outlets.bytes, outletEnds: outlets.ends };
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** All in one: what it is, how long its heading is, the heading, the columns, each from a multiple of eight. */
function join(sections: Sections, heading: Heading): Uint8Array<ArrayBuffer> {
  const start = new TextEncoder().encode(
    `${MAGIC}${String(json(heading).length).padStart(9, "0")}\n${JSON.stringify(heading)}`,
  );
  const parts = [start, ...SECTION_NAMES.map((name) => sections[name])];
  const file = new Uint8Array(parts.reduce((sum, part) => padded(sum + part.byteLength), 0));
  let at = 0;
  for (const part of parts) {
    file.set(bytesOf(part), at);
    at = padded(at + part.byteLength);
  }
  return file;
}

function bytesOf(column: Sections[keyof Sections]): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

/** The next multiple of eight: where a column of any width can begin. */
export function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}
