/** A longer list of a corpus is cut: nobody tells more of them apart on an axis. */
export const MOST_EVENTS = 1_000;

/** Something that happened while the articles came out, as the corpus says in its corpus.yml. */
export interface CorpusEvent {
  /** `YYYY-MM-DDTHH:MM:SSZ`; for precision `day` the start of its first day. */
  readonly time: string;
  /** Likewise; null for a moment. For precision `day` the end of its last day, which is the start of the next. */
  readonly until: string | null;
  /** `day`: whole days, in the time zone of the corpus. */
  readonly precision: "minute" | "day";
  readonly label: string;
  /** An http or https address. */
  readonly link: string | null;
}
