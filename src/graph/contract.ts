import * as v from "valibot";
import { ArticleAttributes } from "./contract/article.ts";
import { CorpusEvents } from "./contract/event.ts";
import { ProviderAttributes, TopicAttributes } from "./contract/groups.ts";
import { Story } from "./contract/story.ts";
import {
  Count,
  Instant,
  Key,
  Line,
  Place,
  type Precision as PrecisionSchema,
} from "./contract/values.ts";

/**
 * The contract of graph.json: graphology's serialized form, with these attributes. The schemas
 * are the types. docs/graph-json.md says the same in prose.
 */
export const FORMAT = "coverline";
export const VERSION = 4;

export const NodeAttributes = v.variant("kind", [
  ArticleAttributes,
  ProviderAttributes,
  TopicAttributes,
]);

export const EdgeAttributes = v.variant("kind", [
  v.object({ kind: v.picklist(["publishes", "about", "related"]) }),
  v.object({
    kind: v.literal("wire"),
    /** The same text, or (weaker) only the same headline within two days. */
    by: v.picklist(["text", "headline"]),
    /** Word 3-gram Jaccard of the two excerpts, from 0 to 1. */
    similarity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
]);

export const GraphAttributes = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  title: Line,
  /** From corpus.yml. */
  description: v.nullable(Line),
  /** IANA name, from corpus.yml: the zone to show times in. */
  timeZone: v.nullable(Line),
  /** From corpus.yml, in order of time. */
  events: CorpusEvents,
  counts: v.object({
    articles: Count,
    filed: Count,
    undated: Count,
    providers: Count,
    topics: Count,
    related: Count,
    /** Groups of wire copies. */
    wires: Count,
    stories: Count,
  }),
  /** First and last publish time of the corpus; null when no article is dated. */
  span: v.nullable(v.object({ first: Instant, last: Instant })),
  /** The ones with the most articles first. */
  stories: v.array(Story),
  /** Where the nodes of the two derived networks are, in the frame of the coverage network. */
  networks: v.object({
    /** By key of provider. */
    providers: v.record(Key, Place),
    /** By key of story or topic. */
    stories: v.record(Key, Place),
  }),
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

export type { ArticleAttributes } from "./contract/article.ts";
export type { CorpusEvent } from "./contract/event.ts";
export type { ProviderAttributes, TopicAttributes } from "./contract/groups.ts";
export type { Outlet, Story } from "./contract/story.ts";
export type NodeAttributes = v.InferOutput<typeof NodeAttributes>;
export type EdgeAttributes = v.InferOutput<typeof EdgeAttributes>;
export type GraphAttributes = v.InferOutput<typeof GraphAttributes>;
export type SerializedCoverageGraph = v.InferOutput<typeof SerializedCoverageGraph>;
export type NodeKind = NodeAttributes["kind"];
export type EdgeKind = EdgeAttributes["kind"];
export type Precision = v.InferOutput<typeof PrecisionSchema>;
