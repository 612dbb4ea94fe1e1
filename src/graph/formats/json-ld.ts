import type { SerializedCoverageGraph } from "../contract.ts";
import { type ArticleRow, articleRows, webAddress } from "./article-rows.ts";
import { type ExportNote, noteLines } from "./note.ts";
import { isoTimeOf } from "./publish-time-of.ts";

/** The terms of schema.org, said here: a reader need fetch nothing to understand the file. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  url: { "@type": "@id" },
  relatedLink: { "@type": "@id" },
};

const PART = { "@id": "_:part" };

/**
 * The articles of a part in JSON-LD 1.1, in the terms of schema.org alone: a Dataset that carries the
 * note, a Collection for each story, a NewsArticle for each article, by time. `datePublished` is a
 * date where only that is known, and absent where nothing is. Whatever schema.org has no word for (wire
 * copies, lags, quality) is left out. Names of nodes hold within the file only.
 *
 * Safe in a script element of a page: no `<` in it. In pieces, a node each.
 *
 * Cost: that of articleRows.
 */
export function* writeJsonLd(part: SerializedCoverageGraph, note: ExportNote): Generator<string> {
  const rows = articleRows(part);
  const addresses = new Map(rows.map(({ key, article }) => [key, webAddress(article.url)]));
  yield `{"@context":${text(CONTEXT)},\n"@graph":[\n${text(dataset(part, note))}`;
  for (const { key, label } of part.attributes.stories) {
    yield `,\n${text({ "@type": "Collection", ...named(key), name: label, isPartOf: PART })}`;
  }
  for (const row of rows) yield `,\n${text(newsArticle(row, addresses))}`;
  yield "\n]}\n";
}

function dataset({ attributes }: SerializedCoverageGraph, note: ExportNote) {
  const { title, span } = attributes;
  const [propertyID, value] = note.hash.split(":");
  return {
    "@type": "Dataset",
    ...PART,
    name: title,
    description: noteLines(note).join("\n"),
    ...(span && { temporalCoverage: `${span.first.slice(0, 10)}/${span.last.slice(0, 10)}` }),
    identifier: { "@type": "PropertyValue", propertyID, value },
  };
}

function newsArticle(row: ArticleRow, addresses: ReadonlyMap<string, string | null>) {
  const { key, article, provider, topics, lists } = row;
  const { story, excerpt, category } = article;
  const url = addresses.get(key) ?? null;
  const datePublished = isoTimeOf(article);
  const links = lists.flatMap((listed) => addresses.get(listed) ?? []);
  return {
    "@type": "NewsArticle",
    ...named(key),
    identifier: key,
    headline: article.title,
    ...(url !== null && { url }),
    ...(datePublished !== null && { datePublished }),
    publisher: {
      "@type": "Organization",
      ...named(provider.key),
      name: provider.label,
      identifier: provider.domain,
    },
    ...(excerpt !== "" && { abstract: excerpt }),
    ...(category !== null && { genre: category }),
    ...(topics.length > 0 && { about: topics.map((name) => ({ "@type": "Thing", name })) }),
    ...(links.length > 0 && {
      mainEntityOfPage: { "@type": "WebPage", ...(url !== null && { url }), relatedLink: links },
    }),
    isPartOf: story === null ? [PART] : [PART, named(story)],
  };
}

/** Other characters than these may not be in a name of the file's own. */
const UNNAMEABLE = /[^A-Za-z0-9-]|^-/gu;

function named(key: string): { "@id": string } {
  const name = key.replace(UNNAMEABLE, (one) => `_${(one.codePointAt(0) ?? 0).toString(16)}_`);
  return { "@id": `_:${name}` };
}

function text(value: unknown): string {
  return JSON.stringify(value).replace(/</g, String.raw`\u003c`);
}
