import type { Drawing } from "../../../network/picture/drawing.ts";
import { stepsOf, type Talk } from "../../talk.ts";
import type { PagePlace } from "../read/places.ts";
import type { Press } from "./press.ts";
import { type Said, type Sheet, withPicture, wordsSheet } from "./scene-sheet.ts";

type Place = Pick<PagePlace, "page" | "step">;

/** The words of a place on a sheet. @param of how many scenes are shown. */
export function sheetOf({ page, step }: Place, talk: Talk, of: number, press: Press): Sheet {
  const { scene, number } = page;
  const said: Said = {
    scene,
    steps: stepsOf(scene).map(({ label }) => label),
    step,
    keys:
      scene.kind === "text"
        ? []
        : [...scene.steps.keys(), scene.steps.length].map((made) => press.key(scene, made)),
    look: scene.kind === "text" ? scene.look : null,
    about: talk.title === "" ? talk.corpus : talk.title,
    number: `${number} / ${of}`,
  };
  return wordsSheet(said, press.type);
}

/** A scene as a sheet, after so many of its steps. */
export function drawSheet(place: Place, talk: Talk, of: number, press: Press): Drawing {
  const { scene } = place.page;
  const sheet = sheetOf(place, talk, of, press);
  if (scene.kind === "text") return sheet.drawing;
  return withPicture(sheet, press.draw(scene, place.step, sheet.picture));
}
