import * as v from "valibot";
import { Time } from "./time-part.ts";

/** What the timeline shows, one chart or several above each other; the overview is always there. */
export const CHARTS = ["lanes", "swarm", "attention", "spread"] as const;

/** What the lanes are rows of; `none` is one row. */
export const LANES_BY = ["provider", "topic", "story", "type", "none"] as const;

/** What the lanes are ordered by: first appearance, median lag, number of articles, name. */
export const LANE_ORDERS = ["first", "lag", "count", "name"] as const;

/** What attention is counted by. */
export const ATTENTION_BY = ["story", "topic", "provider"] as const;

/** How long a bin lasts on the clock on the wall; `auto` fits the width. */
export const BINS = ["auto", "hour", "day", "week", "month", "year"] as const;

/** Counts upon each other, each from the ground, or as shares of all. */
export const STACKINGS = ["stacked", "overlaid", "share"] as const;

/** At whose first reports a play-head pauses: nobody's, the largest stories', those of what is selected. */
export const PAUSES = ["none", "largest", "selected"] as const;

export const SCALES = ["linear", "log"] as const;

const MINUTE = 60_000;
const MONTH = 30 * 86_400_000;

/** A span of the corpus's time in milliseconds: from a minute to a month. */
const Stretch = v.pipe(v.number(), v.integer(), v.minValue(MINUTE), v.maxValue(MONTH));

const Lanes = v.object({
  by: v.picklist(LANES_BY),
  order: v.picklist(LANE_ORDERS),
  /** Whether related links are drawn as arcs. */
  arcs: v.boolean(),
});

const Attention = v.object({
  by: v.picklist(ATTENTION_BY),
  bins: v.picklist(BINS),
  how: v.picklist(STACKINGS),
  /** Each article counts as a share of what its outlet published in all. */
  perOutput: v.boolean(),
});

/** The most UTF-16 units of a note's text, and notes of a view: more fit no link that can be sent. */
export const MOST_NOTE_TEXT = 200;
export const MOST_NOTES = 100;

/** A remark at a time or over a span, or on an article. */
const Note = v.pipe(
  v.object({
    time: Time,
    /** Null is one moment. */
    until: v.nullable(Time),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_NOTE_TEXT)),
    /** Key of the article that it is about, at whose time it stands. */
    article: v.nullable(v.string()),
  }),
  v.check(
    ({ time, until }) => until === null || until >= time,
    "a note must not end before it starts",
  ),
);

const Play = v.object({
  /** Milliseconds of the corpus's time that pass in a second; null is what plays it in half a minute. */
  speed: v.nullable(Stretch),
  /** How much time before the play-head stays in the window; null is all of it. */
  reach: v.nullable(Stretch),
  /** Whether stretches without articles are squeezed. */
  squeeze: v.boolean(),
  pauses: v.picklist(PAUSES),
});

/** The parts of a view that are the timeline's. */
export const TIMELINE_PARTS = {
  charts: v.pipe(v.array(v.picklist(CHARTS)), v.minLength(1), v.maxLength(CHARTS.length)),
  lanes: Lanes,
  attention: Attention,
  /** How lags are drawn where a story's spread is shown. */
  scale: v.picklist(SCALES),
  /** Whether a window that is drawn by hand ends at the edges of bins. */
  snap: v.boolean(),
  /** Whether the timeline has the whole page. */
  wide: v.boolean(),
  notes: v.pipe(v.array(Note), v.maxLength(MOST_NOTES)),
  play: Play,
  /** Where the play-head stands; null while nothing is played. */
  head: v.nullable(Time),
};

export type Chart = (typeof CHARTS)[number];
export type Lanes = v.InferOutput<typeof Lanes>;
export type Attention = v.InferOutput<typeof Attention>;
export type Note = v.InferOutput<typeof Note>;
export type Play = v.InferOutput<typeof Play>;

export const DEFAULT_TIMELINE = {
  charts: ["lanes"] as Chart[],
  lanes: { by: "provider", order: "first", arcs: false } as Lanes,
  attention: { by: "story", bins: "auto", how: "stacked", perOutput: false } as Attention,
  scale: "linear" as (typeof SCALES)[number],
  snap: false,
  wide: false,
  notes: [] as Note[],
  play: { speed: null, reach: null, squeeze: true, pauses: "none" } as Play,
  head: null as number | null,
};
