import * as v from "valibot";
import { Count, Days, Instant, Key, Line, Radius, Seconds } from "./values.ts";

const { nullable } = v;

/** An outlet's place in a story, told by its earliest article there. */
const Outlet = v.object({
  provider: Key,
  article: Key,
  /**
   * Its place among the providers' own reports, from 1; ties have the same. Null for a wire copy of an
   * earlier article, which is no report of its own, and for an undated one.
   */
  rank: nullable(v.pipe(Count, v.minValue(1))),
  /** Seconds after the first: two numbers where the times say no more than a day. Null when undated. */
  lag: nullable(v.object({ least: Seconds, most: Seconds })),
  /** The article that it is a wire copy of. */
  copyOf: nullable(Key),
});

/** The articles that cover one event: two at least. */
export const Story = v.object({
  key: Key,
  /** The headline of its most central article. */
  label: Line,
  central: Key,
  articles: Count,
  /** Its radius where it is drawn as a node, in graph units. */
  size: Radius,
  providers: Count,
  /** The articles that were first, as far as the times are known: several are a tie. Empty when none is dated. */
  firsts: v.array(Key),
  last: nullable(Key),
  span: nullable(v.object({ first: Instant, last: Instant })),
  /** Seconds from the first article until half of all had appeared. */
  halfLife: nullable(Seconds),
  days: Days,
  /** What at least half of those of its articles that name a topic are about. */
  topics: v.array(Key),
  /** One a provider, the first first; wire copies among them by time, undated ones last. */
  outlets: v.array(Outlet),
});

export type Story = v.InferOutput<typeof Story>;
export type Outlet = v.InferOutput<typeof Outlet>;
