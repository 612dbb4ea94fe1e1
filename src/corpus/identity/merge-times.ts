import type { ArticleCopy } from "../reading/article-copy.ts";
import { comparePublishTimes, NO_TIME_GIVEN, type PublishTime } from "../reading/publish-time.ts";
import { commonestFirst } from "../text/names.ts";
import type { Decision } from "./article-record.ts";

/** When an article was published, of what its copies say. */
export interface MergedTime {
  readonly publishedAt: PublishTime | null;
  /** Why there is no time, in words; null when there is one. */
  readonly undated: string | null;
  readonly doubts: readonly string[];
  readonly decision: Decision | null;
}

/**
 * The earliest time of all copies: the first that the corpus has seen of the article. It is doubted
 * where every copy that has it doubts it, and where copies disagree.
 */
export function mergeTimes(copies: readonly ArticleCopy[]): MergedTime {
  let first: ArticleCopy | undefined;
  let time: PublishTime | null = null;
  for (const copy of copies) {
    if (copy.publishedAt === null) continue;
    if (time !== null && comparePublishTimes(copy.publishedAt, time) >= 0) continue;
    first = copy;
    time = copy.publishedAt;
  }
  if (first === undefined || time === null) {
    return { publishedAt: null, undated: whyUndated(copies), doubts: [], decision: null };
  }
  const disagreement = isOnly(time, copies) ? null : disagreementOf(copies);
  const { source: file, line } = first;
  return {
    publishedAt: time,
    undated: null,
    doubts: [...notesOn(time, copies), ...(disagreement === null ? [] : [disagreement])],
    decision:
      disagreement === null
        ? null
        : { field: "publishedAt", rule: "the earliest time", from: { file, line } },
  };
}

/** A mistake says more than that nothing is given. */
function whyUndated(copies: readonly ArticleCopy[]): string {
  const notes = copies.map(({ dateNote }) => dateNote).filter((note) => note !== null);
  const mistakes = notes.filter((note) => note !== NO_TIME_GIVEN);
  return commonestFirst(mistakes)[0] ?? NO_TIME_GIVEN;
}

function notesOn({ at, precision }: PublishTime, copies: readonly ArticleCopy[]): string[] {
  let note: string | null = null;
  for (const { publishedAt, dateNote } of copies) {
    if (publishedAt?.at !== at || publishedAt.precision !== precision) continue;
    if (dateNote === null) return [];
    note ??= dateNote;
  }
  return note === null ? [] : [note];
}

function isOnly({ at, precision }: PublishTime, copies: readonly ArticleCopy[]): boolean {
  return copies.every(
    ({ publishedAt }) =>
      publishedAt === null || (publishedAt.at === at && publishedAt.precision === precision),
  );
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far apart the times are at least, where a day can be any time in it; null when they can be one. */
function disagreementOf(copies: readonly ArticleCopy[]): string | null {
  let latestStart = -Infinity;
  let earliestEnd = Infinity;
  for (const { publishedAt } of copies) {
    if (publishedAt === null) continue;
    const start = Date.parse(publishedAt.at);
    const end = publishedAt.precision === "day" ? start + DAY - 1 : start;
    latestStart = Math.max(latestStart, start);
    earliestEnd = Math.min(earliestEnd, end);
  }
  const apart = latestStart - earliestEnd;
  return apart < MINUTE ? null : `copies disagree on the time by ${lengthInWords(apart)}`;
}

function lengthInWords(length: number): string {
  if (length >= 730 * DAY) return `${Math.round(length / (365.25 * DAY))} years`;
  if (length >= 2 * DAY) return `${Math.round(length / DAY)} days`;
  const hours = Math.floor(length / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  const parts = [hours > 0 ? `${hours} h` : "", minutes > 0 ? `${minutes} min` : ""];
  return parts.filter((part) => part !== "").join(" ");
}
