import { type Drawing, filled, group, type Item } from "../../network/picture/drawing.ts";
import { paragraph } from "../../network/picture/paragraph.ts";
import { legendItems, type Type } from "./legend-items.ts";
import type { LegendKeys } from "./legend-keys.ts";

/** Widths and air as multiples of the text's size. */
const PAD = 1.5;
const LEGEND = 21;
/** In less room than this the legend is below the network. */
const WIDE = 46;

/** What is put together; without a timeline it is the network alone. */
export interface PosterParts {
  readonly title: string;
  /** What is in view, in a sentence. */
  readonly summary: string;
  readonly network: Drawing;
  /** Draws the timeline in a width. */
  readonly timeline: (width: number) => Drawing;
  readonly keys: LegendKeys;
  /** The small print. */
  readonly note: readonly string[];
}

/** How wide it is going to be: the network's width, and the legend's where that stands beside it. */
function widthOf({ network }: PosterParts, em: number): { width: number; isWide: boolean } {
  const isWide = network.width >= WIDE * em;
  return { width: network.width + (isWide ? LEGEND * em : 0), isWide };
}

/**
 * Title, network with its legend, timeline, and in small print what is in it: a picture that can be
 * understood by itself.
 *
 * @param serif the family of the title.
 */
export function poster(parts: PosterParts, type: Type, serif: string): Drawing {
  const { em, palette } = type;
  const { network, note } = parts;
  const { width, isWide } = widthOf(parts, em);
  const inner = width - 2 * PAD * em;
  const head = headItems(parts, inner, type, serif);
  const legendWidth = isWide ? (LEGEND - PAD - 0.5) * em : inner;
  const legend = legendItems(parts.keys, legendWidth, type);
  const least = isWide ? legend.height + 2 * em : 0;
  const beside = head.bottom + Math.max(network.height, least);
  const legendAt = isWide
    ? { x: network.width + 0.5 * em, y: head.bottom + em }
    : { x: PAD * em, y: beside + em };
  const top = isWide ? beside : legendAt.y + legend.height + em;
  const timeline = parts.timeline(width);
  const print = printItems(note, top + timeline.height + 0.4 * em, inner, type);
  return {
    width,
    height: Math.ceil(print.bottom + em),
    paper: palette.paper,
    items: [
      ...head.items,
      group("network", network.items, {
        at: { x: 0, y: head.bottom, width: network.width, height: network.height },
      }),
      group("legend", legend.items, { at: legendAt }),
      filled({ x: 0, y: top, width, height: 1 }, palette.rule),
      group("timeline", timeline.items, { at: { x: 0, y: top } }),
      ...print.items,
    ],
  };
}

type Block = { readonly items: Item[]; readonly bottom: number };

function headItems(
  { title, summary }: PosterParts,
  width: number,
  type: Type,
  serif: string,
): Block {
  const { em, palette } = type;
  const room = { x: PAD * em, width };
  const large = { ...type, em: 1.9 * em, family: serif };
  const first = paragraph(title, { ...room, top: em }, large, {
    weight: 500,
    ink: palette.ink,
    leading: 1.2,
  });
  const second = paragraph(summary, { ...room, top: first.bottom + 0.3 * em }, type, {
    weight: 400,
    ink: palette["ink-2"],
  });
  return {
    items: [group("head", [...first.items, ...second.items])],
    bottom: Math.ceil(second.bottom + 0.6 * em),
  };
}

/** The lines one after the other, but for the last, which is a hash and long. */
function printItems(note: readonly string[], top: number, width: number, type: Type): Block {
  const { em, palette } = type;
  const small = { ...type, em: 0.85 * em };
  const ink = { weight: 400, ink: palette["ink-3"] };
  const words = paragraph(note.slice(0, -1).join(". "), { x: PAD * em, top, width }, small, ink);
  const at = { x: PAD * em, top: words.bottom, width };
  const data = paragraph(note.at(-1) ?? "", at, small, ink);
  return { items: [group("print", [...words.items, ...data.items])], bottom: data.bottom };
}
