import type { Corpus } from "../corpus.ts";
import type { Findings } from "../findings.ts";
import type { ArticleRecord, Revision } from "../identity/article-record.ts";
import { keptApartInLines } from "./kept-apart.ts";
import { section } from "./lines.ts";
import { nameArticles } from "./named-articles.ts";
import { storyInLines } from "./story-lines.ts";
import { wireInLines } from "./wire-lines.ts";

/**
 * One article's story, in lines for a reader: what it was made of and by which rule, what it is a copy
 * of, which story it is in and why, and where it stands there.
 *
 * @param address any address of the article.
 * @returns null when the corpus has no such article.
 */
export function explain(corpus: Corpus, findings: Findings, address: string): string[] | null {
  const articles = nameArticles(corpus);
  const article = articles.find(address);
  if (!article) return null;
  return [
    article.title,
    `  ${article.url}`,
    ...copiesInLines(article),
    ...keptApartInLines(article, corpus, articles),
    ...timeInLines(article),
    ...wireInLines(article.canonicalUrl, findings, articles),
    ...storyInLines(article, { findings, articles }),
  ];
}

function copiesInLines(article: ArticleRecord): string[] {
  const { canonicalUrl, domain, sources, aliases, joined, decisions, repaired, doubts } = article;
  return [
    ...section("Identity", [`article ${canonicalUrl}`, `provider ${domain}`]),
    ...section(
      `Copies: ${sources.length}, counted once`,
      sources.map(({ file, line, filed }) => `${filed ? "filed" : "listed"} ${file}:${line}`),
    ),
    ...section("Other addresses of it", aliases),
    ...section(
      "Pages that became one",
      joined.map(({ pages, alias, rule }) => `${pages.join(" + ")}: ${rule} (${alias})`),
    ),
    ...section(
      "Chosen where copies disagree",
      decisions.map(({ field, rule, from }) => `${field}: ${rule} (${from.file}:${from.line})`),
    ),
    ...section("Repaired", repaired),
    ...section("Doubts", doubts),
  ];
}

function timeInLines({ publishedAt, undated, revisions }: ArticleRecord): string[] {
  return [
    ...section("Published", [
      publishedAt === null ? `undated: ${undated ?? ""}` : timeInWords(publishedAt),
    ]),
    ...section("Other headlines and times", revisions.map(revisionInWords)),
  ];
}

function revisionInWords({ title, publishedAt }: Revision): string {
  return `“${title}” ${publishedAt === null ? "undated" : timeInWords(publishedAt)}`;
}

function timeInWords({ at, precision }: NonNullable<ArticleRecord["publishedAt"]>): string {
  return precision === "day" ? `${at.slice(0, 10)}, some time that day (UTC)` : at;
}
