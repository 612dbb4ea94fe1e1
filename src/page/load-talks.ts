import { readTalk } from "../talk/file/read-talk.ts";
import type { Talk } from "../talk/talk.ts";

/** Milliseconds after which the page is shown without the talks of its corpus. */
const PATIENCE = 5_000;

/**
 * Fetches the talks that came with the corpus. A corpus has none where there is no file, or none that
 * can be read; it never throws.
 */
export async function loadTalks(url: URL): Promise<readonly Talk[]> {
  try {
    const response = await fetch(url, {
      cache: "no-cache",
      credentials: "same-origin",
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.ok ? readTalks(await response.json()) : [];
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
