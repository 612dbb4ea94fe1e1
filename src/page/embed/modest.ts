/** A view of thousands of keys is within this; what is larger is no message of ours. */
const MOST_VALUES = 20_000;
const MOST_CHARACTERS = 1_000_000;

/** No part of a view is called so, and code that copies objects by name can be misled by them. */
const REFUSED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Whether something that was sent is worth reading: plain data, as JSON has it, of a modest size.
 * What goes in circles has no size. A list counts by its length, which may cost the sender nothing,
 * and whoever goes through it much.
 *
 * Cost: linear in what was sent, up to the two limits.
 */
export function isModest(sent: unknown): boolean {
  const open: unknown[] = [sent];
  let values = 0;
  let characters = 0;
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string") characters += next.length;
    else if (typeof next === "object" && next !== null) {
      if (!Array.isArray(next) && !isPlain(next)) return false;
      if (Array.isArray(next) && next.length > MOST_VALUES) return false;
      const keys = Object.keys(next);
      values += Array.isArray(next) ? next.length : keys.length;
      if (values > MOST_VALUES) return false;
      for (const key of keys) {
        if (REFUSED.has(key)) return false;
        characters += key.length;
        open.push((next as Record<string, unknown>)[key]);
      }
    }
    if (characters > MOST_CHARACTERS) return false;
  }
  return true;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
