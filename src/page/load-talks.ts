import { readTalk } from "../talk/file/read-talk.ts";
import type { Talk } from "../talk/talk.ts";
import type { DataFiles } from "./offline/data-files.ts";

/**
 * Reads the talks that came with the corpus. A corpus has none where there is no file, or none that can
 * be read; it never throws.
 */
export async function loadTalks(files: DataFiles): Promise<readonly Talk[]> {
  const answer = await files.read("talks.json");
  if (!("text" in answer)) return [];
  try {
    return readTalks(JSON.parse(answer.text));
  } catch {
    return [];
  }
}

/** @param data an array of `{name, talk}`, from outside. */
function readTalks(data: unknown): readonly Talk[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown) => {
    if (typeof entry !== "object" || entry === null || !("talk" in entry)) return [];
    const read = readTalk(JSON.stringify(entry.talk));
    return "talk" in read ? read.talk : [];
  });
}
