import { isCollection, isNode, LineCounter, parseDocument } from "yaml";
import type { Position } from "./complaint.ts";

/**
 * Where the value at `path` is in a YAML text, counted from 1 in that text; for a value that is not
 * there, where the innermost thing that should hold it begins.
 *
 * Cost: parses the text anew, and `yaml` is slower than js-yaml; call it for mistakes only.
 */
export function positionOf(yaml: string, path: readonly (string | number)[]): Position {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: false, strict: false });
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    node = node.get(step, true);
    offset = startOf(node) ?? offset;
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
