import type { Talk } from "../talk.ts";
import { writeTalk } from "./write-talk.ts";

/** A talk of a corpus, by its file relative to that, with `/`. */
export interface CorpusTalk {
  readonly name: string;
  readonly talk: Talk;
}

/** `talks.json` as the page reads it: an array with a talk on each line. The same talks are the same bytes. */
export function talksText(talks: readonly CorpusTalk[]): string {
  const lines = talks.map(({ name, talk }) =>
    JSON.stringify({ name, talk: JSON.parse(writeTalk(talk)) as unknown }),
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
