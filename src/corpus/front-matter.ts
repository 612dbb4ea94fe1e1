import matter from "gray-matter";
import { CORE_SCHEMA, load, type LoadOptions, YAMLException } from "js-yaml";
import { type Position, positionAt, quote } from "./complaint.ts";
import { positionOf } from "./field-position.ts";
import { findSharedReference } from "./shared-reference.ts";

/** The front matter of one file. */
export interface FrontMatter {
  /** What its YAML says; only JSON values, and a tree: no date, no reference met twice. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The YAML between the fences; it begins on line 2 of the file. */
  readonly yaml: string;
}

/** Why a file's front matter cannot be read, and where. */
export class FrontMatterError extends Error {
  override readonly name = "FrontMatterError";
  readonly position: Position;
  constructor(reason: string, position: Position) {
    super(reason);
    this.position = position;
  }
}

const MAX_DEPTH = 32;

/** The line of the file on which the block between the fences begins. */
const FIRST_LINE = 2;

/**
 * Reads the front matter of a file's text.
 *
 * gray-matter would run `---js`, parse `---json`, and look up any other word after the fence among
 * its engines, in any case and whatever its options say. So nothing but a bare, `yaml` or `yml`
 * fence gets as far as gray-matter, its other engines are overridden to refuse, and its YAML engine
 * is ours: js-yaml 4 with the core schema (dates stay text), bounded in depth, without aliases.
 *
 * @throws {FrontMatterError} when there is none, it is not closed, or it is not a YAML mapping.
 */
export function readFrontMatter(fileText: string): FrontMatter {
  const text = fileText.replace(/^\uFEFF/, "");
  const yaml = blockBetweenFences(text);
  let data: unknown;
  try {
    data = matter(text, OPTIONS).data;
  } catch (error) {
    if (error instanceof FrontMatterError) throw error;
    throw asFrontMatterError(error);
  }
  if (!isMapping(data)) {
    throw new FrontMatterError(
      "the front matter is not a mapping; expected lines such as `title: …` between the fences",
      { line: FIRST_LINE, column: 1 },
    );
  }
  return { data, yaml };
}

/** The block, once it is certain that gray-matter will see the same one. */
function blockBetweenFences(text: string): string {
  const fence = /^---([^\r\n]*)(\r\n|\r|\n|$)/.exec(text);
  if (!fence) {
    throw new FrontMatterError(
      "no front matter: the first line is not `---`; add front matter, or keep this file elsewhere",
      { line: 1, column: 1 },
    );
  }
  const [opening, word = ""] = fence;
  if (!/^[ \t]*(?:yaml|yml)?[ \t]*$/.test(word)) {
    throw new FrontMatterError(
      `the front matter opens with ${quote(`---${word}`)}; only YAML is read: write \`---\``,
      { line: 1, column: 4 },
    );
  }
  // gray-matter closes at the first line that begins with three hyphens, whatever follows them.
  const rest = text.slice(opening.length);
  const closing = /(?:^|\n)---([^\r\n]*)/.exec(rest);
  if (!closing || !opening.endsWith("\n")) {
    throw new FrontMatterError(
      "the front matter is not closed; end it with a line `---`",
      positionAt(text, 0),
    );
  }
  if (!/^[ \t]*$/.test(closing[1] ?? "")) {
    const { line } = positionAt(rest, closing.index + 1);
    throw new FrontMatterError(
      `expected \`---\` alone on the line that closes the front matter; found ${quote(`---${closing[1] ?? ""}`)}`,
      { line: line + FIRST_LINE - 1, column: 4 },
    );
  }
  return rest.slice(0, closing.index);
}

function refuse(): never {
  throw new FrontMatterError("only YAML front matter is read", { line: 1, column: 1 });
}

/** Passed on every call: without options gray-matter caches, and returns `{}` for a text that failed before. */
const OPTIONS = {
  language: "yaml",
  engines: { yaml: parseYaml, javascript: refuse, js: refuse, json: refuse },
};

function parseYaml(block: string): object {
  // maxDepth is of js-yaml 4.3; its published types are older.
  const options: LoadOptions & { maxDepth: number } = { schema: CORE_SCHEMA, maxDepth: MAX_DEPTH };
  const data = load(block, options) ?? {};
  const shared = findSharedReference(data);
  if (shared !== null) {
    throw new FrontMatterError(
      `${shared.join(".")} is an alias (\`*name\`); write the value out`,
      positionInFile(block.replace(/^\r?\n/, ""), shared),
    );
  }
  return data;
}

/** The position in the file of a field of its front matter, or of what would hold an absent one. */
export function positionInFile(yaml: string, path: readonly (string | number)[]): Position {
  const { line, column } = positionOf(yaml, path);
  return { line: line + FIRST_LINE - 1, column };
}

/** What to do about the mistakes that people make most. */
const HINTS = [
  {
    reason: /bad indentation of a mapping entry|mapping values are not allowed/,
    hint: 'put a text that has a colon in it in "quotes", and indent with spaces',
  },
  { reason: /tab characters/, hint: "indent with spaces, not tabs" },
  { reason: /duplicated mapping key/, hint: "keep one of them" },
];

/** gray-matter hands over the block with the line break of the opening fence: the mark's line 0 is the file's line 1. */
function asFrontMatterError(error: unknown): FrontMatterError {
  if (!(error instanceof YAMLException)) {
    const reason = error instanceof Error ? error.message : String(error);
    return new FrontMatterError(`the front matter cannot be read: ${reason}`, {
      line: 1,
      column: 1,
    });
  }
  const mark = error.mark as YAMLException["mark"] | undefined;
  const next = HINTS.find(({ reason }) => reason.test(error.reason))?.hint ?? "correct it";
  return new FrontMatterError(`the front matter is not valid YAML: ${error.reason}; ${next}`, {
    line: (mark?.line ?? 0) + 1,
    column: (mark?.column ?? 0) + 1,
  });
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
