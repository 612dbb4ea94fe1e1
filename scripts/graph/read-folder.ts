import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Complaint, positionAt } from "../../src/corpus/reading/complaint.ts";
import { SETTINGS_FILE } from "../../src/corpus/settings/corpus-settings.ts";
import type { CorpusFile } from "../../src/corpus/reading/read-article-file.ts";

const ARTICLE_ENDINGS = new Set([".md", ".markdown", ".mdx", ".txt"]);

/** Files read at the same time: more makes nothing faster and can run out of file handles. */
const AT_ONCE = 16;

/** Bytes; an article's front matter is some thousands. */
const MAX_SIZE = 5_000_000;

/** What a folder holds, as text. */
export interface Folder {
  readonly files: readonly CorpusFile[];
  /** The text of corpus.yml; null when there is none. */
  readonly settings: string | null;
  /** Files and folders that could not be read, or are no text files of a sensible size. */
  readonly complaints: readonly Complaint[];
}

/**
 * Reads a corpus folder to the bottom. Names that begin with a dot are left out (.git, .obsidian),
 * and a link to a folder isn't followed: it could lead in a circle.
 *
 * @throws when the folder itself cannot be read; what is inside it can only be a complaint.
 */
export async function readFolder(folder: string): Promise<Folder> {
  const complaints: Complaint[] = [];
  const names = await listFiles(folder, "", complaints);
  const texts = await readAll(folder, names.filter(isArticleFile), complaints);
  const [settings] = names.includes(SETTINGS_FILE)
    ? await readAll(folder, [SETTINGS_FILE], complaints)
    : [];
  return { files: texts, settings: settings?.text ?? null, complaints };
}

/** Whether a file of this name is read as an article. */
export function isArticleFile(name: string): boolean {
  return ARTICLE_ENDINGS.has(path.extname(name).toLowerCase());
}

/** Names relative to the corpus, with `/`. */
async function listFiles(root: string, below: string, complaints: Complaint[]): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (!entry.isDirectory()) {
      names.push(name);
      continue;
    }
    try {
      names.push(...(await listFiles(root, name, complaints)));
    } catch (error) {
      complaints.push(unreadable(name, error));
    }
  }
  return names;
}

async function readAll(
  root: string,
  names: readonly string[],
  complaints: Complaint[],
): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const batch = names.slice(start, start + AT_ONCE).map(async (name) => {
      try {
        const refusal = await refusalOf(path.join(root, name));
        if (refusal !== null) {
          complaints.push({ file: name, line: 1, column: 1, reason: refusal });
          return;
        }
        const { text, complaint } = decode(name, await readFile(path.join(root, name)));
        files.push({ path: name, text });
        if (complaint) complaints.push(complaint);
      } catch (error) {
        complaints.push(unreadable(name, error));
      }
    });
    await Promise.all(batch);
  }
  return files;
}

/**
 * Why a file is not even opened, or null: to open a pipe waits, perhaps for ever, for someone to
 * write to it, and a device may never end.
 */
async function refusalOf(file: string): Promise<string | null> {
  const about = await stat(file);
  if (!about.isFile()) return "is not a file but a pipe, a device or a folder; remove it";
  if (about.size <= MAX_SIZE) return null;
  return `has ${about.size} bytes; at most ${MAX_SIZE} are read; shorten it`;
}

/** Keeps a file that is not quite UTF-8, with U+FFFD for what is lost, and says so. */
function decode(file: string, bytes: Uint8Array): { text: string; complaint: Complaint | null } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), complaint: null };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const reason = "is not UTF-8 from here on; characters are lost; save the file as UTF-8";
    return { text, complaint: { file, ...positionAt(text, text.indexOf("\uFFFD")), reason } };
  }
}

function unreadable(file: string, error: unknown): Complaint {
  const why = error instanceof Error ? error.message : String(error);
  return { file, line: 1, column: 1, reason: `cannot be read: ${why}; check its permissions` };
}
