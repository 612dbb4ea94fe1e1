import type { Findings } from "../findings.ts";
import type { WireGroup } from "../wire/wire-copies.ts";
import { section } from "./lines.ts";
import type { NamedArticles } from "./named-articles.ts";

/** What an article is a copy of, or what are copies of it. */
export function wireInLines(
  canonicalUrl: string,
  { wires }: Findings,
  { named }: NamedArticles,
): string[] {
  const group = groupOf(canonicalUrl, wires);
  if (!group) return [];
  const { earliest, copies } = group;
  return section(copies.some(({ by }) => by === "text") ? "Wire copy" : "Same headline", [
    `${earliest === canonicalUrl ? "the earliest, this one" : "the earliest"}: ${named(earliest)}`,
    ...copies.map(
      (copy) =>
        `${evidenceOf(copy)}: ${named(copy.article)}${copy.article === canonicalUrl ? " (this one)" : ""}`,
    ),
  ]);
}

/** Whether nothing but the very same headline says of two articles of a group that they are one text. */
export function isByHeadline(a: string, b: string, { wires }: Findings): boolean {
  const copies = groupOf(a, wires)?.copies ?? [];
  // Both texts lead to the earliest one's; where one does by its headline alone, so does the pair.
  return copies.some(({ article, by }) => by === "headline" && (article === a || article === b));
}

function groupOf(canonicalUrl: string, wires: readonly WireGroup[]): WireGroup | undefined {
  return wires.find(
    ({ earliest, copies }) =>
      earliest === canonicalUrl || copies.some(({ article }) => article === canonicalUrl),
  );
}

function evidenceOf({ by, similarity }: WireGroup["copies"][number]): string {
  if (by === "headline") return "only the same headline";
  const share = similarity === 1 ? "all" : `${Math.round(similarity * 100)} % of the`;
  return `the same text, ${share} word 3-grams shared`;
}
