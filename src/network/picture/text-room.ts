import { cutText } from "../../corpus/text/cut.ts";
import type { Measure } from "./pen.ts";

/** The text, or as much of it as fits into a width, found by halves; never less than a letter. */
export function fitted(text: string, font: string, width: number, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  let [least, most] = [2, text.length];
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (measure(cutText(text, middle), font) <= width) least = middle;
    else most = middle;
  }
  return cutText(text, least);
}

/** The text in lines of a width, broken at spaces that may be broken at; a wider word is broken anywhere. */
export function wrapped(text: string, font: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00A0]+/u).filter((each) => each !== "")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && measure(longer, font) <= width) lines.splice(-1, 1, longer);
    else lines.push(...broken(word, font, width, measure));
  }
  return lines;
}

/** The text in so many lines of a width at most; the last is cut where more would be needed. */
export function inLines(
  text: string,
  most: number,
  { font, width, measure }: { font: string; width: number; measure: Measure },
): string[] {
  const lines = wrapped(text, font, width, measure);
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join(" ");
  return [...lines.slice(0, most - 1), fitted(rest, font, width, measure)];
}

function broken(word: string, font: string, width: number, measure: Measure): string[] {
  const pieces = [""];
  // Most words fit; of one that doesn't every letter is tried.
  if (measure(word, font) <= width) return [word];
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ""}${letter}`;
    if (longer === letter || measure(longer, font) <= width) pieces.splice(-1, 1, longer);
    else pieces.push(letter);
  }
  return pieces;
}
