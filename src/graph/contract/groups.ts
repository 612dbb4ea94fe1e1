import * as v from "valibot";
import { common, Count, Days, Key, Line, Seconds } from "./values.ts";

/**
 * A shared story is one that at least two providers covered: only there can one be first, late or
 * absent. All figures are of this corpus alone.
 */
export const ProviderAttributes = v.object({
  kind: v.literal("provider"),
  ...common,
  domain: Line,
  /** All the names it went by, the commonest first. */
  names: v.array(Line),
  /** Shared stories in which it was first, the tied ones among them. */
  firsts: Count,
  /** How many of its firsts it shares with another, as far as the times are known. */
  tied: Count,
  /** Median seconds after the first, over the shared stories on which it has its own report. */
  medianLag: v.nullable(Seconds),
  /** Shared stories with an article of it, and those without. */
  covered: Count,
  missed: Count,
  /** Topics whose shared stories it covers less often than it covers all, the most missed first. */
  blindSpots: v.array(v.object({ topic: Key, covered: Count, missed: Count })),
});

export const TopicAttributes = v.object({
  kind: v.literal("topic"),
  ...common,
  providers: Count,
  /** Seconds from its first article until half of all had appeared; null with less than two dated. */
  halfLife: v.nullable(Seconds),
  days: Days,
});

export type ProviderAttributes = v.InferOutput<typeof ProviderAttributes>;
export type TopicAttributes = v.InferOutput<typeof TopicAttributes>;
