import matter from "gray-matter";
import { type Position, positionAt, quote } from "./complaint.ts";
import { type Locate, locator } from "./field-position.ts";
import { type LoadedYaml, loadYamlWithLines, YamlError } from "./load-yaml.ts";

/** The front matter of one file. */
export interface FrontMatter {
  /** What its YAML says; only JSON values, and a tree: no date, no reference met twice. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where in the file a field is, or what would hold an absent one. */
  readonly locate: Locate;
  /** The line of the file on which a mapping of the data begins. */
  readonly lineOf: (mapping: object) => number;
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

/** UTF-16 units of front matter; the longest of thousands of real ones has 15,000. */
const MAX_LENGTH = 1_000_000;

/** Blank lines in a row: gray-matter takes the square of their number, and nobody means so many. */
const MAX_BLANK_LINES = 200;

/** So much white space after a line end as that many blank lines have at least: few texts are searched for them. */
const MAYBE_TOO_BLANK = new RegExp(String.raw`[\n\r\u2028\u2029]\s{${MAX_BLANK_LINES - 1}}`);

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
 * Cost: linear in the text, and a bounded time more for the blank lines in it.
 *
 * @throws {FrontMatterError} when there is none, it is not closed, it is too long, or it is not a
 * YAML mapping.
 */
export function readFrontMatter(fileText: string): FrontMatter {
  const text = fileText.replace(/^\uFEFF/, "");
  const yaml = blockBetweenFences(text);
  checkSize(yaml);
  let data: unknown;
  let loaded: LoadedYaml | undefined;
  const parse = (block: string): object => {
    loaded = loadYamlWithLines(block);
    return loaded.data ?? {};
  };
  try {
    data = matter(text, optionsWith(parse)).data;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    // gray-matter hands over the block with the line break of the opening fence: its first line is
    // the file's first.
    throw new FrontMatterError(`the front matter ${error.message}`, error.position);
  }
  if (!isMapping(data)) {
    throw new FrontMatterError(
      "the front matter is not a mapping; expected lines such as `title: …` between the fences",
      { line: FIRST_LINE, column: 1 },
    );
  }
  // The line break of the opening fence again: lines of the block are lines of the file.
  const lineOf = (mapping: object) => loaded?.lineOf(mapping) ?? FIRST_LINE;
  return { data, locate: inFile(locator(yaml)), lineOf };
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
  if (opening.endsWith("\r")) {
    throw new FrontMatterError(
      "the lines end with CR alone, as on old Macs; save the file with LF or CRLF line ends",
      { line: 1, column: opening.length },
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

/** So that neither a parser nor gray-matter's search for comments is kept busy for long. */
function checkSize(yaml: string): void {
  if (yaml.length > MAX_LENGTH) {
    throw new FrontMatterError(
      `the front matter has ${yaml.length} characters; at most ${MAX_LENGTH} are read; move text below it`,
      { line: FIRST_LINE, column: 1 },
    );
  }
  if (!MAYBE_TOO_BLANK.test(yaml)) return;
  let blank = 0;
  // What JavaScript takes for line ends, which is what counts in gray-matter's expression.
  for (const line of yaml.matchAll(/([^\n\r\u2028\u2029]*)(?:\r\n|[\n\r\u2028\u2029]|$)/g)) {
    if (line[0] === "") break;
    blank = /\S/.test(line[1] ?? "") ? 0 : blank + 1;
    if (blank <= MAX_BLANK_LINES) continue;
    throw new FrontMatterError(
      `more than ${MAX_BLANK_LINES} blank lines in a row in the front matter; remove them`,
      { line: positionAt(yaml, line.index).line + FIRST_LINE - 1, column: 1 },
    );
  }
}

function refuse(): never {
  throw new FrontMatterError("only YAML front matter is read", { line: 1, column: 1 });
}

/** Passed on every call: without options gray-matter caches, and returns `{}` for a text that failed before. */
function optionsWith(parse: (block: string) => object) {
  return {
    language: "yaml",
    engines: { yaml: parse, javascript: refuse, js: refuse, json: refuse },
  };
}

function inFile(locate: Locate): Locate {
  return (path) => {
    const { line, column } = locate(path);
    return { line: line + FIRST_LINE - 1, column };
  };
}

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
