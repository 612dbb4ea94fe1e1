import { type Drawing, filled, group, type Item } from "../../../network/picture/drawing.ts";
import { paragraph } from "../../../network/picture/paragraph.ts";
import type { Scene } from "../../talk.ts";
import type { Room, Type } from "./type.ts";

/** Every sheet in units of its own, as large as it may be painted. */
export const SHEET = { width: 1280, height: 720 } as const;

/** Size of the texts of pictures on a sheet. */
export const SHEET_EM = 15;

const MARGIN = 56;
/** Beside a picture, which has air of its own. */
const SIDE = 38;
const TOP = 34;
const FOOT = 40;
const INNER = SHEET.width - 2 * MARGIN;
/** However much is said, so much is left for the picture. */
const LEAST_PICTURE = 300;

/** What is on a sheet beside the picture. */
export interface Said {
  readonly scene: Pick<Scene, "headline" | "caption">;
  /** What each step of the scene adds in words, and how many were made: those of the last are seen. */
  readonly steps: readonly string[];
  readonly step: number;
  /** `title`, `quote`, `closing`; null of a scene with a picture. */
  readonly look: "title" | "quote" | "closing" | null;
  /** At the foot: what it is about, and the number of the scene. */
  readonly about: string;
  readonly number: string;
}

/** A sheet without its picture, and where that goes. */
export interface Sheet {
  readonly drawing: Drawing;
  readonly picture: { readonly x: number; readonly y: number } & Room;
}

/** The words of a scene as a sheet of 16:9, as the stage sets them: those of text alone in the middle. */
export function wordsSheet(said: Said, type: Type): Sheet {
  const words = said.look === null ? headWords(said, type) : loneWords(said, type);
  const top = Math.min(words.bottom + 16, SHEET.height - FOOT - LEAST_PICTURE);
  const items = [group("words", words.items), group("foot", footItems(said, type))];
  return {
    drawing: { ...SHEET, paper: type.palette.paper, items },
    picture: { x: SIDE, y: top, width: SHEET.width - 2 * SIDE, height: SHEET.height - FOOT - top },
  };
}

/** A sheet with its picture. */
export function withPicture({ drawing, picture: at }: Sheet, picture: Drawing): Drawing {
  return { ...drawing, items: [group("picture", picture.items, { at }), ...drawing.items] };
}

type Block = { readonly items: Item[]; readonly bottom: number };

function headWords({ scene, steps, step }: Said, type: Type): Block {
  const { items, bottom } = lines(scene, type, { top: TOP, headline: 38, caption: 20 });
  if (steps.every((words) => words === "")) return { items, bottom };
  const blocks = steps.map((words) => stepLines(words, bottom + STEP_GAP, type));
  const made = blocks[step - 1]?.items ?? [];
  return {
    items: [...items, ...made],
    // What a step adds moves no picture.
    bottom: Math.max(...blocks.map((block) => block.bottom)),
  };
}

const STEP_GAP = 9;
const STEP_LEADING = 1.3;

/** What a step adds, with a bar before it, as on the stage. */
function stepLines(words: string, top: number, type: Type): Block {
  if (words === "") return { items: [], bottom: top };
  const { ink } = type.palette;
  const [em, indent] = [20, 14];
  const said = paragraph(
    words,
    { x: MARGIN + indent, top, width: INNER - indent },
    { ...type, em, family: type.serif },
    { weight: 500, ink, leading: STEP_LEADING },
  );
  const bar = { x: MARGIN, y: top, width: 3, height: said.bottom - top };
  return { items: [filled(bar, ink), ...said.items], bottom: said.bottom };
}

const LONE_SIZES = { title: 68, quote: 46, closing: 60 } as const;

function loneWords({ scene, look }: Said, type: Type): Block {
  const headline = LONE_SIZES[look ?? "title"];
  const set = (top: number) => lines(scene, type, { top, headline, caption: 28 });
  const { bottom } = set(0);
  return set(Math.max(TOP, (SHEET.height - FOOT - bottom) / 2));
}

function lines(
  { headline, caption }: Said["scene"],
  type: Type,
  size: { readonly top: number; readonly headline: number; readonly caption: number },
): Block {
  const { palette } = type;
  const room = { x: MARGIN, width: INNER };
  const large = { ...type, em: size.headline, family: type.serif };
  const first = paragraph(headline, { ...room, top: size.top }, large, {
    weight: 600,
    ink: palette.ink,
    leading: 1.16,
  });
  const small = { ...type, em: size.caption, family: type.serif };
  const gap = headline === "" ? 0 : 0.5 * size.caption;
  return caption
    .split("\n")
    .filter((line) => line.trim() !== "")
    .reduce<Block>(
      ({ items, bottom }, line) => {
        const next = paragraph(line, { ...room, top: bottom }, small, {
          weight: 400,
          ink: palette["ink-2"],
          leading: 1.3,
        });
        return { items: [...items, ...next.items], bottom: next.bottom };
      },
      { items: first.items, bottom: first.bottom + gap },
    );
}

function footItems({ about, number }: Said, type: Type): Item[] {
  const small = { ...type, em: 14 };
  const ink = { weight: 400, ink: type.palette["ink-3"] };
  const top = SHEET.height - FOOT + 8;
  const wide = Math.ceil(type.measure(number, `400 14px ${type.family}`)) + 2;
  const left = paragraph(about, { x: MARGIN, top, width: INNER - wide - 30 }, small, ink);
  const right = paragraph(number, { x: SHEET.width - MARGIN - wide, top, width: wide }, small, ink);
  return [...left.items.slice(0, 1), ...right.items];
}
