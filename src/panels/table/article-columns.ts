import type { Article, Coverage } from "../../graph/coverage.ts";
import type { Firsts } from "../../state/firsts.ts";
import { COLUMNS, type Column } from "../../state/view/view.ts";
import { toWallClock } from "../../state/time-zone.ts";
import { listTime } from "../list-time.ts";
import { safeLink } from "../../state/safe-link.ts";
import { type ColumnOf, numberColumn, textColumn } from "./column.ts";
import { lagOf, lagValue, lagWords } from "./lag.ts";

export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  title: "Title",
  provider: "Provider",
  time: "Time",
  story: "Story",
  lag: "Lag",
  topics: "Topics",
  type: "Type",
  category: "Category",
  quality: "Quality",
  listed: "Listed",
  lists: "Lists",
  copies: "Copies",
  filed: "Filed",
  published: "Published",
  url: "Address",
};

/** The columns of the table of articles, in the order in which they stand. */
export function articleColumns(coverage: Coverage, firsts: Firsts): readonly ColumnOf<Article>[] {
  const columns = { ...namesOf(coverage), ...timesOf(coverage, firsts), ...COUNTS, ...KINDS };
  return COLUMNS.map((id) => columns[id]);
}

const names = new Intl.Collator("en-GB", { sensitivity: "base", numeric: true });

type Columns<Id extends Column> = Readonly<Record<Id, ColumnOf<Article>>>;

function namesOf({ providers, stories, topics }: Coverage) {
  const byName = [...topics.values()].toSorted((a, b) => names.compare(a.label, b.label));
  const rank = new Map(byName.map(({ key }, at) => [key, at]));
  const topicNames = (article: Article) =>
    article.topics
      .toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      .flatMap((key) => topics.get(key)?.label ?? [])
      .join(", ");
  return {
    title: textColumn({ id: "title", name: COLUMN_NAMES.title, width: 22 }, ({ title }) => title),
    provider: textColumn(
      { id: "provider", name: COLUMN_NAMES.provider, width: 9, most: 16 },
      ({ provider }) => providers.get(provider)?.label ?? null,
    ),
    story: textColumn(
      { id: "story", name: COLUMN_NAMES.story, width: 12.5, most: 36 },
      ({ story }) => stories.get(story ?? "")?.label ?? null,
    ),
    topics: textColumn({ id: "topics", name: COLUMN_NAMES.topics, width: 9, most: 26 }, topicNames),
  } satisfies Partial<Columns<Column>>;
}

function timesOf(coverage: Coverage, firsts: Firsts): Columns<"time" | "lag"> {
  return {
    time: {
      id: "time",
      name: COLUMN_NAMES.time,
      hint: "When it was published; without a time of day where none is known",
      width: timeWidth(coverage),
      isZoned: true,
      text: (article, zone) => listTime(article, coverage, zone),
      copied: wallTime,
      value: ({ time }) => time,
    },
    lag: {
      id: "lag",
      name: COLUMN_NAMES.lag,
      hint: "How long after the first of its story in this corpus",
      width: 9,
      text: (article) => lagWords(lagOf(article, coverage, firsts)),
      value: (article) => lagValue(lagOf(article, coverage, firsts)),
    },
  };
}

/** In ems, so that the longest name of a month in the corpus has room. Cost: O(n). */
function timeWidth(coverage: Coverage): number {
  const ofMonths = new Map(
    coverage.dated.map((article) => [article.publishedAt?.slice(0, 7), article]),
  );
  const lengths = [...ofMonths.values()].map(
    (article) => listTime({ ...article, precision: "minute" }, coverage, "UTC").length,
  );
  return 1.5 + 0.54 * Math.max(14, ...lengths);
}

const COUNTS = {
  quality: numberColumn<Article>(
    {
      id: "quality",
      name: COLUMN_NAMES.quality,
      hint: "A rank, as its source gives it",
      width: 6.5,
    },
    ({ quality }) => quality,
  ),
  listed: numberColumn<Article>(
    {
      id: "listed",
      name: COLUMN_NAMES.listed,
      hint: "How many articles list it as related",
      width: 6,
    },
    ({ listedBy }) => listedBy.length,
  ),
  lists: numberColumn<Article>(
    {
      id: "lists",
      name: COLUMN_NAMES.lists,
      hint: "How many related articles it lists; not known of one without a file",
      width: 6,
    },
    ({ filed, lists }) => (filed || lists.length > 0 ? lists.length : null),
  ),
  copies: numberColumn<Article>(
    {
      id: "copies",
      name: COLUMN_NAMES.copies,
      hint: "Wire copies: others with the same text, or at least the same headline",
      width: 6.5,
    },
    ({ copies }) => copies.length,
  ),
} satisfies Partial<Columns<Column>>;

const KINDS = {
  type: textColumn({ id: "type", name: COLUMN_NAMES.type, width: 8 }, ({ type }) => type),
  category: textColumn(
    { id: "category", name: COLUMN_NAMES.category, width: 9, most: 14 },
    ({ category }) => category,
  ),
  filed: textColumn(
    {
      id: "filed",
      name: COLUMN_NAMES.filed,
      hint: "Filed: it has a file of its own; listed: another article’s file names it",
      width: 6,
    },
    ({ filed }) => (filed ? "filed" : "listed"),
  ),
  published: textColumn(
    {
      id: "published",
      name: COLUMN_NAMES.published,
      hint: "Whether the site that the corpus comes from shows it",
      width: 7.5,
    },
    ({ published }) => (published === null ? null : published ? "yes" : "no"),
  ),
  url: {
    id: "url",
    name: COLUMN_NAMES.url,
    width: 13,
    most: 20,
    text: ({ url }) => url,
    value: ({ url }) => (url === "" ? null : (safeLink(url)?.host ?? url)),
  },
} satisfies Columns<"type" | "category" | "filed" | "published" | "url">;

/** The clock's time in a zone, `2020-05-08 23:53`, or the day alone where no more is known. */
function wallTime({ time, precision }: Article, zone: string): string {
  if (time === null) return "";
  if (precision === "day") return new Date(time).toISOString().slice(0, 10);
  return new Date(toWallClock(time, zone)).toISOString().slice(0, 16).replace("T", " ");
}
