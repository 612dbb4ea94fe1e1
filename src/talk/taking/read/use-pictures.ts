import { type Signal, signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Drawing } from "../../../network/picture/drawing.ts";
import type { State } from "../../../state/state.ts";
import type { KeyEntry } from "../../stage/scene-key.ts";
import { createPress } from "../picture/press.ts";
import type { ScenePage } from "./pages.ts";
import { type PagePlace, placeKey } from "./places.ts";

/** Pixels of a picture on a page, and of its texts: as wide as a landscape page of paper. */
const ROOM = { width: 1040, height: 520 } as const;
const EM = 12.5;

/** A picture with its key and its small print; `failed` says in words why there is none. */
export type PagePicture =
  | {
      readonly is: "drawn";
      readonly drawing: Drawing;
      readonly print: readonly string[];
      readonly key: readonly KeyEntry[];
    }
  | { readonly is: "failed"; readonly reason: string };

/** The pictures that are there so far, by `placeKey`. */
export type PagePictures = Signal<ReadonlyMap<string, PagePicture>>;

/**
 * Draws the pictures of places one after the other, in the colours of paper. Those that are there stay
 * when other places of the same pages are wanted.
 */
export function usePictures(
  state: State,
  pages: readonly ScenePage[],
  places: readonly PagePlace[],
): PagePictures {
  const pictures: PagePictures = useMemo(() => signal(new Map()), [state, pages]);
  useEffect(() => {
    const ending = new AbortController();
    void drawAll(state, places, pictures, ending.signal);
    return () => ending.abort();
  }, [pictures, places]);
  return pictures;
}

async function drawAll(
  state: State,
  places: readonly PagePlace[],
  pictures: PagePictures,
  ended: AbortSignal,
): Promise<void> {
  await document.fonts.ready;
  if (ended.aborted) return;
  const press = createPress(state.coverage, "paper", EM);
  for (const place of places) {
    const { scene } = place.page;
    const key = placeKey(place);
    if (scene.kind === "text" || pictures.peek().has(key)) continue;
    let made: PagePicture;
    try {
      const entries = press.key(scene, place.step);
      const drawing = press.draw(scene, place.step, ROOM);
      made = { is: "drawn", drawing, key: entries, print: await press.print(ended) };
    } catch (error) {
      if (ended.aborted) return;
      made = { is: "failed", reason: error instanceof Error ? error.message : String(error) };
    }
    pictures.value = new Map(pictures.peek()).set(key, made);
  }
}
