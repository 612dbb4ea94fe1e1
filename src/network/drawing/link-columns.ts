import type { LinkStyle } from "./appearance.ts";
import { LINK_KINDS, type LinkKind } from "../../state/view/view.ts";
import { colourWord } from "./gpu/colour-word.ts";
import { ItemTable } from "./gpu/item-table.ts";

/**
 * Links as shaders read them, in two texels: the rows of both marks, the colour, and in the bits of
 * one word whether it is drawn where its marks are (1), the pixels from dot to dot (8) and the kind
 * (3); then width, bend, gap and head.
 */
export class LinkColumns {
  readonly table: ItemTable;

  constructor(length: number) {
    this.table = new ItemTable(length, 2);
  }

  /** Constant cost. @param ends the rows of the marks that it leads from and to. */
  paint(
    row: number,
    kind: LinkKind,
    [source, target]: readonly [source: number, target: number],
    style: LinkStyle,
  ): void {
    const { floats, words } = this.table;
    const at = this.table.write(row);
    words[at] = source;
    words[at + 1] = target;
    words[at + 2] = colourWord(style.color);
    words[at + 3] = Number(!style.hidden) | (style.dots << 1) | (LINK_KINDS.indexOf(kind) << 9);
    floats[at + 4] = style.width;
    floats[at + 5] = style.curvature;
    floats[at + 6] = style.gap;
    floats[at + 7] = style.head;
  }
}
