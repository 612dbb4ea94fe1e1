import type { Talks } from "../../talks.ts";
import { said } from "../said.ts";
import { fileProblems } from "./file-problems.ts";

/** More bytes than any talk has. */
const MOST_BYTES = 50_000_000;

/** Opens a talk from a file that the viewer has chosen or dropped, and says what was wrong with it. */
export async function readFile(talks: Talks, file: File): Promise<void> {
  talks.setOpen(true);
  if (file.size > MOST_BYTES) {
    fileProblems.value = [`${file.name}: it is too large to be a talk.`];
    return;
  }
  try {
    const { talk, problems } = talks.openFile(await file.text(), file.name);
    fileProblems.value = problems;
    if (talk === null) return;
    talks.editor.choose(null);
    said.value = `Opened: ${talk.title === "" ? file.name : talk.title}.`;
  } catch {
    // It was moved or taken away since it was chosen.
    fileProblems.value = [`${file.name}: it can’t be read.`];
  }
}
