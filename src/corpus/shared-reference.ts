type Path = readonly (string | number)[];

/**
 * The path of a collection that is met for the second time, or null in a tree. YAML aliases make
 * such: a few lines of them can stand for gigabytes once they are written out.
 *
 * Cost: visits each collection once. An alias of a plain value is a copy, and harmless.
 */
export function findSharedReference(root: unknown): Path | null {
  const seen = new Set<object>();
  const pending: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null) continue;
    if (seen.has(value)) return path;
    seen.add(value);
    for (const [key, child] of Object.entries(value).toReversed()) {
      pending.push({ value: child, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return null;
}
