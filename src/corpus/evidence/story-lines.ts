import type { Findings } from "../findings.ts";
import type { OutletRecord } from "../firsts/outlets.ts";
import type { ArticleRecord } from "../identity/article-record.ts";
import type { Tie } from "../stories/stories.ts";
import { gapInWords, rangeInWords } from "./gap-words.ts";
import { countOf, section } from "./lines.ts";
import type { NamedArticles } from "./named-articles.ts";
import { isByHeadline } from "./wire-lines.ts";

type Story = Findings["stories"][number];

/** What a story's articles are known by. */
interface Known {
  readonly findings: Findings;
  readonly articles: NamedArticles;
}

/** Which story an article is in, why, and where its outlet stands there. */
export function storyInLines(article: ArticleRecord, known: Known): string[] {
  const url = article.canonicalUrl;
  const story = known.findings.stories.find(({ articles }) => articles.includes(url));
  if (!story) return section("Story", ["none: no other article of this corpus is enough like it"]);
  const size = `${countOf(story.articles.length, "article")} of ${countOf(story.outlets.length, "provider")}`;
  const first = story.firsts.length > 1 ? "joint first" : "first";
  const ties = story.ties.get(url) ?? [];
  const outlet = story.outlets.find((one) => one.article === url);
  return [
    ...section("Story", [
      `“${story.label}”, ${size}`,
      ...story.firsts.map((one) => `${first} in this corpus: ${known.articles.named(one)}`),
    ]),
    ...section(
      "In it because of",
      ties.map((tie) => tieInWords(article, tie, known)),
    ),
    ...section(
      "Its place",
      outlet === undefined
        ? ["its provider has an earlier article in the story"]
        : placeInLines(outlet, story, known),
    ),
  ];
}

function placeInLines(outlet: OutletRecord, story: Story, { findings, articles }: Known): string[] {
  const { article, rank, copyOf } = outlet;
  const how =
    copyOf !== null && isByHeadline(article, copyOf, findings)
      ? "the same headline as"
      : "a wire copy of";
  return [
    ...(rank === null ? [] : [rankInWords(rank, story)]),
    ...(copyOf === null ? [] : [`${how} ${articles.named(copyOf)}`]),
    ...(rank === 1 ? [] : lagInWords(outlet, story, articles)),
  ];
}

function rankInWords(rank: number, { outlets }: Story): string {
  const ranked = outlets.filter((outlet) => outlet.rank !== null);
  if (ranked.length === 1) return "the only outlet with a dated report of its own";
  const isJoint = ranked.filter((outlet) => outlet.rank === rank).length > 1;
  const place = `${isJoint ? "joint " : ""}${rank === 1 ? "first" : `number ${rank}`}`;
  const tie = isJoint ? " (the times do not tell which)" : "";
  return `${place} of ${ranked.length} outlets with a report of their own${tie}`;
}

/** How long after the story's first article; nothing where that isn't known. */
function lagInWords(
  { article, lag }: OutletRecord,
  { outlets, firsts }: Story,
  { find }: NamedArticles,
): string[] {
  const [first, own] = [outlets[0]?.article ?? "", article].map((url) => find(url)?.publishedAt);
  if (!first || !own || lag === null) return [];
  // Of several that may be the first, the lag is after whichever was.
  if (firsts.length > 1 && lag.least !== lag.most) return [`${rangeInWords(lag)} after the first`];
  return [gapInWords(first, own, "after the first", " as the first")];
}

function tieInWords(own: ArticleRecord, tie: Tie, { findings, articles }: Known): string {
  const { article, weight, related, wire, words } = tie;
  const other = articles.find(article);
  const isHeadline = wire && isByHeadline(own.canonicalUrl, article, findings);
  const reasons = [
    ...(related ? ["a related link"] : []),
    ...(wire ? [isHeadline ? "the same headline" : "the same wire text"] : []),
    ...(words.length > 0 ? [`the word${words.length === 1 ? "" : "s"} ${words.join(", ")}`] : []),
    ...(own.publishedAt && other?.publishedAt
      ? [gapInWords(own.publishedAt, other.publishedAt)]
      : []),
  ];
  return `${weight.toFixed(2)} ${articles.named(article)}: ${reasons.join(", ")}`;
}
