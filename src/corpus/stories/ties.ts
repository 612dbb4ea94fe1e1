import type { ReportedArticle } from "../wire/reported-article.ts";
import type { WireGroup } from "../wire/wire-copies.ts";
import { Clock } from "./clock.ts";
import { forEachLikePair } from "./like-articles.ts";
import { nearness, reach, type StoryMethod } from "./method.ts";
import type { WeighedWords } from "./weighed-words.ts";

/** What speaks for two articles being about one event. */
export interface WeighedTie {
  /** Indices of the articles, `a` being the smaller. */
  readonly a: number;
  readonly b: number;
  /** How many of the two list the other. */
  readonly related: number;
  readonly wire: "text" | "headline" | null;
  /** Between the publish times; null where one has none. */
  readonly hours: number | null;
  /** All of it put together, 0 to 1. */
  readonly weight: number;
}

/** What the articles, or their copies, say of a pair. */
interface Links {
  related: number;
  wire: "text" | "headline" | null;
}

const UNLINKED: Links = { related: 0, wire: null };

/** In a wire group of more articles than this each is tied to the earliest only. */
const LARGEST_ALL_TIED = 40;

/**
 * The pairs of articles that something speaks for, weighed. Each kind of evidence is taken as a
 * chance that the two are about one event, and the chances are put together as if independent:
 * 1 - (1 - related)(1 - wire)(1 - likeness). What is left of that falls with the hours between them
 * (nearness); where one has no time, it is half.
 *
 * Cost: linear in related links and wire copies, plus that of forEachLikePair.
 *
 * @param articles in time order.
 * @returns one a pair; in an order that the articles alone decide.
 */
export function findTies(
  articles: readonly ReportedArticle[],
  words: WeighedWords,
  wires: readonly WireGroup[],
  method: StoryMethod,
): WeighedTie[] {
  const clock = new Clock(articles.map(({ publishedAt }) => publishedAt));
  const links = findLinks(articles, wires);
  const ties: WeighedTie[] = [];
  const weigh = (a: number, b: number, { related, wire }: Links, likeness: number) => {
    const hours = clock.between(a, b);
    const isDated = !Number.isNaN(hours);
    const near = nearness(isDated ? hours : method.halfAfter, method);
    const weight = strength(related, wire, likeness, method) * near;
    // One text is one event, however long after it is run again: that tie is the evidence.
    if (weight < method.weakest && wire !== "text") return;
    ties.push({ a, b, related, wire, hours: isDated ? hours : null, weight });
  };
  const furthest = reach(method);
  forEachLikePair(
    words,
    (earlier, later) => clock.isBefore(earlier, later, furthest),
    (a, b, likeness) => weigh(a, b, links.take(a, b) ?? UNLINKED, likeness),
  );
  links.forEach((a, b, own) => weigh(a, b, own, 0));
  return ties;
}

function strength(
  related: number,
  wire: Links["wire"],
  likeness: number,
  method: StoryMethod,
): number {
  const byLinks = [0, method.related, method.relatedBoth][related] ?? 0;
  const byWire = { text: method.wireText, headline: method.wireHeadline, none: 0 }[wire ?? "none"];
  return 1 - (1 - byLinks) * (1 - byWire) * (1 - likeness);
}

/** Which articles list one another, or are wire copies. */
function findLinks(articles: readonly ReportedArticle[], wires: readonly WireGroup[]): PairLinks {
  const links = new PairLinks(articles.length);
  const indexOf = new Map(articles.map(({ canonicalUrl }, index) => [canonicalUrl, index]));
  for (const [index, { lists }] of articles.entries()) {
    for (const url of new Set(lists)) {
      const other = indexOf.get(url);
      if (other !== undefined && other !== index) links.between(index, other).related += 1;
    }
  }
  for (const { earliest, copies } of wires) {
    const members = [{ article: earliest, by: "text" as const }, ...copies];
    const hubs = members.length > LARGEST_ALL_TIED ? 1 : members.length;
    for (const [at, one] of members.slice(0, hubs).entries()) {
      for (const other of members.slice(at + 1)) {
        const [a, b] = [indexOf.get(one.article), indexOf.get(other.article)];
        if (a === undefined || b === undefined) continue;
        const isText = one.by === "text" && other.by === "text";
        links.between(a, b).wire = isText ? "text" : "headline";
      }
    }
  }
  return links;
}

/** The links of each pair that has any. */
class PairLinks {
  readonly #size: number;
  readonly #links = new Map<number, Links>();

  /** @param size how many articles there are. */
  constructor(size: number) {
    this.#size = size;
  }

  between(one: number, other: number): Links {
    const key = this.#key(Math.min(one, other), Math.max(one, other));
    const known = this.#links.get(key);
    if (known) return known;
    const fresh: Links = { related: 0, wire: null };
    this.#links.set(key, fresh);
    return fresh;
  }

  /** What there is of a pair, which is gone then. */
  take(a: number, b: number): Links | undefined {
    const key = this.#key(a, b);
    const known = this.#links.get(key);
    if (known) this.#links.delete(key);
    return known;
  }

  forEach(visit: (a: number, b: number, links: Links) => void): void {
    for (const [key, links] of this.#links) {
      visit(Math.floor(key / this.#size), key % this.#size, links);
    }
  }

  #key(a: number, b: number): number {
    return a * this.#size + b;
  }
}
