import {
  BufferTarget,
  CanvasSource,
  canEncodeVideo,
  Output,
  Quality,
  type VideoCodec,
  WebMOutputFormat,
} from "mediabunny";
import type { Size } from "../sizes.ts";
import { BITS, type FilmWriter } from "./film-writer.ts";

/** First what keeps texts sharp at the same size. */
const CODECS: readonly VideoCodec[] = ["vp9", "vp8"];

/** Of VP9, 0 to 63: with this thin lines and texts are as they were drawn; of what stands, little is packed. */
const QUANTIZER = 20;

/** Seconds between pictures that stand for themselves: what a player can jump to at once. */
const KEY = 5;

/**
 * Packs pictures one by one, each with the time that it is seen: a film has all of them however slow the
 * machine is, tells how long it lasts, and can be moved about in.
 *
 * @returns null where the browser can't pack pictures of that size so.
 */
export async function createEncoder(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
): Promise<FilmWriter | null> {
  const quality = new Quality({ quantizer: QUANTIZER, bitrate: Math.round(width * height * BITS) });
  const codec = await firstOf(CODECS, (each) => canEncodeVideo(each, { width, height, quality }));
  if (codec === null) return null;
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const pictures = new CanvasSource(canvas, {
    codec,
    quality,
    keyFrameInterval: KEY,
    // As fast as can be: the quality is given, and so is the time of each picture.
    latencyMode: "realtime",
  });
  output.addVideoTrack(pictures);
  await output.start();
  let end = 0;
  return {
    still: 1_000 * KEY,
    now: () => end,
    hold: async (duration) => {
      await pictures.add(end / 1_000, duration / 1_000);
      end += duration;
    },
    done: async () => {
      await output.finalize();
      if (target.buffer === null) throw new Error("nothing was packed");
      return new Blob([target.buffer], { type: "video/webm" });
    },
    cancel: () => void output.cancel(),
  };
}

async function firstOf<T>(all: readonly T[], suits: (one: T) => Promise<boolean>) {
  for (const one of all) if (await suits(one)) return one;
  return null;
}
