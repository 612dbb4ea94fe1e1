import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type YAMLMap,
} from "yaml";
import type { Position } from "./complaint.ts";
import type { FieldPath } from "./field-reader.ts";

/**
 * Tells where the value at a path is, counted from 1 in the text; for a value that is not there,
 * where the innermost thing that should hold it begins.
 */
export type Locate = (path: FieldPath) => Position;

/**
 * Cost: the first call parses the text, and `yaml` is slower than js-yaml, so a text without
 * mistakes costs nothing; each further call is a few look-ups.
 */
export function locator(yaml: string): Locate {
  let locate: Locate | undefined;
  return (path) => {
    locate ??= indexed(yaml);
    return locate(path);
  };
}

function indexed(yaml: string): Locate {
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, {
    lineCounter: lines,
    uniqueKeys: false,
    strict: false,
  });
  const maps = new WeakMap<YAMLMap, ReadonlyMap<unknown, unknown>>();
  /** YAMLMap looks for a key from its first to its last: with many mistakes in one, squared. */
  const childOf = (node: unknown, step: string | number): unknown => {
    if (!isMap(node)) return isCollection(node) ? node.get(step, true) : undefined;
    const children = maps.get(node) ?? childrenOf(node);
    maps.set(node, children);
    return children.get(String(step));
  };
  return (path) => {
    let node: unknown = contents;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
      node = childOf(node, step);
      offset = startOf(node) ?? offset;
    }
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

/** Keys as js-yaml has them: text, whatever they look like. */
function childrenOf(map: YAMLMap): ReadonlyMap<unknown, unknown> {
  return new Map(
    map.items.map(({ key, value }) => [
      isScalar(key) ? (key.source ?? String(key.value)) : key,
      value,
    ]),
  );
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
