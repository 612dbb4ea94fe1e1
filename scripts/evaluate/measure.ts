import type { ReportedArticle } from "../../src/corpus/wire/reported-article.ts";
import { bCubed, type Score } from "./b-cubed.ts";
import { type GroupArticles, wireGroups } from "./groupings.ts";
import type { LabelledArticle, LabelledSet, Part } from "./labelled-set.ts";
import { type Pair, pairsOf, scorePairs } from "./pairs.ts";

/** A labelled set, and the articles that methods get to see: at least the labelled ones. */
export interface Trial {
  readonly set: LabelledSet;
  readonly articles: readonly ReportedArticle[];
}

/**
 * The B-cubed score of a method, over all trials. An article's precision and recall are told by all
 * labelled articles of its corpus; the means are taken over those of the part.
 */
export function scoreStories(trials: readonly Trial[], method: GroupArticles, part: Part): Score {
  const found = new Map<string, string>();
  const labels = new Map<string, string>();
  const counted: string[] = [];
  for (const { set, articles } of trials) {
    const groupOf = new Map<string, number>();
    for (const [number, group] of method(articles).entries()) {
      for (const url of group) groupOf.set(url, number);
    }
    for (const { canonicalUrl, story, half } of set.articles) {
      const item = keyOf(set, "article", canonicalUrl);
      found.set(item, keyOf(set, "group", groupOf.get(canonicalUrl) ?? canonicalUrl));
      labels.set(item, keyOf(set, "story", story ?? canonicalUrl));
      if (half === part) counted.push(item);
    }
  }
  return bCubed(found, labels, counted);
}

/** Keys of different corpora, and of different kinds, never meet. */
function keyOf(set: LabelledSet, kind: string, name: string | number): string {
  return JSON.stringify([set.name, kind, name]);
}

/** The share of pairs of different providers in one wire group that are right, and that are found. */
export function scoreWires(trials: readonly Trial[], by: "text" | "either", part: Part): Score {
  const found: Pair[] = [];
  const right: Pair[] = [];
  for (const { set, articles } of trials) {
    const labelled = new Map(set.articles.map((article) => [article.canonicalUrl, article]));
    // A pair of two parts counts in both.
    const counts = ([a, b]: Pair) => {
      const [one, other] = [labelled.get(a), labelled.get(b)];
      if (!one || !other || one.domain === other.domain) return false;
      return one.half === part || other.half === part;
    };
    found.push(...pairsOf(wireGroups(articles, by)).filter(counts));
    right.push(...pairsOf(labelledWires(set.articles)).filter(counts));
  }
  return scorePairs(found, right);
}

function labelledWires(articles: readonly LabelledArticle[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { canonicalUrl, wire } of articles) {
    if (wire === null) continue;
    const group = groups.get(wire);
    if (group) group.push(canonicalUrl);
    else groups.set(wire, [canonicalUrl]);
  }
  return [...groups.values()];
}
