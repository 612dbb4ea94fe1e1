import type { Drawing } from "../../../network/picture/drawing.ts";
import type { Talk } from "../../talk.ts";
import type { ScenePage } from "../read/pages.ts";
import type { Press } from "./press.ts";
import { type Said, type Sheet, withPicture, wordsSheet } from "./scene-sheet.ts";

/** The words of a page on a sheet. @param of how many scenes are shown. */
export function sheetOf({ scene, number }: ScenePage, talk: Talk, of: number, press: Press): Sheet {
  const said: Said = {
    scene,
    look: scene.kind === "text" ? scene.look : null,
    about: talk.title === "" ? talk.corpus : talk.title,
    number: `${number} / ${of}`,
  };
  return wordsSheet(said, press.type);
}

/** A scene as a sheet, after so many of its steps; by default after all of them. */
export function drawSheet(
  page: ScenePage,
  talk: Talk,
  of: number,
  press: Press,
  step?: number,
): Drawing {
  const sheet = sheetOf(page, talk, of, press);
  if (page.scene.kind === "text") return sheet.drawing;
  return withPicture(sheet, press.draw(page.scene, sheet.picture, step));
}
