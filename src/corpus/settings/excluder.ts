import picomatch from "picomatch";

interface Excluder {
  /** Whether a file is left out, by its path relative to the corpus. */
  readonly isExcluded: (file: string) => boolean;
  /** Whether one of the globs has matched anything so far. */
  readonly hasMatched: (glob: string) => boolean;
}

/**
 * Tells which files are left out. Globs as in .gitignore and shells (`*` within a folder, `**` across,
 * `{a,b}`, `[0-9]`); a name without `/` is meant in every folder. Extended globs such as `+(a|b)` are
 * not read: their expressions can take for ever.
 */
export function excluder(globs: readonly string[]): Excluder {
  const matchers = globs.map((glob) => ({
    glob,
    matches: picomatch(glob, { noextglob: true, basename: !glob.includes("/") }),
  }));
  const matched = new Set<string>();
  return {
    isExcluded(file) {
      // All of them, not the first: the others have matched as well.
      const found = matchers.filter(({ matches }) => matches(file));
      for (const { glob } of found) matched.add(glob);
      return found.length > 0;
    },
    hasMatched: (glob) => matched.has(glob),
  };
}
