import type { ArticleAttributes, Precision } from "../contract.ts";
import type { Article } from "../coverage.ts";
import type { ColumnGraph } from "./column-graph.ts";
import { NONE, PRECISIONS } from "./sections.ts";

/**
 * An article of a graph in columns: the few fields that everyone asks for, and a way to all others. It is
 * both its node's attributes and the article of the coverage, so that there is but one of each.
 *
 * Its fields can be read and taken apart, but not spread: `plainArticle` does that.
 */
export class ArticleRow implements Article {
  readonly key: string;
  readonly time: number | null;
  readonly #graph: ColumnGraph;
  readonly #row: number;

  constructor(graph: ColumnGraph, row: number, key: string) {
    this.#graph = graph;
    this.#row = row;
    this.key = key;
    this.time = known(graph.columns.time[row]);
  }

  /** Its place among all nodes. */
  get row(): number {
    return this.#row;
  }
  get kind() {
    return "article" as const;
  }
  get label(): string {
    return this.#word("label") ?? "";
  }
  get title(): string {
    return this.#word("title") ?? "";
  }
  get x(): number {
    return this.#graph.columns.x[this.#row] ?? 0;
  }
  get y(): number {
    return this.#graph.columns.y[this.#row] ?? 0;
  }
  get size(): number {
    return this.#graph.columns.size[this.#row] ?? 0;
  }
  get pageRank(): number {
    return this.#graph.columns.pageRank[this.#row] ?? 0;
  }
  get community(): number {
    return this.#graph.columns.community[this.#row] ?? 0;
  }
  get excerpt(): string {
    return this.#graph.columns.excerpts.at(this.#row);
  }
  get url(): string {
    return this.#graph.columns.urls.at(this.#row);
  }
  get publishedAt(): string | null {
    return this.time === null ? null : new Date(this.time).toISOString().replace(".000Z", "Z");
  }
  get precision(): Precision | null {
    return PRECISIONS[(this.#graph.columns.precision[this.#row] ?? 0) - 1] ?? null;
  }
  get undated(): string | null {
    return this.#word("undated");
  }
  get filed(): boolean {
    return (this.#flags & 1) === 1;
  }
  get type(): string | null {
    return this.#word("type");
  }
  get category(): string | null {
    return this.#word("category");
  }
  get quality(): number | null {
    return known(this.#graph.columns.quality[this.#row]);
  }
  get heat(): number | null {
    return known(this.#graph.columns.heat[this.#row]);
  }
  get published(): boolean | null {
    return (this.#flags & 6) === 0 ? null : (this.#flags & 4) === 4;
  }
  get story(): string | null {
    return this.#name("story");
  }
  get wire(): string | null {
    return this.#name("wire");
  }
  get aliases() {
    return this.#graph.evidenceOf(this.#row).aliases;
  }
  get ties() {
    return this.#graph.evidenceOf(this.#row).ties;
  }
  get sources() {
    return this.#graph.evidenceOf(this.#row).sources;
  }
  get revisions() {
    return this.#graph.evidenceOf(this.#row).revisions;
  }
  get repaired() {
    return this.#graph.evidenceOf(this.#row).repaired;
  }
  get doubts() {
    return this.#graph.evidenceOf(this.#row).doubts;
  }

  get provider(): string {
    return this.#graph.neighbours.providerOf(this.#row);
  }
  get topics(): readonly string[] {
    return this.#graph.neighbours.topicsOf(this.#row);
  }
  get lists(): readonly string[] {
    return this.#graph.neighbours.listsOf(this.#row);
  }
  get listedBy(): readonly string[] {
    return this.#graph.neighbours.listedByOf(this.#row);
  }
  get copies(): readonly string[] {
    return this.#graph.neighbours.copiesOf(this.#row);
  }

  get #flags(): number {
    return this.#graph.columns.flags[this.#row] ?? 0;
  }

  #word(column: "label" | "title" | "undated" | "type" | "category"): string | null {
    const index = this.#graph.columns[column][this.#row] ?? NONE;
    return index === NONE ? null : this.#graph.columns.words.at(index);
  }

  #name(column: "story" | "wire"): string | null {
    const index = this.#graph.columns[column][this.#row] ?? NONE;
    return index === NONE ? null : this.#graph.nameOf(index);
  }
}

/** What its node says in graph.json, in the order of the contract. */
export function plainArticle(article: ArticleAttributes): ArticleAttributes {
  const { kind, label, x, y, size, pageRank, community, title, excerpt, url, aliases } = article;
  const { publishedAt, precision, undated, filed, type, category, quality, heat } = article;
  const { published, story, wire, ties, sources, revisions, repaired, doubts } = article;
  const common = { kind, label, x, y, size, pageRank, community, title, excerpt, url, aliases };
  const told = { publishedAt, precision, undated, filed, type, category, quality, heat };
  return { ...common, ...told, published, story, wire, ties, sources, revisions, repaired, doubts };
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
