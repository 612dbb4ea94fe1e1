import { range } from "d3";
import { LINK_KINDS, type LinkKind } from "../../state/view/view.ts";
import type { NetworkGraph } from "../../state/networks/network.ts";
import type { LinkTable } from "../../state/networks/link-table.ts";
import { type NodeTable, wayOf } from "../scene/node-table.ts";
import type { LinkStyle, MarkStyle } from "./appearance.ts";
import { ALWAYS, type Runs } from "../../state/presence/track.ts";
import type { ItemTable } from "./gpu/item-table.ts";
import { LinkColumns } from "./link-columns.ts";
import { MarkColumns } from "./mark-columns.ts";
import type { Touched } from "./node-states.ts";

/** How a link is painted: of a pass over several, those that are alike share one style. */
export type StyleOf = (edge: string, kind: LinkKind, source: string, target: string) => LinkStyle;

/** How everything is painted at this moment. */
export interface Styles {
  /** An article's number in time, `ALWAYS` of any other mark: it stays. */
  numberOf(node: string): number;
  /** Whether a mark is there, if the window takes in its number. */
  isThere(node: string): boolean;
  isLit(node: string): boolean;
  /** How a mark is painted if the window takes in its number, with the radius in graph units. */
  plainMark(node: string): MarkStyle & { readonly size: number };
  /** Of a pass over links as they are when they aren't lit. */
  plain(): StyleOf;
  /** How strong a kind of link is drawn in the layout, 0 to 1, where it isn't lit. */
  strengthOf(kind: LinkKind): number;
  /** What of time is in view. */
  readonly runs: Runs;
  /** The links that are lit, in view or not: another list when they are others. */
  readonly lit: readonly string[];
  /** Of a pass over links as they are when they are lit. */
  lighting(): StyleOf;
}

/** A network's nodes and links, each with a row. */
export interface Drawn {
  readonly graph: NetworkGraph;
  readonly table: NodeTable;
  readonly links: LinkTable;
}

/** Links, and marks, that are painted in one go: some ten milliseconds. */
const SLICE = { links: 16_000, marks: 4000 };

let made = 0;

/** A network as the shaders read it: how each mark and link is painted, and those that are lit. */
export class NetworkColumns {
  readonly #drawn: Drawn;
  readonly #styles: Styles;
  readonly #marks: MarkColumns;
  readonly #links: LinkColumns;
  /** Of each mark its number in time. */
  readonly #numbers: Uint32Array;
  readonly #number = (made += 1);
  /** Marks that have yet to be painted. */
  readonly #waiting = new Set<string>();
  /** The row of the first mark, and of the first link, that a painting of all has yet to come to. */
  #nextMark = Infinity;
  #nextLink = Infinity;
  #lit = new LinkColumns(0);
  /** Counts how often other links were lit. */
  #litNumber = 0;
  #litKeys: readonly string[] = [];

  constructor(drawn: Drawn, styles: Styles) {
    this.#drawn = drawn;
    this.#styles = styles;
    this.#marks = new MarkColumns(drawn.table.keys.length);
    this.#links = new LinkColumns(drawn.links.keys.length);
    this.#numbers = Uint32Array.from(drawn.table.keys, (key) => styles.numberOf(key));
  }

  get marks(): ItemTable {
    return this.#marks.table;
  }

  get links(): ItemTable {
    return this.#links.table;
  }

  /** The links that are lit, once more. */
  get lit(): ItemTable {
    return this.#lit.table;
  }

  /** Another text when the links that aren't lit look otherwise. */
  get revision(): string {
    const { runs } = this.#styles;
    return [this.#number, this.#marks.revision, this.links.now, ...this.strengths, runs].join(" ");
  }

  /** Another text when marks, or the links that are lit, look otherwise. */
  get look(): string {
    return [this.#number, this.marks.now, this.#litNumber, this.#styles.runs].join(" ");
  }

  /** Whether each mark was painted once, since all had to be. */
  get hasMarks(): boolean {
    return this.#nextMark >= this.#drawn.table.keys.length;
  }

  /** What of time is in view. */
  get runs(): Runs {
    return this.#styles.runs;
  }

  /** How strong each kind of link is drawn, in the order of `LINK_KINDS`. */
  get strengths(): readonly number[] {
    return LINK_KINDS.map((kind) => this.#styles.strengthOf(kind));
  }

  /** Takes on where all marks go, and nothing else of them. Cost: O(n). */
  send(): void {
    const { table } = this.#drawn;
    for (const row of table.keys.keys()) this.#marks.send(row, wayOf(table, row));
  }

  /**
   * Takes on what is stale. Of many links and marks no more than a slice is painted at once: whoever
   * calls goes on with the next frame. Whether marks are lit, and pass the filters, is told at once.
   *
   * Cost: what is stale, and the links that are lit where they may be others. Other filters: a bit of
   * each article.
   *
   * @returns whether all is as it shall be.
   */
  paint(stale: Touched | "all"): boolean {
    const { links } = this.#drawn;
    if (stale === "all") {
      this.#waiting.clear();
      this.#nextMark = 0;
      this.#nextLink = 0;
    } else {
      for (const key of stale.nodes) this.#waiting.add(key);
      for (const key of stale.lit ?? []) this.#light(key);
      if (stale.isSifted === true) this.#sift();
      this.#paintLinks(stale.edges.map((edge) => links.rowOf(edge)));
    }
    const mayBeOthers = stale === "all" || stale.edges.length > 0;
    if (mayBeOthers || this.#styles.lit !== this.#litKeys) this.#paintLit();
    const areMarksPainted = this.#paintMarks();
    this.#paintWaiting();
    return areMarksPainted && this.#paintSlice() && this.#waiting.size === 0;
  }

  /** Goes on with a painting of all marks. @returns whether it is through. */
  #paintMarks(): boolean {
    const { length } = this.#drawn.table.keys;
    const end = Math.min(this.#nextMark + SLICE.marks, length);
    for (let row = this.#nextMark; row < end; row += 1) this.#paintMark(row);
    this.#nextMark = end;
    return end === length;
  }

  #light(key: string): void {
    const row = this.#drawn.table.rows.get(key);
    if (row !== undefined) this.#marks.light(row, this.#styles.isLit(key));
  }

  /** Cost: a look at each article. */
  #sift(): void {
    for (const [row, number] of this.#numbers.entries()) {
      if (number === ALWAYS) continue;
      this.#marks.sift(row, this.#styles.isThere(this.#drawn.table.keys[row] ?? ""));
    }
  }

  #paintWaiting(): void {
    let painted = 0;
    for (const key of this.#waiting) {
      if (painted === SLICE.marks) return;
      painted += 1;
      this.#paintMark(this.#drawn.table.rows.get(key));
      this.#waiting.delete(key);
    }
  }

  /** Goes on with the links. @returns whether it is through. */
  #paintSlice(): boolean {
    const { length } = this.#drawn.links.keys;
    const end = Math.min(this.#nextLink + SLICE.links, length);
    this.#paintLinks(range(Math.min(this.#nextLink, length), end));
    this.#nextLink = end;
    return end === length;
  }

  #paintMark(row: number | undefined): void {
    if (row === undefined) return;
    const { table } = this.#drawn;
    const key = table.keys[row] ?? "";
    const number = this.#numbers[row] ?? ALWAYS;
    if (number === ALWAYS && !this.#styles.isThere(key)) this.#marks.hide(row);
    else this.#marks.paint(row, this.#styles.plainMark(key), wayOf(table, row), number);
  }

  #paintLinks(rows: Iterable<number | undefined>): void {
    const { table, links } = this.#drawn;
    const style = this.#styles.plain();
    for (const row of rows) {
      if (row === undefined) continue;
      const ends = links.endsOf(row);
      const [source, target] = [table.keys[ends[0]] ?? "", table.keys[ends[1]] ?? ""];
      const kind = links.kindOf(row);
      this.#links.paint(row, kind, ends, style(links.keys[row] ?? "", kind, source, target));
    }
  }

  #paintLit(): void {
    const { graph, table } = this.#drawn;
    const edges = this.#styles.lit.filter((edge) => graph.hasEdge(edge));
    this.#litKeys = this.#styles.lit;
    this.#litNumber += 1;
    this.#lit = new LinkColumns(edges.length);
    const style = this.#styles.lighting();
    for (const [at, edge] of edges.entries()) {
      const kind = graph.getEdgeAttribute(edge, "kind");
      const [source, target] = graph.extremities(edge);
      const ends = [table.rows.get(source) ?? 0, table.rows.get(target) ?? 0] as const;
      this.#lit.paint(at, kind, ends, style(edge, kind, source, target));
    }
  }
}
