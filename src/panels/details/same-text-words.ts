import type { Coverage } from "../../graph/coverage.ts";
import { type Copy, likenessOf, type SameText } from "../../state/same-text.ts";

/** What the list of the copies is called, and what they count for. */
export function sameTextHeading({ copies }: SameText): { title: string; note: string } {
  if (copies.some(({ by }) => by === "text")) {
    return { title: "Same text", note: "Wire copies count once, for the earliest in this corpus" };
  }
  return {
    title: "Same headline",
    note: "A weaker sign of a wire copy; counts once, for the earliest in this corpus",
  };
}

/** `same text, 92 % alike`; `same headline only` */
export function similarityInWords(
  { key, similarity }: Copy,
  { earliest }: SameText,
  coverage: Coverage,
): string {
  const [copy, original] = [coverage.articles.get(key), coverage.articles.get(earliest)];
  const likeness = copy && original ? likenessOf(copy, original, coverage) : "text";
  if (likeness === "text") return `same text, ${Math.round(similarity * 100)}\u00A0% alike`;
  return likeness === "headline" ? "same headline only" : "tied by other copies";
}
