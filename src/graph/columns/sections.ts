/** The first bytes of a file of columns. */
export const MAGIC = "coverline columns\n";

/** The version of the columns themselves; that of graph.json is in their heading as well. */
export const COLUMNS_VERSION = 1;

/** In a column of indices: nothing. */
export const NONE = 0xff_ff_ff_ff;

/** What a column has one value for: each node, edge or story; or as many as it has. */
type Per = "node" | "edge" | "story" | "any";

/**
 * All columns, in the order of the file. Names are the keys of nodes, then of stories, then others that
 * are spoken of; `words` are all other texts that the first picture needs; what is opened one by one
 * (excerpts, addresses, evidence) stays bytes until it is asked for. Ends are where each text ends: of
 * names and words in UTF-16 units, of all others in bytes.
 */
export const SECTIONS = {
  names: [Uint8Array, "any"],
  nameEnds: [Uint32Array, "any"],
  words: [Uint8Array, "any"],
  wordEnds: [Uint32Array, "any"],
  /** Place in `NODE_KINDS`. */
  kind: [Uint8Array, "node"],
  x: [Float64Array, "node"],
  y: [Float64Array, "node"],
  size: [Float64Array, "node"],
  pageRank: [Float64Array, "node"],
  community: [Float64Array, "node"],
  /** Words; so are title, type, category and undated. */
  label: [Uint32Array, "node"],
  title: [Uint32Array, "node"],
  type: [Uint32Array, "node"],
  category: [Uint32Array, "node"],
  undated: [Uint32Array, "node"],
  /** Epoch milliseconds; NaN for none, as in quality and heat. */
  time: [Float64Array, "node"],
  /** Place in `PRECISIONS`, from 1; 0 for none. */
  precision: [Uint8Array, "node"],
  /** 1 filed; 2 not published, 4 published, neither unknown. */
  flags: [Uint8Array, "node"],
  quality: [Float64Array, "node"],
  heat: [Float64Array, "node"],
  /** Names; of stories alone in the first. */
  story: [Uint32Array, "node"],
  wire: [Uint32Array, "node"],
  /** Nodes. */
  source: [Uint32Array, "edge"],
  target: [Uint32Array, "edge"],
  /** Place in `EDGE_KINDS`. */
  link: [Uint8Array, "edge"],
  /** Names; empty where each key follows from kind and ends. */
  edgeKey: [Uint32Array, "any"],
  /** Edges that are wire copies, in order; whether by headline; how similar. */
  wireEdge: [Uint32Array, "any"],
  wireBy: [Uint8Array, "any"],
  similarity: [Float64Array, "any"],
  /** JSON: an array of what providers and topics say of themselves, in their order. */
  groups: [Uint8Array, "any"],
  /** JSON: an array of stories without their outlets and days. */
  stories: [Uint8Array, "any"],
  /** JSON: `networks` of the graph's attributes. */
  networks: [Uint8Array, "any"],
  excerpts: [Uint8Array, "any"],
  excerptEnds: [Uint32Array, "node"],
  urls: [Uint8Array, "any"],
  urlEnds: [Uint32Array, "node"],
  /** JSON of each article's aliases, ties, sources, revisions, repaired and doubts. */
  evidence: [Uint8Array, "any"],
  evidenceEnds: [Uint32Array, "node"],
  /** JSON of each story's outlets and days. */
  outlets: [Uint8Array, "any"],
  outletEnds: [Uint32Array, "story"],
} as const satisfies Record<string, readonly [Make, Per]>;

type Make = Uint8ArrayConstructor | Uint32ArrayConstructor | Float64ArrayConstructor;

export type SectionName = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

/** The columns by name. */
export type Sections = {
  readonly [Name in SectionName]: InstanceType<(typeof SECTIONS)[Name][0]>;
};

export const NODE_KINDS = ["article", "provider", "topic"] as const;
export const EDGE_KINDS = ["about", "publishes", "related", "wire"] as const;
export const PRECISIONS = ["minute", "day"] as const;
