import type { Size } from "../sizes.ts";
import { BITS, type FilmWriter, RATE } from "./film-writer.ts";

/** What a film may be packed as; all are WebM. First what a slow machine packs as fast as it is shown. */
const TYPES = ["video/webm;codecs=vp8", "video/webm;codecs=vp9", "video/webm"];

/** When no picture was packed for so many milliseconds none is waited for. */
const PATIENCE = 6_000;
const LOOK = 20;

/** Milliseconds: a player shows at once what is repeated so often. */
const STILL = 500;

/** A part with less than so many bytes holds no picture. */
const LEAST_PICTURE = 50;

/** So many pictures may be given that are not packed. */
const AHEAD = 2;

/** Why this browser can't make films, in words; null where it can. */
export function whyNoFilm(): string | null {
  if (typeof MediaRecorder === "undefined" || !("captureStream" in HTMLCanvasElement.prototype)) {
    return "this browser can’t make films";
  }
  return typeOfFilm() === null ? "this browser can’t make WebM; another one may" : null;
}

function typeOfFilm(): string | null {
  return TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

/**
 * Records what is on a canvas at the time at which it is shown, for browsers that can't pack it otherwise:
 * holding a picture takes as long as it is seen, and the film doesn't tell how long it lasts.
 *
 * @throws {Error} where the browser can't record.
 */
export function createRecorder(canvas: HTMLCanvasElement, { width, height }: Size): FilmWriter {
  const mimeType = typeOfFilm();
  if (mimeType === null) throw new Error("this browser can’t record WebM");
  const stream = canvas.captureStream(0);
  const [track] = stream.getVideoTracks();
  const recorder = new MediaRecorder(stream, {
    mimeType,
    videoBitsPerSecond: Math.round(width * height * BITS),
  });
  const parts: Blob[] = [];
  let problem: Error | null = null;
  let packed = 0;
  let given = 0;
  recorder.addEventListener("dataavailable", ({ data }) => {
    parts.push(data);
    if (data.size >= LEAST_PICTURE) packed += 1;
  });
  recorder.addEventListener("error", () => {
    problem = new Error("the browser stopped recording");
  });
  const show = () => {
    if (track !== undefined && "requestFrame" in track) {
      (track as CanvasCaptureMediaStreamTrack).requestFrame();
    }
  };
  const end = () => {
    for (const each of stream.getTracks()) each.stop();
  };
  /** A recorder that can't keep up loses what it hasn't packed when it stops: it is given few at a time. */
  const isBehind = () => given - packed > AHEAD;
  const caughtUp = async () => {
    let [before, waited] = [packed, 0];
    while (isBehind() && waited < PATIENCE) {
      await passed(LOOK);
      waited = packed > before ? 0 : waited + LOOK;
      before = packed;
    }
    // A part may hold more than one picture.
    packed = Math.max(packed, given - AHEAD);
  };
  const hold = async (duration: number) => {
    if (problem !== null) throw problem;
    if (recorder.state === "inactive") recorder.start(1);
    show();
    given += 1;
    await Promise.all([passed(duration), caughtUp()]);
  };
  return {
    still: STILL,
    now: () => performance.now(),
    hold,
    done: async () => {
      // The last picture lasts as long as there is one after it, and is packed when there are two.
      for (let more = 0; more <= AHEAD; more += 1) await hold(1_000 / RATE);
      await new Promise((resolve) => {
        recorder.addEventListener("stop", resolve);
        recorder.stop();
      });
      end();
      if (problem !== null) throw problem;
      if (parts.every(({ size }) => size === 0)) throw new Error("nothing was recorded");
      return new Blob(parts, { type: "video/webm" });
    },
    cancel: () => {
      if (recorder.state !== "inactive") recorder.stop();
      end();
    },
  };
}

function passed(duration: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, duration);
  });
}
