import type { OpenedFile, Talks } from "../../talks.ts";
import { said } from "../said.ts";
import { fileOutcome, fileProblems } from "./file-problems.ts";

/** More bytes than any talk has. */
const MOST_BYTES = 50_000_000;

/**
 * Opens a talk from a file that the viewer has chosen or dropped, and says what came of it and what was
 * wrong with it.
 */
export async function readFile(talks: Talks, file: File): Promise<void> {
  talks.setOpen(true);
  fileOutcome.value = null;
  if (file.size > MOST_BYTES) {
    fileProblems.value = [`${file.name}: it is too large to be a talk.`];
    return;
  }
  try {
    const opened = talks.openFile(await file.text(), file.name);
    fileProblems.value = opened.problems;
    if (opened.talk === null) return;
    talks.editor.choose(null);
    const words = outcomeWords(opened, file.name);
    said.value = words;
    // A talk of its own is seen to be there.
    if (opened.as !== "new") fileOutcome.value = words;
  } catch {
    // It was moved or taken away since it was chosen.
    fileProblems.value = [`${file.name}: it can’t be read.`];
  }
}

/** What came of a file: `“Ten days” is open already, and the same as in ten-days.talk.json.` */
export function outcomeWords({ talk, as }: OpenedFile, name: string): string {
  const title = talk === null || talk.title === "" ? name : `“${talk.title}”`;
  if (as === "open") return `${title} is open already, and the same as in ${name}.`;
  if (as === "kept") return `Opened ${title}, which was kept here already, the same as in ${name}.`;
  if (as === "second") {
    return `${name} differs from the talk of the same name here: it was opened as a second one, ${title}. The first is in the list of talks.`;
  }
  return `Opened ${title}.`;
}
