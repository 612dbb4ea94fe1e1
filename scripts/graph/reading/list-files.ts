import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import path from "node:path";
import { type Complaint, complain } from "../../../src/corpus/reading/complaint.ts";
import { compareText } from "../../../src/corpus/text/compare-text.ts";
import { ENDING } from "../../../src/talk/file/talk-format.ts";
import { whyNot } from "./why-not.ts";

const ARTICLE_ENDINGS = new Set([".md", ".markdown", ".mdx", ".txt"]);

/** Whether a file of this name is read as a talk. */
export function isTalkFile(name: string): boolean {
  return name.toLowerCase().endsWith(ENDING);
}

/** Whether a file of this name is read as an article. */
export function isArticleFile(name: string): boolean {
  return ARTICLE_ENDINGS.has(path.extname(name).toLowerCase());
}

/** Says of a path relative to the corpus, with `/`, whether to leave it out: a file, or a whole folder. */
export type Exclude = (name: string) => boolean;

interface Listing {
  /** The files, relative to the corpus, with `/`; sorted. */
  readonly names: readonly string[];
  readonly complaints: readonly Complaint[];
}

/** The article files of a folder, as `listFiles` finds them. */
export function listArticleFiles(root: string, exclude?: Exclude): Listing {
  return listFiles(root, isArticleFile, exclude);
}

/**
 * The files of a folder whose names are meant, to the bottom. Names that begin with a dot are left out (.git,
 * .obsidian). No link leads out of the corpus, where files may be that nobody means to show, or to a
 * folder, from where it could lead in a circle. What is no file is named, and never opened.
 *
 * Cost: one call a folder, and two a link.
 *
 * @throws when the folder itself cannot be read; what is inside it can only be a complaint.
 */
export function listFiles(
  root: string,
  isMeant: (name: string) => boolean,
  exclude: Exclude = () => false,
): Listing {
  const names: string[] = [];
  const complaints: Complaint[] = [];
  const home = realpathSync(root);

  const list = (below: string) => {
    for (const entry of readdirSync(path.join(root, below), { withFileTypes: true })) {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith(".") || exclude(name)) continue;
      try {
        if (entry.isDirectory()) list(name);
        else {
          const refusal = refusalOf(entry, isMeant(entry.name), path.join(root, name), home);
          if (refusal === null) names.push(name);
          else if (refusal !== "") complaints.push(complain(name, TOP, refusal));
        }
      } catch (error) {
        complaints.push(complain(name, TOP, whyNot(name, error)));
      }
    }
  };

  list("");
  return { names: names.toSorted(compareText), complaints };
}

const TOP = { line: 1, column: 1 };

/** Why something that is no folder isn't read: empty when it isn't meant to be, null when it is read. */
function refusalOf(entry: Dirent, isMeant: boolean, file: string, home: string): string | null {
  if (entry.isFile()) return isMeant ? null : "";
  if (!entry.isSymbolicLink()) {
    return isMeant ? "is not a file but a pipe, a socket or a device; remove it" : "";
  }
  const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
  return isMeant || isFolder ? linkRefusal(file, home) : "";
}

/** Why a link isn't followed, or null; `home` is the corpus without links in its path. */
export function linkRefusal(file: string, home: string): string | null {
  const target = statSync(file, { throwIfNoEntry: false });
  if (target === undefined) return "is a link to nothing; remove it";
  if (target.isDirectory())
    return "is a link to a folder, which isn't followed; put the folder itself here";
  if (!target.isFile()) return "is a link to what is not a file but a pipe or a device; remove it";
  if (isInside(realpathSync(file), home)) return null;
  return "is a link out of the corpus, which isn't followed; copy the file itself here";
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== "..";
}
