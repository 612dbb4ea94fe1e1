/**
 * A function of one text that remembers what it gave for the last texts it was asked for, at most
 * twice `most` of them: two generations, of which the older is dropped whole. Only for results that
 * nobody changes.
 *
 * Cost: a look-up in one map or two.
 */
export function remembering<T>(most: number, make: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let last: { text: string; made: T } | undefined;
  return (text) => {
    // Often asked twice in a row, and to compare one text is cheaper than to look it up.
    if (last?.text === text) return last.made;
    const made = lookUp(text);
    last = { text, made };
    return made;
  };
  function lookUp(text: string): T {
    const known = young.get(text);
    if (known !== undefined) return known;
    const made = old.get(text) ?? make(text);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, made);
    return made;
  }
}
