import { effect, untracked } from "@preact/signals";
import type { Place } from "../../talk/show/place.ts";
import type { Show } from "../../talk/show/show.ts";

/** A place of a talk, as a link names it. */
export interface LinkedPlace extends Place {
  readonly talk: string;
  /** Whether it goes on by itself. */
  readonly autoplay: boolean;
}

/** `#talk=…&scene=…&step=2&autoplay`; a scene as it opens has no step. */
export function hashOfPlace({ talk, scene, step, autoplay }: LinkedPlace): string {
  const parts = new URLSearchParams({ talk, scene });
  if (step > 0) parts.set("step", String(step));
  return `#${parts.toString()}${autoplay ? "&autoplay" : ""}`;
}

/** The place that a hash names, or null where it is no link to a talk. Without a scene it is the first. */
export function placeOfHash(hash: string): LinkedPlace | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const talk = parts.get("talk");
  if (talk === null) return null;
  const step = Number(parts.get("step") ?? 0);
  return {
    talk,
    scene: parts.get("scene") ?? "",
    step: Number.isInteger(step) && step > 0 ? step : 0,
    autoplay: parts.has("autoplay"),
  };
}

/**
 * Keeps the address and the place of a talk in step while it is given, and begins to give it where
 * the address says so. Giving a talk is one entry of the browser's history, however many scenes it
 * has: going back leaves the stage, for what was looked at before it.
 *
 * To be bound before the address of views, whose turn it is once the talk has ended.
 *
 * @param openTalk opens a talk by its id. @returns whether there is one.
 * @param onRead is told what makes no sense in a link, in words.
 * @returns a function that stops it.
 */
export function followShowAddress(
  show: Show,
  openTalk: (id: string) => boolean,
  onRead: (problem: string) => void,
): () => void {
  /** Whether the entry that the browser stands on is the talk's. */
  let isOwn = false;

  const read = () => {
    const linked = placeOfHash(location.hash);
    if (linked === null) return leave();
    isOwn = true;
    const isThere = openTalk(linked.talk);
    const { items } = show.talk.peek();
    const isScene = items.some(({ id, kind }) => id === linked.scene && kind !== "heading");
    if (isThere && show.start(linked)) {
      if (linked.autoplay !== (show.autoplay.peek() !== null)) {
        show.autoplay.value = linked.autoplay ? { isPaused: false } : null;
      }
      if (!isScene && linked.scene !== "") {
        onRead("The link’s scene is no longer in this talk; the talk begins with its first.");
      }
      return;
    }
    isOwn = false;
    // So that the address of views doesn't take it for one of its own.
    history.replaceState(null, "", `${location.pathname}${location.search}`);
    onRead(
      isThere
        ? "The link’s talk has no scenes to show."
        : "The link’s talk is not in this browser and not with this corpus. Open its file to give it.",
    );
  };

  /** The browser went elsewhere: what is there is to be shown, not what the talk has left. */
  const leave = () => {
    isOwn = false;
    if (show.place.peek() === null) return;
    const { hash } = location;
    show.end();
    history.replaceState(null, "", `${location.pathname}${location.search}${hash}`);
  };

  const write = (place: Place | null, autoplay: boolean) => {
    if (place === null) {
      isOwn = false;
      return;
    }
    const hash = hashOfPlace({ talk: show.talk.peek().id, ...place, autoplay });
    if (isOwn && hash === location.hash) return;
    const address = `${location.pathname}${location.search}${hash}`;
    if (isOwn) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    isOwn = true;
  };

  read();
  const stop = effect(() => {
    const [place, autoplay] = [show.place.value, show.autoplay.value !== null];
    untracked(() => write(place, autoplay));
  });
  window.addEventListener("popstate", read);
  return () => {
    stop();
    window.removeEventListener("popstate", read);
  };
}
