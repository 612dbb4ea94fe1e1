import * as v from "valibot";
import { isTimeZone } from "../../corpus/settings/time-zone-name.ts";
import { Filters, NO_FILTERS } from "../filters/filters.ts";
import { Time } from "./time-part.ts";
import { DEFAULT_TIMELINE, TIMELINE_PARTS } from "./timeline-parts.ts";

/** A span of time, both ends included. */
const Window = v.pipe(
  v.object({ from: Time, to: Time }),
  v.check(({ from, to }) => from <= to, "the window must not end before it starts"),
);

/**
 * Where the network is looked at from: framed coordinates (0.5, 0.5 is the middle of the layout) and
 * `ratio`, the zoom (1 fits the whole layout, smaller is nearer).
 */
const Camera = v.object({
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  ratio: v.pipe(v.number(), v.finite(), v.minValue(0.001), v.maxValue(100)),
});

/** What is drawn as marks and lines: articles with providers and topics; providers; stories with topics. */
export const NETWORKS = ["articles", "providers", "stories"] as const;

export const MARK_KINDS = ["article", "provider", "topic", "story"] as const;

/** Kinds of link; `story` joins providers that covered the same one. */
export const LINK_KINDS = ["publishes", "about", "related", "wire", "story"] as const;

/** Where the marks stand: as the prebuild placed them, by publish time, by story, in a circle by provider. */
export const LAYOUTS = ["forces", "time", "story", "circle"] as const;

/** What the rows of the layout by time are. */
export const ROWS = ["provider", "story"] as const;

/** What is softly filled and named beneath the marks. */
export const REGIONS = ["none", "story", "community"] as const;

/** What the size of a mark says. */
export const SIZES = ["links", "listed", "rank", "quality", "firsts", "same"] as const;

/** What the colour of a mark says. */
export const COLOURS = [
  "story",
  "kind",
  "topic",
  "provider",
  "community",
  "lag",
  "quality",
] as const;

/** Columns of the table of articles. */
export const COLUMNS = [
  "title",
  "provider",
  "time",
  "story",
  "lag",
  "topics",
  "type",
  "category",
  "quality",
  "listed",
  "lists",
  "copies",
  "filed",
  "published",
  "url",
] as const;

/** What the table lists: the articles in view, or the marks or the links of the network that is drawn. */
export const TABLE_TABS = ["articles", "nodes", "links"] as const;

/** Columns of the table of marks. */
export const NODE_COLUMNS = ["name", "kind", "links", "articles"] as const;

/** Columns of the table of links. */
export const LINK_COLUMNS = ["from", "kind", "to", "weight"] as const;

/** A link that holds more keys than this is no view of ours. */
const Keys = v.pipe(v.array(v.string()), v.maxLength(2000));

const Share = v.pipe(v.number(), v.finite(), v.minValue(-1), v.maxValue(2));

/** Marks within so many steps of others; all else is dimmed, or left out of every view. */
const Around = v.object({
  of: v.pipe(Keys, v.minLength(1)),
  steps: v.picklist([1, 2, 3]),
  keep: v.boolean(),
});

/** A shortest path between two things: the first, or by `rank` the next ones. */
const Route = v.object({
  from: v.string(),
  to: v.string(),
  rank: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
});

const Table = v.object({
  tab: v.optional(v.picklist(TABLE_TABS), "articles"),
  /** One that the tab doesn't have is as if it had not been chosen. */
  sort: v.picklist([...COLUMNS, ...NODE_COLUMNS, ...LINK_COLUMNS]),
  descending: v.boolean(),
  /** Of the articles; the other tabs show all that they have. */
  columns: v.pipe(v.array(v.picklist(COLUMNS)), v.minLength(1)),
});

/** What one looks at, whole: the same view on the same graph gives the same picture. */
export const View = v.object({
  /** Key of what was selected last: a node, a story, or a link of a derived network. */
  selection: v.nullable(v.string()),
  /** Keys of what else is selected, in the order of choosing. */
  also: Keys,
  /** Null is all time. */
  window: v.nullable(Window),
  filters: Filters,
  network: v.picklist(NETWORKS),
  /** Kinds of mark that the network doesn't draw. */
  hidden: v.array(v.picklist(MARK_KINDS)),
  /** The kinds of link that are drawn and walked along; none chosen is all. */
  links: v.array(v.picklist(LINK_KINDS)),
  /** Links between providers, or of a story to a topic, are there from this weight on. */
  least: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  around: v.nullable(Around),
  route: v.nullable(Route),
  layout: v.picklist(LAYOUTS),
  rows: v.picklist(ROWS),
  regions: v.picklist(REGIONS),
  /** Where marks were put by hand, in framed coordinates, by key. */
  pins: v.record(v.string(), v.strictTuple([Share, Share])),
  size: v.picklist(SIZES),
  colour: v.picklist(COLOURS),
  /** Null while the table is closed. */
  table: v.nullable(Table),
  /** Null is the whole layout, fitted. */
  camera: v.nullable(Camera),
  ...TIMELINE_PARTS,
  /** IANA name of the zone in which times are shown. */
  zone: v.pipe(v.string(), v.check(isTimeZone, "an IANA time zone is expected")),
  /** Null follows the system. */
  theme: v.nullable(v.picklist(["light", "dark"])),
});

export type View = v.InferOutput<typeof View>;
export type Window = v.InferOutput<typeof Window>;
export type Camera = v.InferOutput<typeof Camera>;
export type Theme = NonNullable<View["theme"]>;
export type NetworkId = View["network"];
export type MarkKind = (typeof MARK_KINDS)[number];
export type LinkKind = (typeof LINK_KINDS)[number];
export type Around = v.InferOutput<typeof Around>;
export type Route = v.InferOutput<typeof Route>;
export type TableView = v.InferOutput<typeof Table>;
export type Column = (typeof COLUMNS)[number];
export type TableTab = TableView["tab"];

export const DEFAULT_TABLE: TableView = {
  tab: "articles",
  sort: "time",
  descending: false,
  columns: ["title", "provider", "time", "story", "topics"],
};

export const DEFAULT_VIEW: View = {
  selection: null,
  also: [],
  window: null,
  filters: NO_FILTERS,
  network: "articles",
  hidden: [],
  links: [],
  least: 1,
  around: null,
  route: null,
  layout: "forces",
  rows: "provider",
  regions: "none",
  pins: {},
  size: "links",
  colour: "story",
  table: null,
  camera: null,
  ...DEFAULT_TIMELINE,
  zone: "UTC",
  theme: null,
};
