import type { Drawing } from "../../../network/picture/drawing.ts";
import type { State } from "../../../state/state.ts";
import type { Look, Talk } from "../../talk.ts";
import { viewAt } from "../../views/scene-view.ts";
import { paintSheet, sheetCanvas } from "../paint-sheet.ts";
import { sheetOf } from "../picture/draw-sheet.ts";
import { createPress, type Press } from "../picture/press.ts";
import { SHEET, SHEET_EM, withPicture } from "../picture/scene-sheet.ts";
import type { Size } from "../sizes.ts";
import { isStill, type Moment, momentOf, type Shot } from "./film-plan.ts";
import { createEncoder } from "./encoder.ts";
import { type FilmWriter, RATE } from "./film-writer.ts";
import { createRecorder, whyNoFilm } from "./recorder.ts";

/**
 * A film of places of a talk, as WebM.
 *
 * Cost: each picture of what moves is drawn, few are packed of what stands. Where the browser can
 * only record, it takes as long as it lasts besides.
 *
 * @param of how many scenes are shown in the talk.
 * @param onProgress is told which shot is recorded, from 0.
 * @throws {Error} where the browser can't record, and the signal's reason.
 */
export async function makeFilm(
  { coverage }: Pick<State, "coverage">,
  {
    talk,
    shots,
    of,
  }: { readonly talk: Talk; readonly shots: readonly Shot[]; readonly of: number },
  { look, size }: { readonly look: Look; readonly size: Size },
  onProgress: (shot: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  await document.fonts.ready;
  const press = createPress(coverage, look, SHEET_EM);
  const [film, now, before] = [sheetCanvas(size), sheetCanvas(size), sheetCanvas(size)];
  const writer = (await createEncoder(film.canvas, size)) ?? recorderOf(film.canvas, size);
  try {
    for (const [index, shot] of shots.entries()) {
      onProgress(index);
      put(before, now);
      const draw = async (moment: Moment) => {
        await paintSheet(now, sheetAt(press, { talk, shot, of }, moment), signal);
      };
      await write(writer, shot, index === 0, draw, (share) => {
        signal.throwIfAborted();
        blend(film, now, before, share);
      });
    }
    return await writer.done();
  } catch (error) {
    writer.cancel();
    throw error;
  }
}

function recorderOf(canvas: HTMLCanvasElement, size: Size): FilmWriter {
  const noFilm = whyNoFilm();
  if (noFilm !== null) throw new Error(noFilm);
  return createRecorder(canvas, size);
}

/**
 * Writes one shot, picture by picture, drawing only what is another. Its time begins when it is first
 * drawn: what that takes is no part of the film, or where it is recorded the time of the picture before.
 */
async function write(
  writer: FilmWriter,
  shot: Shot,
  isFirst: boolean,
  draw: (moment: Moment) => Promise<void>,
  show: (before: number) => void,
): Promise<void> {
  let { played } = momentOf(shot, 0);
  await draw(momentOf(shot, 0));
  const start = writer.now();
  for (let at = 0; at < shot.length; at = writer.now() - start) {
    const { before, ...rest } = momentOf(shot, at);
    const moment = { ...rest, before: isFirst ? 0 : before };
    if (moment.played !== played) await draw(moment);
    ({ played } = moment);
    show(moment.before);
    await writer.hold(Math.min(isStill(moment) ? writer.still : 1_000 / RATE, shot.length - at));
  }
}

interface Placed {
  readonly talk: Talk;
  readonly shot: Shot;
  readonly of: number;
}

function sheetAt(press: Press, { talk, shot, of }: Placed, { played }: Moment): Drawing {
  const { page, step } = shot;
  const { scene } = page;
  const sheet = sheetOf(shot, talk, of, press);
  if (scene.kind === "text") return sheet.drawing;
  const { view } = viewAt(scene, step);
  press.state.show(view);
  const span = press.state.player.span.peek();
  if (played !== null && span !== null) {
    press.state.show({ window: view.window, head: span.from + played * (span.to - span.from) });
  }
  return withPicture(sheet, press.drawNow(scene, sheet.picture));
}

type Canvas2D = CanvasRenderingContext2D;

/** Puts what is on one canvas onto another of the same size. */
function put(onto: Canvas2D, from: Canvas2D, opacity = 1): void {
  onto.globalAlpha = opacity;
  onto.drawImage(from.canvas, 0, 0, SHEET.width, SHEET.height);
  onto.globalAlpha = 1;
}

function blend(film: Canvas2D, now: Canvas2D, before: Canvas2D, share: number): void {
  put(film, now);
  if (share > 0) put(film, before, share);
}
