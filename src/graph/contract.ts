import * as v from "valibot";
import { MAX_EXCERPT, MAX_LINE, MAX_URL } from "../corpus/text/cut.ts";

/**
 * The contract of graph.json: graphology's serialized form, with these attributes. The schemas
 * are the types. docs/graph-json.md says the same in prose.
 */
export const FORMAT = "coverline";
export const VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullable = v.nullable;

/** A name or a headline: a longer one, of one word, keeps a browser busy for seconds. */
const Line = v.pipe(v.string(), v.maxLength(MAX_LINE));

/** `YYYY-MM-DDTHH:MM:SSZ`, always UTC. */
const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  v.check((instant) => !Number.isNaN(Date.parse(instant)), "Invalid instant"),
);

/** Where a node is drawn and how large: graph units, the same for both. `size` is a radius. */
const placed = {
  label: Line,
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  size: v.pipe(v.number(), v.finite(), v.minValue(0)),
};

const ArticleFields = v.object({
  kind: v.literal("article"),
  ...placed,
  title: Line,
  excerpt: v.pipe(v.string(), v.maxLength(MAX_EXCERPT)),
  url: v.pipe(v.string(), v.maxLength(MAX_URL)),
  publishedAt: nullable(Instant),
  /** How exact `publishedAt` is: `day` means some time within that UTC day; null when undated. */
  precision: nullable(v.picklist(["minute", "day"])),
  /** It has a file of its own; otherwise it is only listed as related by another. */
  filed: v.boolean(),
  type: nullable(Line),
  category: nullable(Line),
  quality: nullable(v.number()),
  heat: nullable(v.number()),
  published: nullable(v.boolean()),
  story: nullable(v.string()),
  wire: nullable(v.string()),
  /** The files it came from, relative to the corpus, with `/`, sorted. */
  sources: v.array(v.string()),
});

const ArticleAttributes = v.pipe(
  ArticleFields,
  v.check(
    ({ publishedAt, precision }) => (publishedAt === null) === (precision === null),
    "publishedAt and precision are null together",
  ),
);

const ProviderAttributes = v.object({
  kind: v.literal("provider"),
  ...placed,
  domain: Line,
  names: v.array(Line),
});

const TopicAttributes = v.object({ kind: v.literal("topic"), ...placed });

export const NodeAttributes = v.variant("kind", [
  ArticleAttributes,
  ProviderAttributes,
  TopicAttributes,
]);

export const EdgeAttributes = v.object({
  kind: v.picklist(["publishes", "about", "related", "wire"]),
});

const Story = v.object({
  key: v.string(),
  label: Line,
  first: v.string(),
  last: v.string(),
  articles: count,
  providers: count,
});

export const GraphAttributes = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  title: Line,
  counts: v.object({
    articles: count,
    filed: count,
    undated: count,
    providers: count,
    topics: count,
    related: count,
  }),
  /** First and last publish time of the corpus; null when no article is dated. */
  span: nullable(v.object({ first: Instant, last: Instant })),
  stories: v.array(Story),
});

/** The whole file, as `graph.export()` writes it. */
export const SerializedCoverageGraph = v.object({
  options: v.object({
    type: v.literal("directed"),
    multi: v.literal(true),
    allowSelfLoops: v.literal(false),
  }),
  attributes: GraphAttributes,
  nodes: v.array(v.object({ key: v.string(), attributes: NodeAttributes })),
  edges: v.array(
    v.object({
      key: v.string(),
      source: v.string(),
      target: v.string(),
      attributes: EdgeAttributes,
    }),
  ),
});

export type ArticleAttributes = v.InferOutput<typeof ArticleAttributes>;
export type ProviderAttributes = v.InferOutput<typeof ProviderAttributes>;
export type TopicAttributes = v.InferOutput<typeof TopicAttributes>;
export type NodeAttributes = v.InferOutput<typeof NodeAttributes>;
export type EdgeAttributes = v.InferOutput<typeof EdgeAttributes>;
export type GraphAttributes = v.InferOutput<typeof GraphAttributes>;
export type SerializedCoverageGraph = v.InferOutput<typeof SerializedCoverageGraph>;
export type NodeKind = NodeAttributes["kind"];
export type EdgeKind = EdgeAttributes["kind"];
export type Precision = NonNullable<ArticleAttributes["precision"]>;
