import type { ArticleCopy } from "../reading/article-copy.ts";
import { comparePublishTimes, type PublishTime } from "../reading/publish-time.ts";
import { compareText } from "../text/compare-text.ts";
import type { Revision } from "./article-record.ts";
import { undamaged } from "./undamaged.ts";

/** More are not kept: the first of them in time. */
const MOST_REVISIONS = 20;

/**
 * The headlines and times of copies other than the chosen ones, in order of time, undated ones last.
 * A headline that differs by nothing but damage is no other one, and one without a time that has a
 * time elsewhere, nothing new.
 */
export function revisionsOf(
  copies: readonly ArticleCopy[],
  title: string,
  publishedAt: PublishTime | null,
): Revision[] {
  if (copies.every((copy) => copy.title === title && isSame(copy.publishedAt, publishedAt)))
    return [];
  const revisions = new Map<string, Revision>();
  for (const copy of copies) {
    const revision = { title: undamaged(copy.title).text, publishedAt: copy.publishedAt };
    revisions.set(keyOf(revision), revision);
  }
  revisions.delete(keyOf({ title, publishedAt }));
  for (const known of [title, ...datedTitles(revisions.values())]) {
    revisions.delete(keyOf({ title: known, publishedAt: null }));
  }
  return [...revisions.values()].toSorted(compareRevisions).slice(0, MOST_REVISIONS);
}

function datedTitles(revisions: Iterable<Revision>): string[] {
  return [...revisions].filter((one) => one.publishedAt !== null).map((one) => one.title);
}

function isSame(a: PublishTime | null, b: PublishTime | null): boolean {
  return a?.at === b?.at && a?.precision === b?.precision;
}

function keyOf({ title, publishedAt }: Revision): string {
  return `${publishedAt?.at ?? ""} ${publishedAt?.precision ?? ""} ${title}`;
}

function compareRevisions(a: Revision, b: Revision): number {
  if (a.publishedAt === null || b.publishedAt === null) {
    const undatedLast = Number(a.publishedAt === null) - Number(b.publishedAt === null);
    return undatedLast || compareText(a.title, b.title);
  }
  return comparePublishTimes(a.publishedAt, b.publishedAt) || compareText(a.title, b.title);
}
