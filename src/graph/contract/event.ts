import * as v from "valibot";
import { MOST_EVENTS } from "../../corpus/settings/event.ts";
import { MAX_URL } from "../../corpus/text/cut.ts";
import { Instant, Line, Precision } from "./values.ts";

/** Something that happened while the articles came out, from the `events` of corpus.yml. */
const CorpusEvent = v.pipe(
  v.object({
    time: Instant,
    /** Null for a moment; for precision `day` the end of the last day. */
    until: v.nullable(Instant),
    /** `day`: whole days, in the corpus's time zone. */
    precision: Precision,
    label: v.pipe(Line, v.minLength(1)),
    link: v.nullable(v.pipe(v.string(), v.maxLength(MAX_URL), v.regex(/^https?:\/\//))),
  }),
  // Instants are of one form: they sort as text.
  v.check(({ time, until }) => until === null || until >= time, "an event ends before it begins"),
  v.check(
    ({ precision, until }) => precision !== "day" || until !== null,
    "an event of whole days has no end",
  ),
);

/** In order of time. */
export const CorpusEvents = v.pipe(
  v.array(CorpusEvent),
  v.maxLength(MOST_EVENTS),
  v.check(
    (events) => events.every(({ time }, at) => at === 0 || (events[at - 1]?.time ?? "") <= time),
    "the events are not in order of time",
  ),
);

export type CorpusEvent = v.InferOutput<typeof CorpusEvent>;
