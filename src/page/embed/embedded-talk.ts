import { effect } from "@preact/signals";
import { beside, type Place, sceneAt, shownScenes } from "../../talk/show/place.ts";
import type { Show } from "../../talk/show/show.ts";
import { stepsOf } from "../../talk/talk.ts";
import type { Talks } from "../../talk/talks.ts";
import type { TalkAsked } from "../../panels/share/embed-query.ts";
import type { ToldScene } from "./protocol.ts";

/**
 * Begins to show the talk that a frame is asked for, unless it is shown already or there is none: from
 * its first scene on, or the one scene as it is after its last step.
 */
export function openEmbedded(talks: Talks, { id, scene }: TalkAsked): void {
  const { show } = talks;
  if (show.place.peek() !== null || !talks.openTalk(id)) return;
  if (scene === null) show.start();
  else {
    const found = sceneAt(show.talk.peek(), { scene, step: 0 });
    if (found !== null) show.start({ scene, step: stepsOf(found).length });
  }
}

/** Why a frame has nothing to show, in words. */
export function lackOf(show: Show, { id, scene }: TalkAsked): { title: string; why: string } {
  const talk = show.talk.value;
  if (talk.id !== id) {
    return {
      title: "This talk isn’t here",
      why: `No talk “${id}” came with this corpus, and this browser keeps none.`,
    };
  }
  if (scene !== null && sceneAt(talk, { scene, step: 0 }) === null) {
    return {
      title: "This scene isn’t here",
      why: `The talk “${talk.title}” has no scene “${scene}”, or no longer.`,
    };
  }
  return { title: "This talk is empty", why: `“${talk.title}” has no scenes to show.` };
}

/** The place that a button leads to; null at either end. */
export function placeBeside(show: Show, way: 1 | -1): Place | null {
  const { value: place } = show.place;
  return place === null ? null : beside(show.talk.value, place, way);
}

/** Goes one step on or back, wherever the reader has strayed to. */
export function goBeside(show: Show, way: 1 | -1): void {
  const next = placeBeside(show, way);
  if (next !== null) show.goTo(next.scene, next.step);
}

/**
 * Goes where the page around says. Where that is the place already, and is what one sees, nothing is
 * begun anew: a page that scrolls says so often.
 *
 * @throws {Error} when there is no such place, with the reason.
 */
export function goToScene(show: Show | null, id: string, step: number): void {
  const now = show?.place.peek() ?? null;
  if (show === null || now === null) throw new Error("this frame shows no talk");
  const scene = sceneAt(show.talk.peek(), { scene: id, step });
  if (scene === null) throw new Error(`the talk has no scene “${id}”`);
  const { length } = stepsOf(scene);
  if (step > length) throw new Error(`the scene “${id}” has no step ${step}, but ${length}`);
  const isThere = now.scene === id && now.step === step && !show.strayed.peek();
  if (!isThere) show.goTo(id, step);
}

/** Tells where the talk has got, now and whenever that changes. @returns a function that stops it. */
export function tellScenes(show: Show, tell: (scene: ToldScene) => void): () => void {
  let told = "";
  return effect(() => {
    const now = sceneNow(show);
    if (now === null || JSON.stringify(now) === told) return;
    told = JSON.stringify(now);
    tell(now);
  });
}

/** Where the talk has got; null while it isn’t shown. */
export function sceneNow(show: Show): ToldScene | null {
  const [talk, place, scene] = [show.talk.value, show.place.value, show.scene.value];
  if (place === null || scene === null) return null;
  const scenes = shownScenes(talk);
  const at = scenes.indexOf(scene);
  return {
    talk: talk.id,
    scene: scene.id,
    step: place.step,
    steps: stepsOf(scene).length,
    number: at < 0 ? null : at + 1,
    of: scenes.length,
  };
}
