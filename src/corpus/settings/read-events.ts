import { Line, List, Url } from "../reading/article-fields.ts";
import type { FieldPath, FieldReader } from "../reading/field-reader.ts";
import { compareText } from "../text/compare-text.ts";
import { type CorpusEvent, MOST_EVENTS } from "./event.ts";
import { type EventTime, readEventTime } from "./event-time.ts";
import { readMapping } from "./read-mapping.ts";

const KNOWN = ["time", "until", "label", "link"];

type Raw = Readonly<Record<string, unknown>>;

/**
 * The events of a corpus, in order of time, then of all else that they say. One without a label, or with
 * a time that is wrong, is a mistake of the reader and left out; a wrong link costs the link alone.
 *
 * Cost: O(n log n) for the entries that are read, at most `MOST_EVENTS`.
 *
 * @param zone of times that name none, and of days.
 */
export function readEvents(reader: FieldReader, data: Raw, zone: string): CorpusEvent[] {
  const entries = reader.read(List, data["events"], ["events"]) ?? [];
  if (entries.length > MOST_EVENTS) {
    reader.mistake(
      ["events", MOST_EVENTS],
      `events has ${entries.length} entries; the first ${MOST_EVENTS} are read; remove the others`,
    );
  }
  return entries
    .slice(0, MOST_EVENTS)
    .flatMap((raw, index) => readEvent(reader, raw, zone, ["events", index]) ?? [])
    .toSorted(compareEvents);
}

function readEvent(
  reader: FieldReader,
  raw: unknown,
  zone: string,
  at: FieldPath,
): CorpusEvent | null {
  const mapping = readMapping(reader, raw, KNOWN, at);
  if (mapping === null) return null;
  const { label, link } = reader.readAll({ label: Line, link: Url }, mapping, at);
  if (!isGiven(mapping, "label")) reader.mistake(at, `${at.join(".")} has no label; add one`);
  const span = readSpan(reader, mapping, zone, at);
  if (label === null || span === null) return null;
  return { ...span, label, link: link?.href ?? null };
}

/** From when until when; null, and a mistake, where either is wrong. */
function readSpan(reader: FieldReader, mapping: Raw, zone: string, at: FieldPath) {
  const where = at.join(".");
  if (!isGiven(mapping, "time")) {
    reader.mistake(at, `${where} has no time; add one such as 2020-06-11`);
    return null;
  }
  const from = readTime(reader, mapping["time"], zone, [...at, "time"]);
  const to = isGiven(mapping, "until")
    ? readTime(reader, mapping["until"], zone, [...at, "until"])
    : from;
  if (from === null || to === null) return null;
  if (to.end < from.start || to.start < from.start) {
    reader.mistake(
      [...at, "until"],
      `${where}.until is before ${where}.time; exchange the two, or correct one`,
    );
    return null;
  }
  const precision = from.precision === "day" ? to.precision : "minute";
  const isMoment = to.end === from.start;
  return { time: from.start, until: isMoment ? null : to.end, precision };
}

function readTime(
  reader: FieldReader,
  value: unknown,
  zone: string,
  path: FieldPath,
): EventTime | null {
  const time = readEventTime(value, zone);
  if (typeof time !== "string") return time;
  reader.mistake(path, `${path.join(".")} ${time}`);
  return null;
}

function isGiven(mapping: Raw, field: string): boolean {
  return Object.hasOwn(mapping, field) && mapping[field] !== null;
}

function compareEvents(a: CorpusEvent, b: CorpusEvent): number {
  return (
    compareText(a.time, b.time) ||
    compareText(a.until ?? "", b.until ?? "") ||
    compareText(a.precision, b.precision) ||
    compareText(a.label, b.label) ||
    compareText(a.link ?? "", b.link ?? "")
  );
}
