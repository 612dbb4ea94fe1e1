import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Drawing } from "../../../network/picture/drawing.ts";
import type { State } from "../../../state/state.ts";
import { createPress } from "../picture/press.ts";
import type { ScenePage } from "./pages.ts";

/** Pixels of a picture on a page, and of its texts: as wide as a landscape page of paper. */
const ROOM = { width: 1040, height: 520 } as const;
const EM = 12.5;

/** A picture with its small print; `failed` says in words why there is none. */
export type PagePicture =
  | { readonly is: "drawn"; readonly drawing: Drawing; readonly print: readonly string[] }
  | { readonly is: "failed"; readonly reason: string };

/** The pictures that are there so far, by the ids of their scenes. */
export type PagePictures = Signal<ReadonlyMap<string, PagePicture>>;

/** Draws the pictures of pages one after the other, in the colours of paper. */
export function usePictures(state: State, pages: readonly ScenePage[]): PagePictures {
  const pictures: PagePictures = useSignal(new Map());
  useEffect(() => {
    const ending = new AbortController();
    pictures.value = new Map();
    void drawAll(state, pages, pictures, ending.signal);
    return () => ending.abort();
  }, [state, pages]);
  return pictures;
}

async function drawAll(
  state: State,
  pages: readonly ScenePage[],
  pictures: PagePictures,
  signal: AbortSignal,
): Promise<void> {
  await document.fonts.ready;
  if (signal.aborted) return;
  const press = createPress(state.coverage, "paper", EM);
  for (const { scene } of pages) {
    if (scene.kind === "text") continue;
    let made: PagePicture;
    try {
      const drawing = press.draw(scene, ROOM);
      made = { is: "drawn", drawing, print: await press.print(signal) };
    } catch (error) {
      if (signal.aborted) return;
      made = { is: "failed", reason: error instanceof Error ? error.message : String(error) };
    }
    pictures.value = new Map(pictures.peek()).set(scene.id, made);
  }
}
