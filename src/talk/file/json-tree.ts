import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Position } from "../../corpus/reading/complaint.ts";

/** A value of a JSON text, with the place where it stands. */
export type JsonNode = Node;

export interface JsonTree {
  /** What could be read; null where there is nothing. */
  readonly root: JsonNode | null;
  /** The first thing that is wrong with the text as JSON: what follows mostly follows from it. */
  readonly mistake: { readonly offset: number; readonly reason: string } | null;
  /** How many values the text doesn't end: 1 is the outermost alone. 0 for a text that is whole. */
  readonly unended: number;
  readonly positionOf: (offset: number) => Position;
}

/**
 * Reads a JSON text as far as it goes.
 *
 * Cost: linear.
 *
 * @throws {RangeError} where it is nested too deeply.
 */
export function readJsonTree(text: string): JsonTree {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true }) ?? null;
  const [first] = errors;
  const end = text.trimEnd().length;
  return {
    root,
    mistake: first === undefined ? null : { offset: first.offset, reason: reasonOf(first) },
    unended: errors.filter(({ error, offset }) => offset >= end && isEndMissed(error)).length,
    positionOf: positionsIn(text),
  };
}

function isEndMissed(error: ParseError["error"]): boolean {
  return /^Close(Brace|Bracket)Expected$/.test(printParseErrorCode(error));
}

const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: "what stands here is no JSON; put texts between quotation marks",
  InvalidNumberFormat: "is no number of JSON",
  PropertyNameExpected: "a name between quotation marks is missing, or a comma is too many",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "a closing } is missing",
  CloseBracketExpected: "a closing ] is missing",
  InvalidCommentToken: "JSON has no comments; remove it",
  UnexpectedEndOfString: "the text that begins here has no closing quotation mark",
  InvalidCharacter: "a character is not allowed here; write it as \\u and four digits",
};

function reasonOf({ error }: ParseError): string {
  return REASONS[printParseErrorCode(error)] ?? "is no JSON from here on";
}

/** As `positionAt` of the corpus, for many places of one text: O(log n) each. */
function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
