import { compareText } from "../text/compare-text.ts";
import { withoutBoilerplate } from "./boilerplate.ts";
import { inTimeOrder, type ReportedArticle } from "./reported-article.ts";
import { sameHeadlines } from "./same-headlines.ts";
import { sameTexts, type TextGroup } from "./same-texts.ts";
import { shinglesOf } from "./shingles.ts";
import { similarity } from "./similar-sets.ts";
import { wordsOf } from "../text/words.ts";

/** Ten words: shorter excerpts are phrases that many write. */
const LEAST_SHINGLES = 8;

/** An article with the same text as the earliest of its group, by another provider. */
interface WireCopy {
  /** Canonical URL. */
  readonly article: string;
  /**
   * `text`: its excerpt is the same as the earliest's, or as that of another such copy. `headline`,
   * which is weaker: only its headline is, within two days.
   */
  readonly by: "text" | "headline";
  /** Jaccard similarity of its excerpt with the earliest's, two decimals, 0 to 1. */
  readonly similarity: number;
}

/** Articles of different providers whose text is the same. */
export interface WireGroup {
  /** Canonical URL; by publish time, undated last, ties by URL. */
  readonly earliest: string;
  /** The others in time order; none is by the earliest's own provider. */
  readonly copies: readonly WireCopy[];
}

/**
 * Finds the texts that several providers ran. Two articles of different providers have the same text
 * when the word 3-grams of their excerpts, without either outlet's boilerplate, have a Jaccard
 * similarity of a half or more (shingling: Broder, "On the resemblance and containment of documents",
 * 1997). An article with no such text joins a group, or another such article, by the very same
 * headline within two days: that is weaker evidence, and is marked as such.
 *
 * Cost: O(n log n) in the words but for texts that share their rarest ones: see
 * forEachSimilarPair. 12,000 excerpts take 0.2 s.
 *
 * @returns by the earliest's URL.
 */
export function findWireCopies(articles: readonly ReportedArticle[]): WireGroup[] {
  const ordered = inTimeOrder(articles);
  const headlines = ordered.map(({ title }) => wordsOf(title));
  const shingles = comparableShingles(ordered, headlines);
  const url = (index: number) => ordered[index]?.canonicalUrl ?? "";
  const copyOf = (earliest: number, index: number, by: WireCopy["by"]): WireCopy => {
    const alike = similarity(shingles[earliest] ?? NONE, shingles[index] ?? NONE);
    return { article: url(index), by, similarity: Math.round(alike * 100) / 100 };
  };
  const texts = sameTexts(ordered, shingles);
  return withHeadlines(ordered, headlines, texts)
    .map(({ earliest, copies, byHeadline }) => ({
      earliest: url(earliest),
      copies: [...copies, ...byHeadline]
        .toSorted((a, b) => a - b)
        .map((index) => copyOf(earliest, index, byHeadline.has(index) ? "headline" : "text")),
    }))
    .toSorted((a, b) => compareText(a.earliest, b.earliest));
}

/** A text's group with those, later than its earliest, that only have a headline of it. */
interface HeadlineGroup extends TextGroup {
  readonly byHeadline: ReadonlySet<number>;
}

/** An article in a text's group stays there: of that, the evidence is the better one. */
function withHeadlines(
  articles: readonly ReportedArticle[],
  headlines: readonly (readonly string[])[],
  texts: readonly TextGroup[],
): HeadlineGroup[] {
  const groups = texts.map((group) => ({ ...group, byHeadline: new Set<number>() }));
  const groupOf = new Map(
    groups.flatMap((group) => [group.earliest, ...group.copies].map((index) => [index, group])),
  );
  const domain = (index: number) => articles[index]?.domain;
  for (const alike of sameHeadlines(articles, headlines)) {
    const [first = 0] = alike;
    const model = alike.find((index) => groupOf.has(index)) ?? first;
    const group = groupOf.get(model) ?? { earliest: model, copies: [], byHeadline: new Set() };
    const { earliest, byHeadline } = group;
    for (const index of alike) {
      if (index <= earliest || groupOf.has(index)) continue;
      if (domain(index) !== domain(earliest) && domain(index) !== domain(model))
        byHeadline.add(index);
    }
    if (byHeadline.size > 0 && !groupOf.has(model)) groups.push(group);
  }
  return groups;
}

/** Empty where there is too little to tell a text by. */
function comparableShingles(
  articles: readonly ReportedArticle[],
  headlines: readonly (readonly string[])[],
): Int32Array[] {
  const all = shinglesOf(articles.map(({ excerpt }) => excerpt ?? ""));
  return withoutBoilerplate(articles, headlines, all).map((shingles) =>
    shingles.length < LEAST_SHINGLES ? new Int32Array() : shingles,
  );
}

const NONE = new Int32Array();
