import { type Position, quote } from "../../corpus/reading/complaint.ts";
import type { JsonNode, JsonTree } from "./json-tree.ts";

/** Something wrong in a file: what it is, what was expected, what became of it. */
export interface TalkProblem extends Position {
  readonly reason: string;
}

/** More are not told one by one. */
const MOST_PROBLEMS = 100;

/** The values of an object by name, in order. */
type Members = ReadonlyMap<string, JsonNode>;

/** Names that reach into what every object has. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Reads values of a talk's file, and collects what is wrong with them. */
export class TalkReader {
  readonly #tree: JsonTree;
  readonly #problems: (TalkProblem & { readonly offset: number })[] = [];
  #untold = 0;

  constructor(tree: JsonTree) {
    this.#tree = tree;
  }

  /** In the order of the file. */
  get problems(): readonly TalkProblem[] {
    const told = this.#problems
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ line, column, reason }) => ({ line, column, reason }));
    const last = told.at(-1);
    if (last === undefined || this.#untold === 0) return told;
    return [...told, { ...last, reason: `and ${this.#untold} more problems of this file` }];
  }

  say(offset: number, reason: string): void {
    if (this.#problems.length >= MOST_PROBLEMS) this.#untold += 1;
    else this.#problems.push({ offset, ...this.#tree.positionOf(offset), reason });
  }

  /** The members of an object; of two with one name the last. */
  members(node: JsonNode): Members {
    const members = new Map<string, JsonNode>();
    for (const [name, value] of pairsOf(node)) {
      const text = String(name.value);
      if (members.has(text)) {
        this.say(name.offset, `${quote(text)} stands here again; the last one is read; remove one`);
      }
      members.set(text, value);
    }
    return members;
  }

  /** Complains of names that are none of these. @param what they are no part of. */
  checkNames(node: JsonNode, what: string, known: readonly string[]): void {
    for (const [name] of pairsOf(node)) {
      if (known.includes(String(name.value))) continue;
      const reason = `${quote(name.value)} is no part of ${what} and left out; known: `;
      this.say(name.offset, `${reason}${known.join(", ")}`);
    }
  }

  /** A text, or a list of lines; cut where it is too long. Empty where there is none. */
  text(members: Members, name: string, most = Infinity): string {
    const node = members.get(name);
    if (node === undefined) return "";
    const lines = node.type === "array" ? (node.children ?? []) : [node];
    const texts = lines.flatMap((line): string[] => {
      if (line.type === "string") return [String(line.value)];
      this.mistake(line, name, "a text between quotation marks");
      return [];
    });
    const text = texts.join("\n");
    if (text.length <= most) return text;
    const reason = `${name} has ${text.length} characters; at most ${most} are kept; shorten it`;
    this.say(node.offset, reason);
    return text.slice(0, most);
  }

  /** As `text`, but null where there is none or null. */
  optionalText(members: Members, name: string, most: number): string | null {
    const node = members.get(name);
    return node === undefined || node.type === "null" ? null : this.text(members, name, most);
  }

  flag(members: Members, name: string): boolean {
    const node = members.get(name);
    if (node === undefined) return false;
    if (typeof node.value === "boolean") return node.value;
    this.mistake(node, name, "true or false");
    return false;
  }

  /** Null where there is none. */
  number(members: Members, name: string, least: number, most: number): number | null {
    const node = members.get(name);
    if (node === undefined || node.type === "null") return null;
    const value: unknown = node.value;
    if (typeof value === "number" && value >= least && value <= most) return value;
    this.mistake(node, name, `a number from ${least} to ${most}, or null`);
    return null;
  }

  choice<T extends string>(members: Members, name: string, all: readonly T[]): T | null {
    const node = members.get(name);
    if (node === undefined || node.type === "null") return null;
    const found = all.find((each) => each === node.value);
    if (found === undefined) this.mistake(node, name, `one of ${all.join(", ")}`);
    return found ?? null;
  }

  /** Texts by name. @param hasNulls whether null is a value too. */
  texts(members: Members, name: string, hasNulls: false): Record<string, string>;
  texts(members: Members, name: string, hasNulls: true): Record<string, string | null>;
  texts(members: Members, name: string, hasNulls: boolean): Record<string, string | null> {
    const node = members.get(name);
    if (node === undefined) return {};
    if (node.type !== "object") this.mistake(node, name, "texts by their names, {…}");
    const texts = [...this.members(node)].flatMap(([part, { type, value, offset }]) => {
      if (FORBIDDEN.has(part)) this.say(offset, `${quote(part)} is no part of a view and left out`);
      else if (type === "string" || (hasNulls && type === "null"))
        return [[part, value as string | null] as const];
      else
        this.say(offset, `${part} of ${name} is no text between quotation marks; it is left out`);
      return [];
    });
    return Object.fromEntries(texts);
  }

  /** The values of a list; those beyond the most are left out. */
  list(members: Members, name: string, most: number): readonly JsonNode[] {
    const node = members.get(name);
    if (node === undefined) return [];
    if (node.type !== "array") {
      this.mistake(node, name, "a list, […]");
      return [];
    }
    const values = node.children ?? [];
    const first = values[most];
    if (first !== undefined) {
      const reason = `${name} has ${values.length} entries; the first ${most} are kept`;
      this.say(first.offset, `${reason}; remove the others`);
    }
    return values.slice(0, most);
  }

  mistake({ offset, value, type }: JsonNode, name: string, expected: string): void {
    const is = type === "object" || type === "array" ? `an ${type}` : quote(value);
    this.say(offset, `${name} is ${is}; expected ${expected}; it is left at its default`);
  }
}

/** Names and values of an object as they stand; a name without a value is a mistake of its JSON. */
function pairsOf(node: JsonNode): (readonly [JsonNode, JsonNode])[] {
  if (node.type !== "object") return [];
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) =>
    name === undefined || value === undefined ? [] : [[name, value] as const],
  );
}
