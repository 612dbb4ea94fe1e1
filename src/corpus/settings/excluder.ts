import picomatch from "picomatch";

/**
 * Tells whether a file is left out, by its path relative to the corpus. Globs as in .gitignore and
 * shells (`*` within a folder, `**` across, `{a,b}`, `[0-9]`); a name without `/` is meant in every
 * folder. Extended globs such as `+(a|b)` are not read: their expressions can take for ever.
 */
export function excluder(globs: readonly string[]): (file: string) => boolean {
  const matchers = globs.map((glob) =>
    picomatch(glob, { noextglob: true, basename: !glob.includes("/") }),
  );
  return (file) => matchers.some((matches) => matches(file));
}
