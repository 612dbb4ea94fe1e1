import path from "node:path";
import { type Complaint, complain } from "../../../src/corpus/reading/complaint.ts";
import { ENDING } from "../../../src/talk/file/talk-format.ts";
import { readTalk } from "../../../src/talk/file/read-talk.ts";
import type { CorpusTalk } from "../../../src/talk/file/talks-text.ts";
import type { Talk } from "../../../src/talk/talk.ts";
import { decodeText } from "../reading/decode-text.ts";
import { type Exclude, isTalkFile, listFiles } from "../reading/list-files.ts";
import { readBytes, RefusedFile } from "../reading/read-bytes.ts";
import { whyNot } from "../reading/why-not.ts";

interface TalksRead {
  /** Sorted by name. */
  readonly talks: readonly CorpusTalk[];
  readonly complaints: readonly Complaint[];
}

const TOP = { line: 1, column: 1 };

/**
 * Reads the `*.talk.json` files of a corpus folder, to the bottom. What is wrong in one costs itself
 * alone, and two talks of one id get another each but the first.
 *
 * @throws when the folder itself cannot be read.
 */
export function readTalks(folder: string, exclude?: Exclude): TalksRead {
  const listed = listFiles(folder, isTalkFile, exclude);
  // The others are told of where the articles are read.
  const complaints = listed.complaints.filter(({ file }) => isTalkFile(file));
  const talks: CorpusTalk[] = [];
  for (const name of listed.names) {
    const read = readTalkFile(folder, name);
    complaints.push(...read.complaints);
    if (read.talk === null) continue;
    const talk = withOwnId(read.talk, talks);
    if (talk !== read.talk) {
      const reason = `id "${read.talk.id}" is another talk's; “${talk.id}” is taken; change it`;
      complaints.push(complain(name, TOP, reason));
    }
    talks.push({ name, talk });
  }
  return { talks, complaints };
}

function readTalkFile(folder: string, name: string) {
  try {
    const { text, lostAt } = decodeText(readBytes(path.join(folder, name)).bytes);
    const read = readTalk(text, idOf(name));
    const problems = "refusal" in read ? [read.refusal] : read.problems;
    const complaints = problems.map((problem) => complain(name, problem, problem.reason));
    const lost = "has characters that are lost from here on; save the file as UTF-8";
    if (lostAt !== null) complaints.push(complain(name, lostAt, lost));
    return { talk: "refusal" in read ? null : read.talk, complaints };
  } catch (error) {
    const reason = error instanceof RefusedFile ? error.message : whyNot(name, error);
    return { talk: null, complaints: [complain(name, TOP, reason)] };
  }
}

/** For a talk that names none: the same at every build. */
function idOf(name: string): string {
  const plain = name.slice(0, -ENDING.length).replace(/[^\w-]+/g, "-");
  return plain.slice(0, 64) || "talk";
}

function withOwnId(talk: Talk, others: readonly CorpusTalk[]): Talk {
  const taken = new Set(others.map((other) => other.talk.id));
  let { id } = talk;
  for (let count = 2; taken.has(id); count += 1) id = `${talk.id.slice(0, 58)}-${count}`;
  return id === talk.id ? talk : { ...talk, id };
}
