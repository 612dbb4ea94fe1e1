import { foldedWords } from "../../panels/search/fold.ts";
import type { Scene } from "../talk.ts";

/**
 * The scenes that are meant by a number or by words of their headlines, in the order of the talk; the
 * one with just that number first. All of them for nothing typed.
 */
export function findScenes(scenes: readonly Scene[], typed: string): readonly Scene[] {
  const number = /^\s*(\d+)\s*$/.exec(typed)?.[1];
  const numbered = number === undefined ? undefined : scenes[Number(number) - 1];
  const words = foldedWords(typed);
  const named = scenes.filter((scene) => {
    const places = foldedWords(scene.headline);
    return scene !== numbered && words.every((word) => places.some((at) => at.startsWith(word)));
  });
  return numbered === undefined ? named : [numbered, ...named];
}
