import { isScene, type Scene, stepsOf, type Talk } from "../talk.ts";

/** Where a talk has got: a scene, and how many of its steps were made. */
export interface Place {
  readonly scene: string;
  readonly step: number;
}

/** The scenes that are shown, in order. */
export function shownScenes(talk: Talk): readonly Scene[] {
  return talk.items.filter((item): item is Scene => isScene(item) && !item.hidden);
}

/** The scene of a place, also one that is hidden; null where the talk has none like it. */
export function sceneAt(talk: Talk, place: Place | null): Scene | null {
  const item = talk.items.find(({ id }) => id === place?.scene);
  return item !== undefined && isScene(item) ? item : null;
}

/** The place one click on, or back; null where the talk ends. Back leads to the end of a scene. */
export function beside(talk: Talk, place: Place, direction: 1 | -1): Place | null {
  const scene = sceneAt(talk, place);
  if (scene === null) return firstPlace(talk);
  const step = place.step + direction;
  if (step >= 0 && step <= stepsOf(scene).length) return { scene: scene.id, step };
  const next = shownBeside(talk, scene.id, direction);
  if (next === null) return null;
  return { scene: next.id, step: direction > 0 ? 0 : stepsOf(next).length };
}

/** The next scene that is shown after one, which may be hidden itself; null at the end. */
function shownBeside(talk: Talk, id: string, direction: 1 | -1): Scene | null {
  const at = talk.items.findIndex((item) => item.id === id);
  const others = direction > 0 ? talk.items.slice(at + 1) : talk.items.slice(0, at).toReversed();
  return others.find((item): item is Scene => isScene(item) && !item.hidden) ?? null;
}

/** Null where no scene is shown. */
export function firstPlace(talk: Talk): Place | null {
  const first = shownScenes(talk)[0];
  return first === undefined ? null : { scene: first.id, step: 0 };
}

export function lastPlace(talk: Talk): Place | null {
  const last = shownScenes(talk).at(-1);
  return last === undefined ? null : { scene: last.id, step: stepsOf(last).length };
}

/** A place that may be gone made one that the talk has: a scene that is gone is the first. */
export function placeIn(talk: Talk, place: Place): Place | null {
  const scene = sceneAt(talk, place);
  if (scene === null) return firstPlace(talk);
  const step = Math.min(Math.max(Math.trunc(place.step), 0), stepsOf(scene).length);
  return { scene: scene.id, step };
}
