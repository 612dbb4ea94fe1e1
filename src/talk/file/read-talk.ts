import { quote } from "../../corpus/reading/complaint.ts";
import { type Item, LOOKS, MOST_ITEMS, MOST_LINE, newId, type Talk } from "../talk.ts";
import { type JsonNode, type JsonTree, readJsonTree } from "./json-tree.ts";
import { readItem } from "./read-item.ts";
import { FORMAT, VERSION } from "./talk-format.ts";
import { type TalkProblem, TalkReader } from "./talk-reader.ts";

/** What was read, with what was wrong besides; or why it is no talk at all. */
export type ReadTalk =
  | { readonly talk: Talk; readonly problems: readonly TalkProblem[] }
  | { readonly refusal: TalkProblem };

/** UTF-16 units: as many as 500 scenes with notes of full length have. */
const MOST_SIZE = 12_000_000;

const TOP = { line: 1, column: 1 };

const NAMES = ["format", "version", "id", "title", "corpus", "minutes", "look", "items"];

/**
 * Reads the text of a `*.talk.json`. What is wrong costs itself alone: everything good beside it is
 * kept, of a text that was cut off the scenes that are whole. Never throws.
 *
 * Cost: linear.
 *
 * @param id of a talk that has none.
 */
export function readTalk(text: string, id = newId()): ReadTalk {
  if (text.length > MOST_SIZE) return refuse(`is too long for a talk: ${text.length} characters`);
  try {
    return readTree(readJsonTree(text.replace(/^\uFEFF/, "")), id);
  } catch (error) {
    if (error instanceof RangeError) return refuse("is nested too deeply to be a talk");
    throw error;
  }
}

function readTree(tree: JsonTree, ownId: string): ReadTalk {
  const { root, mistake, unended } = tree;
  const start = mistake === null ? TOP : tree.positionOf(mistake.offset);
  if (root === null) return refuse("is empty or no JSON; expected a talk of Coverline", start);
  if (root.type !== "object") return refuse("is no talk: expected an object, {…}");
  const reader = new TalkReader(tree);
  const members = reader.members(root);
  const format = members.get("format");
  if (format?.value !== FORMAT) {
    const is = format === undefined ? "has no format" : `has the format ${quote(format.value)}`;
    const at = format === undefined ? TOP : tree.positionOf(format.offset);
    return refuse(`is no talk of Coverline: it ${is}; expected "${FORMAT}"`, at);
  }
  if (mistake !== null) reader.say(mistake.offset, `is no sound JSON: ${mistake.reason}`);
  checkVersion(reader, format, members.get("version"));
  reader.checkNames(root, "a talk", NAMES);
  const title = reader.text(members, "title", MOST_LINE);
  const entries = reader.list(members, "items", MOST_ITEMS);
  if (unended > 0) sayCut(reader, tree, entries, unended);
  const talk = {
    id: readId(reader, members.get("id"), format, ownId),
    title,
    corpus: reader.text(members, "corpus"),
    minutes: reader.number(members, "minutes", 0.5, 600),
    look: reader.choice(members, "look", LOOKS),
    items: readItems(reader, isEntryCut(unended) ? entries.slice(0, -1) : entries),
  };
  return { talk, problems: reader.problems };
}

/** The third value from outside is an entry of the list. */
function isEntryCut(unended: number): boolean {
  return unended > 2;
}

function sayCut(
  reader: TalkReader,
  { root }: JsonTree,
  entries: readonly JsonNode[],
  unended: number,
): void {
  const end = (root?.offset ?? 0) + (root?.length ?? 0);
  const kept = entries.length - (isEntryCut(unended) ? 1 : 0);
  const rest = isEntryCut(unended) ? "; the scene in which it ends is left out" : "";
  reader.say(end, `the file ends too early: ${kept} of its scenes and headings are whole${rest}`);
}

function checkVersion(reader: TalkReader, format: JsonNode, node: JsonNode | undefined): void {
  const version: unknown = node?.value;
  if (version === VERSION) return;
  const at = (node ?? format).offset;
  if (typeof version === "number" && version > VERSION) {
    const knows = `this one knows version ${VERSION}`;
    reader.say(
      at,
      `was saved by a later Coverline, as version ${version}; ${knows} and reads that`,
    );
  } else {
    const is = node === undefined ? "is missing" : `is ${quote(version)}`;
    reader.say(at, `version ${is}; expected ${VERSION}; it is read as that`);
  }
}

const ID = /^[\w-]{1,64}$/;

function readId(
  reader: TalkReader,
  node: JsonNode | undefined,
  owner: JsonNode,
  fallback: string,
): string {
  const value: unknown = node?.value;
  if (typeof value === "string" && ID.test(value)) return value;
  const is = node === undefined ? "is missing" : `is ${quote(value)}`;
  const expected = "expected letters, digits and hyphens, at most 64";
  reader.say((node ?? owner).offset, `id ${is}; ${expected}; “${fallback}” is taken`);
  return fallback;
}

/** An entry without an id of its own gets one by its place, so that the same file gives the same talk. */
function readItems(reader: TalkReader, entries: readonly JsonNode[]): Item[] {
  const taken = new Set(entries.map((node) => String(idNodeOf(node)?.value)));
  const used = new Set<string>();
  const free = (start: string) => {
    let id = start;
    for (let count = 2; taken.has(id) || used.has(id); count += 1) id = `${start}-${count}`;
    return id;
  };
  return entries.flatMap((node, index) => {
    if (node.type !== "object") {
      reader.mistake(node, `entry ${index + 1}`, "a scene or a heading, {…}");
      return [];
    }
    const at = idNodeOf(node);
    let id = readId(reader, at, node, free(`scene-${index + 1}`));
    if (used.has(id)) {
      const other = free(`${id.slice(0, 58)}-2`);
      reader.say(at?.offset ?? node.offset, `id ${quote(id)} is another's; “${other}” is taken`);
      id = other;
    }
    const item = readItem(reader, node, id);
    if (item !== null) used.add(id);
    return item ?? [];
  });
}

function idNodeOf(node: JsonNode): JsonNode | undefined {
  return node.children?.findLast(({ children }) => children?.[0]?.value === "id")?.children?.[1];
}

function refuse(reason: string, position = TOP): ReadTalk {
  return { refusal: { ...position, reason } };
}
