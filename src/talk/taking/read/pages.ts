import { shownScenes } from "../../show/place.ts";
import { isScene, type Scene, type Talk } from "../../talk.ts";

/** A scene as a page of its own. */
export interface ScenePage {
  /** From 1, of the scenes that are shown. */
  readonly number: number;
  readonly scene: Scene;
  /** What stands before it in the talk, and heads it and those behind it; null where nothing does. */
  readonly heading: string | null;
}

/** The scenes that are shown, in order, each of them under the last heading before it once. */
export function pagesOf(talk: Talk): readonly ScenePage[] {
  const shown = new Set<Scene>(shownScenes(talk));
  const pages: ScenePage[] = [];
  let heading: string | null = null;
  for (const item of talk.items) {
    if (!isScene(item)) heading = item.headline;
    else if (shown.has(item)) {
      pages.push({ number: pages.length + 1, scene: item, heading });
      heading = null;
    }
  }
  return pages;
}

/** What a scene is called where it must have a name: its headline, or else its place. */
export function nameOf({ scene, number }: ScenePage): string {
  return scene.headline.trim() === "" ? `Scene ${number}` : scene.headline;
}
