import type { NodeKind } from "../../graph/contract.ts";
import type { Coverage } from "../../graph/coverage.ts";
import { fold, foldedWords } from "./fold.ts";

export type FoundKind = NodeKind | "story";

/**
 * What is searched of an article, provider, topic or story. Texts are folded words with a space
 * before and after each.
 */
export interface Entry {
  readonly key: string;
  readonly kind: FoundKind;
  readonly name: string;
  /** Other names of a provider; the provider of an article, so that provider and subject find it together. */
  readonly also: string;
  /** Folded, as one word; empty where it has none. */
  readonly domain: string;
  /** Other headlines of an article. */
  readonly headlines: string;
}

/** Folded words, spaces all round: ` amazon bans police use `. Empty where there are none. */
export function wordText(text: string): string {
  const words = foldedWords(text);
  return words.length === 0 ? "" : ` ${words.join(" ")} `;
}

/**
 * The entries of a coverage, one at a time: topics, providers and stories, each with the most
 * articles first, then the articles by time.
 *
 * Cost: some microseconds each.
 */
export function* readEntries({ articles, providers, topics, stories }: Coverage): Generator<Entry> {
  for (const { key, label } of topics.values()) yield entry(key, "topic", label);
  const byCount = [...providers.values()].toSorted((a, b) => b.articles.length - a.articles.length);
  for (const { key, label, names, domain } of byCount) {
    yield entry(key, "provider", label, { also: names.join(" "), domain: fold(domain) });
  }
  for (const { key, label } of stories.values()) yield entry(key, "story", label);
  for (const { key, title, provider, revisions } of articles.values()) {
    const others = revisions.map((revision) => revision.title).filter((other) => other !== title);
    const also = providers.get(provider)?.label ?? "";
    yield entry(key, "article", title, { also, headlines: others.join(" ") });
  }
}

function entry(
  key: string,
  kind: FoundKind,
  name: string,
  { also = "", domain = "", headlines = "" } = {},
): Entry {
  return {
    key,
    kind,
    name: wordText(name),
    also: wordText(also),
    domain,
    headlines: wordText(headlines),
  };
}
