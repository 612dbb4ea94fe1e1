import * as v from "valibot";
import { MAX_EXCERPT, MAX_URL } from "../../corpus/text/cut.ts";
import { common, Count, Instant, Key, Line, Precision } from "./values.ts";

const { nullable } = v;

const Url = v.pipe(v.string(), v.maxLength(MAX_URL));

/** A place of the corpus that speaks of the article: its own file (`filed`), or a list in another's. */
const Source = v.object({
  /** Relative to the corpus, with `/`. */
  file: v.string(),
  /** Counted from 1. */
  line: v.pipe(Count, v.minValue(1)),
  filed: v.boolean(),
});

/** Another headline or time that copies of the article give. */
const Revision = v.object({
  title: Line,
  publishedAt: nullable(Instant),
  precision: nullable(Precision),
});

/** Why the article is in its story: what ties it to another article of the same. */
const Tie = v.object({
  article: Key,
  weight: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** One lists the other as related. */
  related: v.boolean(),
  /** Both are of one wire copy. */
  wire: v.boolean(),
  /** Rare words that both titles have, the rarest first. */
  words: v.array(Line),
  /** Hours between the two; null when one is undated. */
  hours: nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
});

const Fields = v.object({
  kind: v.literal("article"),
  ...common,
  title: Line,
  excerpt: v.pipe(v.string(), v.maxLength(MAX_EXCERPT)),
  url: Url,
  /** Other addresses of the same article, in canonical form, sorted. */
  aliases: v.array(Url),
  publishedAt: nullable(Instant),
  precision: nullable(Precision),
  /** Why it has no publish time, in words; null exactly when it has one. */
  undated: nullable(Line),
  /** It has a file of its own; otherwise it is only listed as related by another. */
  filed: v.boolean(),
  type: nullable(Line),
  category: nullable(Line),
  quality: nullable(v.number()),
  heat: nullable(v.number()),
  published: nullable(v.boolean()),
  /** Key of its story. */
  story: nullable(Key),
  /** Key of the earliest article with the same text, its own where it is the earliest. */
  wire: nullable(Key),
  /** The strongest ties to its story, strongest first; empty without one. */
  ties: v.array(Tie),
  /** Where the corpus speaks of it, by file and line. */
  sources: v.array(Source),
  /** In order of time. */
  revisions: v.array(Revision),
  /** The fields whose text was damaged, and is mended. */
  repaired: v.array(v.picklist(["title", "excerpt"])),
  /** What is not certain, in words. */
  doubts: v.array(Line),
});

/** What backs up its place, by nothing else but itself. */
export const Evidence = v.pick(Fields, [
  "aliases",
  "ties",
  "sources",
  "revisions",
  "repaired",
  "doubts",
]);

export const ArticleAttributes = v.pipe(
  Fields,
  v.check(
    ({ publishedAt, precision, undated }) =>
      (publishedAt === null) === (precision === null) &&
      (publishedAt === null) === (undated !== null),
    "publishedAt and precision are null together, and undated just then is not",
  ),
);

export type ArticleAttributes = v.InferOutput<typeof ArticleAttributes>;
