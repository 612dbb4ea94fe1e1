import { type Drawing, filled, group, type Item } from "../../../network/picture/drawing.ts";
import { paragraph } from "../../../network/picture/paragraph.ts";
import type { KeyEntry } from "../../stage/scene-key.ts";
import type { Scene } from "../../talk.ts";
import { KEY_ROW, type KeyLine, keyLineItems, keyLines } from "./key-lines.ts";
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
/** Between what stands in the last line. */
const FOOT_GAP = 30;
const INNER = SHEET.width - 2 * MARGIN;
/** However much is said, so much is left for the picture. */
const LEAST_PICTURE = 300;

/** What is on a sheet beside the picture. */
export interface Said {
  readonly scene: Pick<Scene, "headline" | "caption">;
  /** What each step of the scene adds in words, and how many were made: those of the last are seen. */
  readonly steps: readonly string[];
  readonly step: number;
  /** What its marks mean after each number of steps, from none on. */
  readonly keys: readonly (readonly KeyEntry[])[];
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
  const foot = footOf(said, type);
  const top = Math.min(words.bottom + 16, foot.top - LEAST_PICTURE);
  const items = [group("words", words.items), group("foot", foot.items)];
  return {
    drawing: { ...SHEET, paper: type.palette.paper, items },
    picture: { x: SIDE, y: top, width: SHEET.width - 2 * SIDE, height: foot.top - top },
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

/** The last line: what it is about, the key if there is room for it, else in rows of its own above, and the number. */
function footOf(said: Said, type: Type): { readonly items: Item[]; readonly top: number } {
  const { about, number, keys, step } = said;
  const small = { ...type, em: 14 };
  const ink = { weight: 400, ink: type.palette["ink-3"] };
  const widthOf = (text: string) => Math.ceil(type.measure(text, `400 14px ${type.family}`)) + 2;
  const line = SHEET.height - FOOT + 8;
  const wide = widthOf(number);
  const right = SHEET.width - MARGIN - wide;
  const room = INNER - wide - FOOT_GAP;
  const all = keys.map((entries) => keyLines(entries, INNER, type));
  const beside = room - widthOf(about) - FOOT_GAP;
  // What a step adds moves no picture: all its keys are in the line, or above it.
  const isBeside = all.every((rows) => rows.length <= 1 && (rows[0]?.width ?? 0) <= beside);
  const most = isBeside ? 0 : Math.max(...all.map(({ length }) => length));
  const top = SHEET.height - FOOT - most * KEY_ROW;
  const put = (row: KeyLine, index: number) =>
    isBeside
      ? keyLineItems(row, right - FOOT_GAP - row.width, line, type)
      : keyLineItems(row, MARGIN, top + 6 + index * KEY_ROW, type);
  const left = paragraph(about, { x: MARGIN, top: line, width: room }, small, ink);
  return {
    top,
    items: [
      ...left.items.slice(0, 1),
      ...(all[step] ?? []).flatMap(put),
      ...paragraph(number, { x: right, top: line, width: wide }, small, ink).items,
    ],
  };
}
