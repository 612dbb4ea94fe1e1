import { FORMATS } from "../../graph/formats/formats.ts";
import { type ExportNote, noteLines } from "../../graph/formats/note.ts";
import { writeSvg } from "../../network/picture/svg.ts";
import { exportNote } from "../../state/export/export-note.ts";
import { fileName } from "../../state/export/file-name.ts";
import type { HashedPart } from "../../state/export/part-in-view.ts";
import { inSlices } from "../../state/walk/in-slices.ts";
import { captionOf, makePicture, type Pictured, type Subject } from "./make-picture.ts";
import { makePng, type Scale } from "./png.ts";

/** What is to be saved: `png`, `svg` or the id of a format for data. */
export interface Choice {
  readonly format: string;
  /** Of pictures. */
  readonly subject: Subject;
  /** Of PNG. */
  readonly scale: Scale;
}

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
  /** What is not as it was asked for, in a sentence; or null. */
  readonly remark: string | null;
}

/**
 * Makes the file that is asked for, in slices.
 *
 * @throws {Error} when it can't be made, and the signal's reason once it is aborted.
 */
export async function makeFile(
  choice: Choice,
  pictured: Pictured,
  inView: HashedPart,
  signal: AbortSignal,
): Promise<ExportFile> {
  const note = exportNote(pictured.state, inView);
  const format = FORMATS.find(({ id }) => id === choice.format);
  const nameOf = (what: string, extension: string) =>
    fileName(pictured.state.coverage, inView.part, what, extension);
  if (format !== undefined) {
    const blob = await gathered(format.write(inView.part, note), format.type, signal);
    return { name: nameOf("", format.extension), blob, remark: null };
  }
  const { subject } = choice;
  const drawing = makePicture(subject, pictured, note);
  if (drawing === null) throw new Error("there is no such picture on the page");
  const what = subject === "both" ? "network-and-timeline" : subject;
  const caption = captionOf(subject, note);
  if (choice.format === "svg") {
    const blob = await gathered(writeSvg(drawing, caption), "image/svg+xml", signal);
    return { name: nameOf(what, "svg"), blob, remark: null };
  }
  const { blob, scale } = await makePng(
    drawing,
    choice.scale,
    textsOf(note, caption.title),
    signal,
  );
  const name = nameOf(scale === 1 ? what : `${what}-${scale}x`, "png");
  const remark =
    scale === choice.scale
      ? null
      : `This browser can’t make a picture as large as ${choice.scale}×; this one is ${scale}×.`;
  return { name, blob, remark };
}

/** Keywords that PNG has for them. */
function textsOf(note: ExportNote, title: string): Record<string, string> {
  return { Title: title, Description: noteLines(note).join("\n"), Software: "Coverline" };
}

/** Pieces are joined to some hundred kilobytes: a blob of a million parts is slow to read. */
const LEAST_PART = 200_000;

async function gathered(
  pieces: Iterable<string>,
  type: string,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: string[] = [];
  const walk = pieces[Symbol.iterator]();
  let part = "";
  await inSlices(() => {
    const { done, value } = walk.next();
    if (done === true) return false;
    part += value;
    if (part.length >= LEAST_PART) {
      parts.push(part);
      part = "";
    }
    return true;
  }, signal);
  return new Blob([...parts, part], { type });
}
