/** Graph.json begins with it where there are columns of it: no program that reads a graph writes it again. */
const START = '{"columns":"';

/** The most that is to be read of a graph.json to know whether there are columns of it. */
export const NAMED_WITHIN = START.length + 80;

/** The text of a graph.json that names its columns, which are `graph.columns` beside it, by their digest. */
export function* namingColumns(pieces: Iterable<string>, digest: string): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    yield isFirst ? `${START}${digest}",\n${piece.slice(1)}` : piece;
    isFirst = false;
  }
}

/**
 * The digest of its columns that a graph.json names, on a line of its own: who has read the file as JSON and
 * written it again, changed or not, has left no line there.
 *
 * @param start of its text.
 */
export function columnsNamedBy(start: string): string | null {
  if (!start.startsWith(START)) return null;
  return /^[0-9a-f]{64}(?=",\n)/.exec(start.slice(START.length))?.[0] ?? null;
}
