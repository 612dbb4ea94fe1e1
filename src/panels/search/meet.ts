import type { Entry } from "./search-entry.ts";

/** What is looked for. */
export interface Query {
  /** For each word typed, what a word of an entry must begin with one of; ending in a space, be. */
  readonly needles: readonly (readonly string[])[];
  /** All that was typed, as the beginning of a name. */
  readonly whole: string;
  /** … and as the beginning of a domain. */
  readonly domain: string;
  /** Whether only names are looked at: words that are guessed are found all over the place. */
  readonly isGuess: boolean;
}

/** How well an entry meets a query, the best first: its name is it or begins so; all is in its name; something beside is needed. */
export const TIERS = ["is", "begins", "name", "also", "headlines", "excerpt"] as const;
export type Tier = (typeof TIERS)[number];

/**
 * By its names and headlines alone; null where a word is in none of them.
 *
 * Cost: their length.
 */
export function tierOf(entry: Entry, query: Query): Tier | null {
  const { name } = entry;
  const { whole, needles, isGuess } = query;
  if (name.startsWith(whole)) return name.length === whole.length + 1 ? "is" : "begins";
  if (entry.domain !== "" && entry.domain.startsWith(query.domain)) return "also";
  let tier: Tier = "name";
  for (const words of needles) {
    if (holds(name, words)) continue;
    if (holds(entry.also, words)) tier = tier === "headlines" ? tier : "also";
    else if (!isGuess && holds(entry.headlines, words)) tier = "headlines";
    else return null;
  }
  return tier;
}

/**
 * Whether every word is in its names, headlines or excerpt, where `tierOf` found that they are not
 * all in the former. Cost: the length of all of them.
 */
export function isWithin(entry: Entry, excerpt: string, { needles }: Query): boolean {
  if (needles.length === 1) return holds(excerpt, needles[0] ?? []);
  const { name, also, headlines } = entry;
  return needles.every((words) =>
    [excerpt, name, also, headlines].some((text) => holds(text, words)),
  );
}

function holds(text: string, words: readonly string[]): boolean {
  for (const word of words) if (hasWord(text, word)) return true;
  return false;
}

const SPACE = 32;

/** Letters are rarer than spaces: to look for the word and then before it takes a third of the time. */
function hasWord(text: string, word: string): boolean {
  let at = text.indexOf(word);
  while (at > 0 && text.charCodeAt(at - 1) !== SPACE) at = text.indexOf(word, at + 1);
  return at > 0;
}
