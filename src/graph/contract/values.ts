import * as v from "valibot";
import { MAX_LINE } from "../../corpus/text/cut.ts";

/** The values that the parts of the contract are made of. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const Seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A name or a headline: a longer one, of one word, keeps a browser busy for seconds. */
export const Line = v.pipe(v.string(), v.maxLength(MAX_LINE));

/** The key of a node. */
export const Key = v.pipe(v.string(), v.maxLength(MAX_LINE));

/** `YYYY-MM-DDTHH:MM:SSZ`, always UTC. */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  v.check((instant) => !Number.isNaN(Date.parse(instant)), "Invalid instant"),
);

/** How exact a publish time is: `day` means some time within that UTC day. */
export const Precision = v.picklist(["minute", "day"]);

const Coordinate = v.pipe(v.number(), v.finite());

/** In graph units, the same as those of places. */
export const Radius = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Where something is drawn: x and y, in graph units. */
export const Place = v.tuple([Coordinate, Coordinate]);

/** What every node has. */
export const common = {
  label: Line,
  x: Coordinate,
  y: Coordinate,
  size: Radius,
  /** PageRank by related links: of all articles together 1; a provider or topic has that of its articles. */
  pageRank: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** The number of its community, from 0, the largest first. */
  community: Count,
};

/** UTC days with the number of articles of each, in order; days without articles are left out. */
export const Days = v.array(v.tuple([v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)), Count]));
