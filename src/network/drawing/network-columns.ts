import { range } from "d3";
import { LINK_KINDS, type LinkKind } from "../../state/view/view.ts";
import type { LinkTable } from "../../state/networks/link-table.ts";
import { type NodeTable, wayOf } from "../scene/node-table.ts";
import type { LinkStyle, MarkStyle } from "./appearance.ts";
import type { ItemTable } from "./gpu/item-table.ts";
import { LinkColumns } from "./link-columns.ts";
import { MarkColumns } from "./mark-columns.ts";
import type { Touched } from "./node-states.ts";

/** How everything is painted at this moment. */
export interface Styles {
  /** Whether a mark is there: nobody asks how another one is painted. */
  isThere(node: string): boolean;
  /** With the radius in graph units. */
  mark(node: string): MarkStyle & { readonly size: number };
  /** Of a pass over links as they are when they aren't lit. */
  plain(): (edge: string, kind: LinkKind, source: string, target: string) => LinkStyle;
  /** How strong a kind of link is drawn in the layout, 0 to 1, where it isn't lit. */
  strengthOf(kind: LinkKind): number;
  /** The links that are lit, in view or not: another list when they are others. */
  readonly lit: readonly string[];
  litLink(edge: string): LinkStyle;
}

/** A network's nodes and links, each with a row. */
export interface Drawn {
  readonly table: NodeTable;
  readonly links: LinkTable;
}

/** Links, and marks, that are painted in one go: some ten milliseconds. */
const SLICE = { links: 16_000, marks: 2000 };

let made = 0;

/** A network as the shaders read it: how each mark and link is painted, and those that are lit. */
export class NetworkColumns {
  readonly #drawn: Drawn;
  readonly #styles: Styles;
  readonly #marks: MarkColumns;
  readonly #links: LinkColumns;
  readonly #number = (made += 1);
  /** Marks that have yet to be painted. */
  readonly #waiting = new Set<string>();
  /** The row of the first link that a painting of all has yet to come to. */
  #nextLink = Infinity;
  #lit = new LinkColumns(0);
  #litKeys: readonly string[] = [];

  constructor(drawn: Drawn, styles: Styles) {
    this.#drawn = drawn;
    this.#styles = styles;
    this.#marks = new MarkColumns(drawn.table.keys.length);
    this.#links = new LinkColumns(drawn.links.keys.length);
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
    return [this.#number, this.#marks.revision, this.links.now, ...this.strengths].join(" ");
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
   * calls goes on with the next frame. All marks are painted at once: nobody has seen them yet.
   *
   * Cost: what is stale, and the links that are lit where they may be others.
   *
   * @returns whether all is as it shall be.
   */
  paint(stale: Touched | "all"): boolean {
    const { table, links } = this.#drawn;
    if (stale === "all") {
      for (const row of table.keys.keys()) this.#paintMark(row);
      this.#waiting.clear();
      this.#nextLink = 0;
    } else {
      for (const key of stale.nodes) this.#waiting.add(key);
      this.#paintLinks(stale.edges.map((edge) => links.rowOf(edge)));
    }
    const mayBeOthers = stale === "all" || stale.edges.length > 0;
    if (mayBeOthers || this.#styles.lit !== this.#litKeys) this.#paintLit();
    this.#paintWaiting();
    return this.#paintSlice() && this.#waiting.size === 0;
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
    if (this.#styles.isThere(key)) {
      this.#marks.paint(row, this.#styles.mark(key), wayOf(table, row));
    } else this.#marks.hide(row);
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
    const { links } = this.#drawn;
    this.#litKeys = this.#styles.lit;
    const rows = this.#litKeys.map((edge) => links.rowOf(edge)).filter((row) => row !== undefined);
    this.#lit = new LinkColumns(rows.length);
    for (const [at, row] of rows.entries()) {
      const style = this.#styles.litLink(links.keys[row] ?? "");
      this.#lit.paint(at, links.kindOf(row), links.endsOf(row), style);
    }
  }
}
