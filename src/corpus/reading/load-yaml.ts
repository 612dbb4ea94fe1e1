import { CORE_SCHEMA, load, type LoadOptions, YAMLException } from "js-yaml";
import { Lexer } from "yaml";
import { type Position, positionAt } from "./complaint.ts";

/** Why a text cannot be read as YAML: `is not valid YAML: …`, and where, counted from 1 in the text. */
export class YamlError extends Error {
  override readonly name = "YamlError";
  readonly position: Position;
  constructor(reason: string, position: Position) {
    super(reason);
    this.position = position;
  }
}

const MAX_DEPTH = 32;

/** What a YAML text says, and where. */
export interface LoadedYaml {
  readonly data: unknown;
  /** The line, from 1, on which a mapping of the data begins; 1 for anything else. */
  readonly lineOf: (mapping: object) => number;
}

/** What the listener is told that the published types leave out. */
interface LoaderState {
  readonly anchorMap: object;
  readonly depth: number;
  readonly line: number;
  readonly result: unknown;
}

/**
 * What a YAML text says: only JSON values, and a tree. Dates and words such as `NO` stay text (the
 * core schema).
 *
 * Anchors are refused at the first one, and with them every alias. An alias of a list stands for
 * gigabytes once it is written out, and so does one of a long text: each use of it is a copy in the
 * graph, in the page, and in every reason that quotes it. (Merge keys are aliases too, and no part of
 * the core schema.)
 *
 * Cost: linear in the text; the lines cost a fiftieth of the parsing.
 *
 * @throws {YamlError} when it is no YAML, is nested too deep, or has an anchor or alias.
 */
export function loadYamlWithLines(text: string): LoadedYaml {
  const lines = new Map<object, number>();
  const begins: number[] = [];
  const mayHaveAnchor = text.includes("&");
  // maxDepth is of js-yaml 4.3; its published types are older, and leave out most of the state.
  const options: LoadOptions & { maxDepth: number } = {
    schema: CORE_SCHEMA,
    maxDepth: MAX_DEPTH,
    listener: (event, state) => {
      const { anchorMap, depth, line, result } = state as unknown as LoaderState;
      // js-yaml notes an anchor before it goes on to the next value, and only then can an alias mean it.
      if (mayHaveAnchor && !isEmpty(anchorMap)) refuse(text);
      if (event === "open") begins[depth] = line;
      else if (isMapping(result)) lines.set(result, (begins[depth] ?? 0) + 1);
    },
  };
  try {
    const data = load(text, options);
    return { data, lineOf: (mapping) => lines.get(mapping) ?? 1 };
  } catch (error) {
    if (error instanceof YamlError) throw error;
    throw asYamlError(error, text);
  }
}

/** The data alone. */
export function loadYaml(text: string): unknown {
  return loadYamlWithLines(text).data;
}

/** Of an object without a prototype; tells without making a list of its keys, as many times as there are values. */
function isEmpty(map: object): boolean {
  // oxlint-disable-next-line no-underscore-dangle -- a name that is not used
  for (const _name in map) return false;
  return true;
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(text: string): never {
  throw new YamlError(
    "has an anchor (`&name`), which aliases (`*name`) repeat; write the value out where it is wanted",
    positionAt(text, firstAnchor(text)),
  );
}

/** What the lexer puts before the text of a scalar, and before other things that aren't in the text. */
const BEFORE_SCALAR = "\u001F";
const NOT_IN_TEXT = new Set([BEFORE_SCALAR, "\u0002", "\u0018"]);

/** By tokens, since an ampersand can be in a text or in a comment as well. */
function firstAnchor(text: string): number {
  let offset = 0;
  let before = "";
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("&") && before !== BEFORE_SCALAR) return offset;
    if (!NOT_IN_TEXT.has(token)) offset += token.length;
    before = token;
  }
  return 0;
}

/** What to do about the mistakes that people make most. */
const HINTS = [
  {
    reason: /bad indentation of a mapping entry|mapping values are not allowed/,
    hint: 'put a text that has a colon in it in "quotes", and indent with spaces',
  },
  { reason: /tab characters/, hint: "indent with spaces, not tabs" },
  { reason: /duplicated mapping key/, hint: "keep one of them" },
  { reason: /unidentified alias/, hint: "write the value out, or put the text in quotes" },
];

function asYamlError(error: unknown, text: string): YamlError {
  if (!(error instanceof YAMLException)) {
    const reason = error instanceof Error ? error.message : String(error);
    return new YamlError(`cannot be read: ${reason}`, { line: 1, column: 1 });
  }
  const mark = error.mark as YAMLException["mark"] | undefined;
  const next = HINTS.find(({ reason }) => reason.test(error.reason))?.hint ?? "correct it";
  return new YamlError(`is not valid YAML: ${error.reason}; ${next}`, place(mark, text));
}

function place(mark: YAMLException["mark"] | undefined, text: string): Position {
  // js-yaml looks for null bytes before it reads any line, and calls them all a part of the first.
  const nothing = text.indexOf("\0");
  if (nothing !== -1) return positionAt(text, nothing);
  return { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
}
