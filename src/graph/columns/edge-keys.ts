import type { Columns } from "./read-columns.ts";
import { EDGE_KINDS } from "./sections.ts";
import { decode } from "./texts.ts";

/** A hyphen before each end. */
const HYPHEN = 45;

const LETTERS = EDGE_KINDS.map((kind) => kind.charCodeAt(0));

/**
 * The keys of all edges, in the order of the file: those that are told, or else as `edgeKeyOf` has them, of
 * which all are parts of one long string. Cost: linear.
 *
 * @param keys of nodes; all ASCII, where no keys are told.
 */
export function edgeKeys(columns: Columns, keys: readonly string[]): readonly string[] {
  const { edgeKey, names, source, target, link } = columns;
  if (edgeKey.length > 0) return Array.from(edgeKey, (index) => names.at(index));
  const lengths = Uint32Array.from(keys, ({ length }) => Math.max(length - 2, 0));
  const starts = new Uint32Array(keys.length);
  for (let row = 1; row < keys.length; row += 1) {
    starts[row] = (starts[row - 1] ?? 0) + (keys[row - 1] ?? "").length;
  }
  const lengthOf = (edge: number) =>
    3 + (lengths[source[edge] ?? 0] ?? 0) + (lengths[target[edge] ?? 0] ?? 0);
  let length = 0;
  for (let edge = 0; edge < source.length; edge += 1) length += lengthOf(edge);
  const bytes = new Uint8Array(length);
  let at = 0;
  const put = (row: number) => {
    bytes[at] = HYPHEN;
    const start = (starts[row] ?? 0) + 2;
    const count = lengths[row] ?? 0;
    // Short: a loop is quicker than a copy.
    for (let i = 0; i < count; i += 1) bytes[at + 1 + i] = columns.nameBytes[start + i] ?? 0;
    at += 1 + count;
  };
  for (let edge = 0; edge < source.length; edge += 1) {
    bytes[at] = LETTERS[link[edge] ?? 0] ?? 0;
    at += 1;
    put(source[edge] ?? 0);
    put(target[edge] ?? 0);
  }
  const whole = decode(bytes);
  let start = 0;
  return Array.from(source, (_source, edge) => {
    const end = start + lengthOf(edge);
    const key = whole.slice(start, end);
    start = end;
    return key;
  });
}
