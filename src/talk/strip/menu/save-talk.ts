import { saveFile } from "../../../panels/export/save-file.ts";
import type { Talks } from "../../talks.ts";
import { fileProblems } from "./file-problems.ts";

/** Saves a talk to a file, by default the open one; a broken one as it is. */
export function saveTalk(talks: Talks, id?: string): void {
  const file = talks.saveFile(id);
  if (file !== null) saveFile(new Blob([file.text], { type: "application/json" }), file.name);
  else fileProblems.value = ["This talk can’t be saved to a file."];
}
