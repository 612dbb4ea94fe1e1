import type { ArticleCopy } from "../reading/article-copy.ts";
import { compareText } from "../text/compare-text.ts";
import type { ArticleRecord, Decision, Joined, Source } from "./article-record.ts";
import { choose, type Rule, type Value } from "./choosing.ts";
import { FIELD_RULES } from "./field-rules.ts";
import { mergeTimes } from "./merge-times.ts";
import { revisionsOf } from "./revisions.ts";
import { undamaged } from "./undamaged.ts";

/**
 * One record of all copies of an article, field by field: the rules of field-rules.ts say which value
 * counts where copies disagree, and one that a copy leaves out comes from the others. The publish time
 * is the earliest. A text that is damaged in every copy is repaired where nothing has to be guessed.
 * The order of the copies makes no difference.
 *
 * Cost: O(n log n) for n copies; one alone is next to nothing.
 *
 * @param copies at least one, all of the same article.
 * @param joined why they are, if they have several canonical URLs.
 */
export function mergeCopies(
  copies: readonly ArticleCopy[],
  joined: readonly Joined[] = [],
): ArticleRecord {
  if (copies.length === 0) throw new Error("an article needs a copy");
  const inOrder = copies.length > 1 ? copies.toSorted(comparePlaces) : copies;
  const choosing: Choosing = { copies: inOrder, decisions: [] };
  const canonicalUrl = chosen(choosing, "canonicalUrl", (copy) => copy.canonicalUrl) ?? "";
  const urlOf = (copy: ArticleCopy) => (copy.canonicalUrl === canonicalUrl ? copy.url : null);
  const url = chosen(choosing, "url", urlOf) ?? canonicalUrl;
  const title = undamaged(chosen(choosing, "title", (copy) => copy.title) ?? "");
  const rawExcerpt = chosen(choosing, "excerpt", (copy) => copy.excerpt);
  const excerpt = rawExcerpt === null ? null : undamaged(rawExcerpt);
  const { publishedAt, undated, doubts, decision } = mergeTimes(inOrder);
  if (decision !== null) choosing.decisions.push(decision);
  return {
    canonicalUrl,
    url,
    aliases: aliasesOf(inOrder, canonicalUrl),
    filed: inOrder.some((copy) => copy.filed),
    sources: sourcesOf(inOrder),
    title: title.text,
    excerpt: excerpt?.text ?? null,
    publishedAt,
    undated,
    doubts,
    revisions: inOrder.length === 1 ? [] : revisionsOf(inOrder, title.text, publishedAt),
    repaired: [
      ...(title.isRepaired ? ["title" as const] : []),
      ...(excerpt?.isRepaired ? ["excerpt" as const] : []),
    ],
    type: chosen(choosing, "type", (copy) => copy.type),
    category: chosen(choosing, "category", (copy) => copy.category),
    quality: chosen(choosing, "quality", (copy) => copy.quality),
    heat: chosen(choosing, "heat", (copy) => copy.heat),
    published: chosen(choosing, "published", (copy) => copy.published),
    domain: chosen(choosing, "domain", (copy) => copy.domain) ?? "",
    topics: uniqueOf(inOrder, (copy) => copy.topics),
    lists: uniqueOf(inOrder, (copy) => copy.lists),
    decisions: choosing.decisions,
    joined,
  };
}

interface Choosing {
  readonly copies: readonly ArticleCopy[];
  /** Grows with each field on which copies disagree. */
  readonly decisions: Decision[];
}

function chosen<T extends Value>(
  { copies, decisions }: Choosing,
  field: keyof typeof FIELD_RULES,
  of: (copy: ArticleCopy) => T | null,
): T | null {
  const { value, decision } = choose(copies, of, FIELD_RULES[field] as readonly Rule<Value>[]);
  if (decision !== null) decisions.push({ field, ...decision });
  return value;
}

/** All names of the article but one. */
function aliasesOf(copies: readonly ArticleCopy[], canonicalUrl: string): string[] {
  const pages = copies.filter((copy) => copy.canonicalUrl !== canonicalUrl);
  const others = uniqueOf(copies, (copy) => copy.aliases);
  if (pages.length === 0) return others.filter((alias) => alias !== canonicalUrl);
  const all = new Set([...others, ...pages.map((copy) => copy.canonicalUrl)]);
  all.delete(canonicalUrl);
  return [...all].toSorted(compareText);
}

function comparePlaces(a: ArticleCopy, b: ArticleCopy): number {
  return (
    compareText(a.source, b.source) ||
    a.line - b.line ||
    Number(b.filed) - Number(a.filed) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** Each place once; that a file lists an article twice on one line is no news. */
function sourcesOf(inOrder: readonly ArticleCopy[]): Source[] {
  const sources: Source[] = [];
  for (const { source: file, line, filed } of inOrder) {
    const last = sources.at(-1);
    if (last?.file !== file || last.line !== line || last.filed !== filed) {
      sources.push({ file, line, filed });
    }
  }
  return sources;
}

/** All texts, each once, sorted. */
function uniqueOf(
  copies: readonly ArticleCopy[],
  of: (copy: ArticleCopy) => readonly string[],
): string[] {
  if (copies.every((copy) => of(copy).length === 0)) return [];
  const texts = new Set<string>();
  for (const copy of copies) for (const text of of(copy)) texts.add(text);
  return texts.size > 1 ? [...texts].toSorted(compareText) : [...texts];
}
