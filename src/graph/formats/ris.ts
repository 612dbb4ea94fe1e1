import type { SerializedCoverageGraph } from "../contract.ts";
import { type ArticleRow, articleRows, webAddress } from "./article-rows.ts";
import { type ExportNote, noteLines } from "./note.ts";

/**
 * The articles of a part in RIS, which Zotero, EndNote, Mendeley and others import: a newspaper article
 * (`NEWS`) each, by time. The day is that in UTC; the time, and the note, are notes (`N1`) of each
 * record, since a library takes records apart.
 *
 * In pieces, a record each.
 *
 * Cost: that of articleRows.
 */
export function* writeRis(part: SerializedCoverageGraph, note: ExportNote): Generator<string> {
  const said = noteLines(note).join("; ");
  for (const row of articleRows(part)) yield record(row, said);
}

type Tag = readonly [name: string, value: string | null];

function record(row: ArticleRow, said: string): string {
  const { key, article, provider, topics } = row;
  const day = article.publishedAt?.slice(0, 10).replaceAll("-", "/") ?? null;
  const tags: Tag[] = [
    ["TY", "NEWS"],
    ["ID", key],
    ["TI", article.title],
    ["T2", provider.label],
    ["PY", day?.slice(0, 4) ?? null],
    ["DA", day],
    ["AB", article.excerpt],
    ...topics.map((topic): Tag => ["KW", topic]),
    ["UR", webAddress(article.url)],
    ["N1", publishedInWords(row)],
    ["N1", said],
  ];
  return `${tags.map(line).join("")}ER  - \r\n\r\n`;
}

function publishedInWords({ article: { publishedAt, precision, undated } }: ArticleRow): string {
  if (publishedAt === null) return `Undated: ${undated ?? ""}`;
  const [day, time] = [publishedAt.slice(0, 10), publishedAt.slice(11, 16)];
  return precision === "day" ? `Published on ${day}, time unknown` : `Published ${day} ${time} UTC`;
}

/** A value is one line, and no two blanks: with them, readers take `  - ` in it for a new field. */
function line([name, value]: Tag): string {
  const held = oneLine(value ?? "");
  return held === "" ? "" : `${name}  - ${held}\r\n`;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
