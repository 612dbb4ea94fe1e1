import { inTimeOrder, type ReportedArticle } from "../wire/reported-article.ts";
import type { WireGroup } from "../wire/wire-copies.ts";
import { averageLinkage } from "./average-linkage.ts";
import { METHOD } from "./method.ts";
import { findTies, type WeighedTie } from "./ties.ts";
import { sharedTitleWords, tellingWords, type WeighedWords, weighWords } from "./weighed-words.ts";

/** As many as say why an article is in its story. */
const SHOWN_TIES = 3;
const SHOWN_WORDS = 5;

/** Why an article is in its story: what ties it to another one there. */
export interface Tie {
  /** Canonical URL of the other. */
  readonly article: string;
  /** 0 to 1, two decimals. */
  readonly weight: number;
  /** Whether either lists the other. */
  readonly related: boolean;
  /** Whether they are wire copies of one another. */
  readonly wire: boolean;
  /** Words that both titles have and hardly any article outside the story, at most five, the rarest first. */
  readonly words: readonly string[];
  /** Between the two publish times; null where one has none. */
  readonly hours: number | null;
}

/** The articles that cover one event. */
export interface StoryRecord {
  /** Canonical URLs in time order, undated last; at least two. */
  readonly articles: readonly string[];
  /** The one that is tied the most to the others; of several the earliest. */
  readonly central: string;
  /** The headline of `central`. */
  readonly label: string;
  /** Of each article its strongest ties inside the story, at most three, the strongest first. */
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
}

/**
 * Finds the stories of a corpus: ties between articles, weighed by what speaks for them (findTies),
 * then groups of what is tied the most (averageLinkage). An article that goes with no other is
 * in no story. docs/method.md explains it, and `npx tsx scripts/evaluate.ts` measures it.
 *
 * Cost: O(w √n + m log m) for w words of n articles and m ties.
 *
 * @param wires of the same articles.
 * @returns most articles first, then by the earliest's time, then by its URL.
 */
export function findStories(
  articles: readonly ReportedArticle[],
  wires: readonly WireGroup[],
  method = METHOD,
): StoryRecord[] {
  const ordered = inTimeOrder(articles);
  const words = weighWords(ordered, method);
  const ties = findTies(ordered, words, wires, method);
  const groups = averageLinkage(ordered.length, ties, method.least, sameTexts(ordered, wires));
  const inside = tiesInside(groups, ties, ordered.length);
  return groups
    .toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => storyOf(ordered, words, group, inside));
}

/**
 * One text is one event, whoever runs it. Its copies need no tie for that: a hundred have their words so
 * often that these say nothing any more.
 */
function sameTexts(articles: readonly ReportedArticle[], wires: readonly WireGroup[]): number[][] {
  const indexOf = new Map(articles.map(({ canonicalUrl }, index) => [canonicalUrl, index]));
  return wires.map(({ earliest, copies }) =>
    [earliest, ...copies.filter(({ by }) => by === "text").map(({ article }) => article)].flatMap(
      (url) => indexOf.get(url) ?? [],
    ),
  );
}

/** For each article its ties to others of its own group, the strongest first. */
function tiesInside(
  groups: readonly (readonly number[])[],
  ties: readonly WeighedTie[],
  size: number,
): WeighedTie[][] {
  const groupOf = new Int32Array(size).fill(-1);
  for (const [number, group] of groups.entries()) {
    for (const article of group) groupOf[article] = number;
  }
  const inside: WeighedTie[][] = Array.from({ length: size }, () => []);
  for (const tie of ties) {
    if (groupOf[tie.a] !== groupOf[tie.b] || groupOf[tie.a] === -1) continue;
    inside[tie.a]?.push(tie);
    inside[tie.b]?.push(tie);
  }
  for (const own of inside) own.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  return inside;
}

/** @param group indices in time order. */
function storyOf(
  articles: readonly ReportedArticle[],
  words: WeighedWords,
  group: readonly number[],
  inside: readonly (readonly WeighedTie[])[],
): StoryRecord {
  const url = (index: number) => articles[index]?.canonicalUrl ?? "";
  const centrality = (index: number) =>
    (inside[index] ?? []).reduce((sum, { weight }) => sum + weight, 0);
  const central = group.reduce((best, index) =>
    centrality(index) > centrality(best) ? index : best,
  );
  const telling = tellingWords(words, group);
  const shownTies = (index: number) =>
    (inside[index] ?? []).slice(0, SHOWN_TIES).map((tie): Tie => {
      const other = tie.a === index ? tie.b : tie.a;
      return {
        article: url(other),
        weight: Math.round(tie.weight * 100) / 100,
        related: tie.related > 0,
        wire: tie.wire !== null,
        words: sharedTitleWords(words, index, other, telling).slice(0, SHOWN_WORDS),
        hours: tie.hours,
      };
    });
  return {
    articles: group.map(url),
    central: url(central),
    label: articles[central]?.title ?? "",
    ties: new Map(group.map((index) => [url(index), shownTies(index)])),
  };
}
