import type { SerializedCoverageGraph } from "../contract.ts";
import { type ArticleRow, articleRows } from "./article-rows.ts";
import { type Cell, listed } from "./columns.ts";
import { type CsvColumn, writeCsv } from "./csv.ts";
import type { ExportNote } from "./note.ts";
import { isoTimeOf } from "./publish-time-of.ts";

type Field = "title" | "precision" | "undated" | "url" | "story" | "wire" | "filed";
type More = "type" | "category" | "quality" | "heat" | "published" | "excerpt";

function own(name: Field | More): CsvColumn<ArticleRow> {
  return { name, read: ({ article }): Cell => article[name] };
}

/** `Here`: among the articles of the file, which can be fewer than the corpus has. */
const COLUMNS: readonly CsvColumn<ArticleRow>[] = [
  { name: "key", read: ({ key }) => key },
  own("title"),
  { name: "provider", read: ({ provider }) => provider.label },
  { name: "domain", read: ({ provider }) => provider.domain },
  { name: "publishedAt", read: ({ article }) => isoTimeOf(article) },
  own("precision"),
  own("undated"),
  own("url"),
  { name: "topics", read: ({ topics }) => listed(topics) },
  own("story"),
  { name: "storyLabel", read: ({ storyLabel }) => storyLabel },
  { name: "rankHere", read: ({ outlet }) => outlet?.rank ?? null },
  { name: "lagHereLeast", read: ({ outlet }) => outlet?.lag?.least ?? null },
  { name: "lagHereMost", read: ({ outlet }) => outlet?.lag?.most ?? null },
  own("wire"),
  { name: "lists", read: ({ lists }) => lists.length },
  { name: "listedBy", read: ({ listedBy }) => listedBy },
  own("filed"),
  own("type"),
  own("category"),
  own("quality"),
  own("heat"),
  own("published"),
  own("excerpt"),
  { name: "doubts", read: ({ article }) => listed(article.doubts) },
];

/**
 * The articles of a part as CSV: by time, then key; undated ones last.
 *
 * Cost: that of articleRows.
 */
export function writeArticlesCsv(
  part: SerializedCoverageGraph,
  note: ExportNote,
): Generator<string> {
  return writeCsv(COLUMNS, articleRows(part), note);
}
