import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { NodeKind } from "../../graph/contract.ts";
import type { Coverage } from "../../graph/coverage.ts";
import { fold, foldedWords } from "./fold.ts";
import type { Needles } from "./highlight.ts";

export type FoundKind = NodeKind | "story";

/** What the index holds of an article, provider, topic or story. */
interface Entry {
  readonly id: string;
  readonly kind: FoundKind;
  readonly name: string;
  /** The name folded, to see how well a query meets it without folding it with each letter typed. */
  readonly folded: string;
  /** Other names of a provider; the provider of an article, so that provider and subject find it together. */
  readonly also: string;
  readonly domain: string;
  readonly time: number;
}

/** One found node or story, and the words in it that the query met. */
export interface Hit {
  readonly key: string;
  readonly kind: FoundKind;
  readonly needles: Needles;
}

/** What a query found, by kind, the best first. */
export type Found = Readonly<Record<FoundKind, readonly Hit[]>>;

export const NOTHING_FOUND: Found = { topic: [], provider: [], story: [], article: [] };

const PREFIX = { prefix: true, combineWith: "AND" } as const;
/** One slip in a word of four letters, two in one of eight; none in shorter ones. */
const FORGIVING = { ...PREFIX, fuzzy: (term: string) => (term.length > 3 ? 0.2 : false) };

/**
 * Search over the titles, providers, topics and stories of a coverage.
 *
 * Cost: building takes 20 to 40 ms for each 1,000 articles, so it waits until the browser is idle
 * or somebody wants to search. A query takes milliseconds; a single letter, which finds half of
 * everything, about 5 ms for each 1,000 articles.
 */
export class SearchIndex {
  readonly #index: MiniSearch<Entry>;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(coverage: Coverage) {
    const entries = readEntries(coverage);
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#index = new MiniSearch<Entry>({
      fields: ["name", "also", "domain"],
      // A domain is one word: in pieces, “com” would find every provider.
      tokenize: (text, field) => (field === "domain" ? [text] : foldedWords(text)),
      processTerm: (term) => term || null,
      searchOptions: { boost: { name: 3, domain: 2 }, tokenize: foldedWords },
    });
    this.#index.addAll(entries);
  }

  /** Finds words that begin as typed, all of them; only when there are none, words a slip away. */
  find(query: string): Found {
    const typed = foldedWords(query);
    if (typed.length === 0) return NOTHING_FOUND;
    const exact = this.#search(query, PREFIX);
    const results = exact.length > 0 ? exact : this.#search(query, FORGIVING);
    const whole = typed.join(" ");
    const ranked = results
      .flatMap((result) => {
        const entry = this.#entries.get(String(result.id));
        return entry ? [{ entry, result, tier: tierOf(entry, whole) }] : [];
      })
      .toSorted(
        (a, b) => a.tier - b.tier || b.result.score - a.result.score || byTime(a.entry, b.entry),
      );
    const ofKind = (kind: FoundKind): Hit[] =>
      ranked
        .filter(({ entry }) => entry.kind === kind)
        .map(({ entry, result }) => ({
          key: entry.id,
          kind,
          needles: { typed, matched: result.terms },
        }));
    return {
      topic: ofKind("topic"),
      provider: ofKind("provider"),
      story: ofKind("story"),
      article: ofKind("article"),
    };
  }

  #search(query: string, words: typeof PREFIX | typeof FORGIVING): SearchResult[] {
    const domain: Query = {
      queries: [query],
      fields: ["domain"],
      prefix: true,
      tokenize: (text) => [fold(text.trim())],
    };
    const text: Query = { ...words, queries: [query], fields: ["name", "also"] };
    return this.#index.search({ combineWith: "OR", queries: [text, domain] });
  }
}

/** 0: the name is the query; 1: it begins with it; 2: it is found some other way. */
function tierOf({ folded }: Entry, query: string): 0 | 1 | 2 {
  if (folded === query) return 0;
  return folded.startsWith(query) ? 1 : 2;
}

function byTime(a: Entry, b: Entry): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function readEntries({ articles, providers, topics, stories }: Coverage): Entry[] {
  const undated = Infinity;
  return [
    ...[...articles.values()].map(({ key, title, provider, time }) => ({
      id: key,
      kind: "article" as const,
      name: title,
      folded: foldedWords(title).join(" "),
      also: providers.get(provider)?.label ?? "",
      domain: "",
      time: time ?? undated,
    })),
    ...[...providers.values()].map(({ key, label, names, domain }) => ({
      id: key,
      kind: "provider" as const,
      name: label,
      folded: foldedWords(label).join(" "),
      also: names.join(" "),
      domain: fold(domain),
      time: undated,
    })),
    ...[...topics.values()].map((topic) => nameOnly(topic, "topic")),
    ...[...stories.values()].map((story) => nameOnly(story, "story")),
  ];
}

/** A topic or a story, of which there is nothing to be found but its name. */
function nameOnly({ key, label }: { key: string; label: string }, kind: "topic" | "story"): Entry {
  const folded = foldedWords(label).join(" ");
  return { id: key, kind, name: label, folded, also: "", domain: "", time: Infinity };
}
