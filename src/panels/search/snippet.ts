import { highlight, type Needles } from "./highlight.ts";

/** So many UTF-16 units stand before the first word that was found, and so many are shown in all. */
const BEFORE = 40;
const MOST = 150;

/** The part of a text around the first word that was found in it: `… that the force had used …`. */
export function snippet(text: string, needles: Needles): string {
  let at = 0;
  for (const piece of highlight(text, needles)) {
    if (piece.hit) break;
    at += piece.text.length;
  }
  const start = at <= BEFORE || at === text.length ? 0 : wordFrom(text, at - BEFORE);
  const rest = text.slice(start);
  const end = rest.length <= MOST ? rest.length : rest.lastIndexOf(" ", MOST);
  const shown = rest.slice(0, end > 0 ? end : MOST).trim();
  return `${start > 0 ? "… " : ""}${shown}${shown.length < rest.trimEnd().length ? " …" : ""}`;
}

/** Where the next word begins; the place itself when none does soon. */
function wordFrom(text: string, place: number): number {
  const space = text.indexOf(" ", place);
  return space === -1 || space > place + BEFORE ? place : space + 1;
}
