import type { State } from "../../../state/state.ts";
import type { Look, Talk } from "../../talk.ts";
import { paintSheet, sheetCanvas } from "../paint-sheet.ts";
import { drawSheet } from "../picture/draw-sheet.ts";
import { createPress } from "../picture/press.ts";
import { SHEET_EM } from "../picture/scene-sheet.ts";
import type { PagePlace } from "../read/places.ts";
import type { Size } from "../sizes.ts";
import { pictureNames } from "./picture-names.ts";
import { createZip } from "./zip.ts";

/**
 * A PNG of each place, in a zip.
 *
 * Cost: that of each picture, in slices, and of packing it.
 *
 * @param of how many scenes are shown in the talk.
 * @param onProgress is told how many are done.
 * @throws {Error} where the browser can't hold a picture so large, and the signal's reason.
 */
export async function makePictures(
  { coverage }: Pick<State, "coverage">,
  {
    talk,
    places,
    of,
  }: { readonly talk: Talk; readonly places: readonly PagePlace[]; readonly of: number },
  { look, size }: { readonly look: Look; readonly size: Size },
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  await document.fonts.ready;
  const press = createPress(coverage, look, SHEET_EM);
  const context = sheetCanvas(size);
  const names = pictureNames(places);
  const zip = createZip();
  for (const [index, place] of places.entries()) {
    onProgress(index);
    await paintSheet(context, drawSheet(place, talk, of, press), signal);
    const blob = await new Promise<Blob | null>((resolve) => {
      context.canvas.toBlob(resolve, "image/png");
    });
    if (blob === null) throw new Error("this browser can’t make a picture as large as that");
    zip.add(names[index] ?? "", new Uint8Array(await blob.arrayBuffer()));
  }
  return zip.done();
}
