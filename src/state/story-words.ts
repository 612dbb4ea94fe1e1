import { isBefore } from "../corpus/firsts/time-span.ts";
import type { Outlet } from "../graph/contract.ts";
import type { Article, Coverage, CoverageStory } from "../graph/coverage.ts";
import { articleOf, copiesInWords, copyLikeness, copyOfWords } from "./copy-words.ts";
import { formatLagRange, gapBetween, spanOf } from "./lag-format.ts";
import { countedOutlets, rankedIn } from "./ranked-outlets.ts";

/** A piece of a sentence: plain text, or a name from the corpus. With a key, it leads to that node. */
export type Word = string | { readonly name: string; readonly key?: string };
export type Words = readonly Word[];

/** The sentence without what it leads to. */
export function plainWords(words: Words): string {
  return words.map((word) => (typeof word === "string" ? word : word.name)).join("");
}

const SUFFIXES = new Map([
  ["one", "st"],
  ["two", "nd"],
  ["few", "rd"],
]);
const ordinals = new Intl.PluralRules("en-GB", { type: "ordinal" });

/** `1st`, `2nd`, `3rd`, `11th` */
export function ordinal(place: number): string {
  return `${place}${SUFFIXES.get(ordinals.select(place)) ?? "th"}`;
}

/** An article in its story, with its provider's place there. */
interface Placed {
  readonly article: Article;
  readonly story: CoverageStory;
  readonly outlet: Outlet;
  readonly coverage: Coverage;
}

/**
 * An article's place in its story as a sentence without its full stop: `3rd of 12 outlets, 2 h 14 min
 * after the first in this corpus`. The outlets that it counts are those with a rank: wire copies and
 * undated articles have none. Null for an article that is in no story.
 */
export function placeWords(article: Article, coverage: Coverage): Words | null {
  const story = coverage.stories.get(article.story ?? "");
  const outlet = story?.outlets.find(({ provider }) => provider === article.provider);
  if (!story || !outlet) return null;
  const placed = { article, story, outlet, coverage };
  if (story.outlets.length === 1) return aloneWords(placed);
  if (outlet.article !== article.key) return anotherWords(placed);
  if (outlet.copyOf !== null) return copyWords(placed, outlet.copyOf);
  if (outlet.rank === null) return undatedWords(placed);
  return outlet.rank === 1 ? firstWords(placed) : laterWords(placed, outlet.rank);
}

function aloneWords({ article, coverage }: Placed): Words {
  return ["Only ", nameOf(article.provider, coverage), " covered it in this corpus"];
}

function undatedWords({ story }: Placed): Words {
  if (story.firsts.length === 0)
    return ["Undated, as is all of this story: who was first is unknown"];
  if (rankedIn(story).length === 1)
    return ["Undated: whether it came before the first in this corpus is unknown"];
  return [`Undated: its place among ${countedOutlets(story)} in this corpus is unknown`];
}

function firstWords({ story, outlet, coverage }: Placed): Words {
  const counted = countedOutlets(story);
  const others = story.firsts.filter((key) => key !== outlet.article);
  if (others.length > 0) {
    const how = tieWords(story.firsts, coverage);
    const who = namesOf(others, coverage);
    return [`Among the first of ${counted} in this corpus, with `, ...who, how];
  }
  if (rankedIn(story).length > 1) return [`First of ${counted} in this corpus`];
  const copies = story.outlets.filter(({ copyOf }) => copyOf !== null);
  if (copies.length < story.outlets.length - 1) {
    return [
      `The only dated report of its own among ${story.outlets.length} outlets in this corpus`,
    ];
  }
  return [
    `The only report of its own in this corpus: the other ${copiesInWords(copies, coverage)}`,
  ];
}

function laterWords({ article, story, outlet, coverage }: Placed, rank: number): Words {
  const ranked = rankedIn(story);
  const isJoint = ranked.filter((other) => other.rank === rank).length > 1;
  const place = `${isJoint ? "Joint " : ""}${ordinal(rank)} of ${countedOutlets(story)}, `;
  return [place, ...afterFirst({ article, story, outlet, coverage })];
}

/** Their earliest article tells an outlet's place: what is said of another is that one's. */
function anotherWords(placed: Placed): Words {
  const { article, outlet, coverage } = placed;
  const earliest = coverage.articles.get(outlet.article);
  const who = nameOf(article.provider, coverage);
  if (outlet.lag === null) return ["An undated article of ", who, " in this story"];
  const kind = article.time === null ? "An undated article" : isLater(article, earliest);
  const own = { name: "its first", key: outlet.article };
  return [`${kind} of `, who, " in this story; ", own, ...standing(placed, earliest ?? article)];
}

function standing({ story, outlet, coverage }: Placed, article: Article): Words {
  if (outlet.copyOf !== null) return copyStanding(outlet, outlet.copyOf, coverage);
  if (outlet.rank !== 1) return [" was ", ...afterFirst({ article, story, outlet, coverage })];
  return [` was ${story.firsts.length > 1 ? "among " : ""}the first in this corpus`];
}

function copyStanding(outlet: Outlet, copyOf: string, coverage: Coverage): Words {
  const likeness = copyLikeness(outlet, coverage);
  if (likeness === "text") return [" was a wire copy"];
  if (likeness === "others") return [" counts as a wire copy"];
  return [" had the same headline as ", articleOf(copyOf, coverage)];
}

function isLater(article: Article, earliest: Article | undefined): string {
  const [one, other] = [spanOf(earliest), spanOf(article)];
  return one && other && isBefore(one, other) ? "A later article" : "Another article";
}

function copyWords({ article, outlet, coverage }: Placed, copyOf: string): Words {
  const original = coverage.articles.get(copyOf);
  const when = original ? laterInWords(original, article) : "undated";
  const isText = copyLikeness(outlet, coverage) === "text";
  const counts = isText ? "wire copies count once" : "it counts as a wire copy";
  return [...copyOfWords(outlet, copyOf, coverage), `, ${when}; ${counts}`];
}

function laterInWords(original: Article, copy: Article): string {
  const gap = gapBetween(original, copy);
  return gap === null ? "undated" : `${formatLagRange(gap)} later`;
}

function afterFirst({ article, story, outlet, coverage }: Placed): Words {
  const key = story.outlets[0]?.article ?? story.central;
  const first = { name: "the first", key };
  const gap = gapBetween(coverage.articles.get(key), article);
  if (gap?.isSameDay === true) return ["on the same day as ", first, " in this corpus"];
  if (outlet.lag === null) return ["some time after ", first, " in this corpus"];
  return [`${formatLagRange(outlet.lag)} after `, first, " in this corpus"];
}

function tieWords(keys: readonly string[], coverage: Coverage): string {
  const articles = keys.flatMap((key) => coverage.articles.get(key) ?? []);
  const [first] = articles;
  const gaps = articles.map((article) => gapBetween(first, article));
  if (gaps.every((gap) => gap?.isSameMinute)) return " (same minute)";
  if (articles.every(({ precision }) => precision === "day")) return " (same day)";
  return ", as far as the times are known";
}

function nameOf(provider: string, coverage: Coverage, key?: string): Word {
  const name = coverage.providers.get(provider)?.label ?? "";
  return key === undefined ? { name } : { name, key };
}

/** So many are named; more are counted. */
const NAMED = 2;

/** The providers of some articles, each leading to its article: `The Verge, VICE and 3 others`. */
function namesOf(keys: readonly string[], coverage: Coverage): Words {
  const shown = keys.length === NAMED + 1 ? NAMED + 1 : NAMED;
  const names = keys
    .slice(0, shown)
    .map((key) => nameOf(coverage.articles.get(key)?.provider ?? "", coverage, key));
  const rest = keys.length - names.length;
  const items = rest > 0 ? [...names, `${rest} others`] : names;
  return items.flatMap((item, at) =>
    at === 0 ? [item] : [at === items.length - 1 ? " and " : ", ", item],
  );
}
