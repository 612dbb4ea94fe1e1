/** A function of a key that is reckoned once for each: to be let go of when what it depends on changes. */
export function memoized(reckon: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const value = known.get(key) ?? reckon(key);
    known.set(key, value);
    return value;
  };
}
