import type { Article, DatedArticle } from "../../graph/coverage.ts";
import type { PlacedLane } from "./place-lane.ts";
import type { TextOf } from "./texts.ts";

/** Where something leads to or from: a mark; `y` is measured from the top of the first row. */
export interface End {
  readonly article: DatedArticle;
  readonly x: number;
  readonly y: number;
}

/** What leads from mark to mark, of which both ends are in sight. */
export interface LinksInSight {
  /** The wire copies of one text, in time order; two or more. */
  readonly threads: readonly (readonly End[])[];
  /** From an article to one that it lists as related; row by row. */
  readonly arcs: readonly (readonly [from: End, to: End])[];
}

/** A text with more copies in sight than that would be a net, not a thread. */
const MOST_COPIES = 40;

interface Wanted {
  readonly texts: TextOf;
  /** Whether related links are wanted. */
  readonly arcs: boolean;
  readonly rowHeight: number;
}

/**
 * The threads and arcs between the marks in sight: an article in a column has none of its own. One
 * that stands in several rows is taken in the first of them.
 *
 * Cost: the marks in sight, and on request their related links.
 */
export function linksBetween(placed: readonly PlacedLane[], wanted: Wanted): LinksInSight {
  const ends = endsIn(placed, wanted);
  return { threads: threadsAmong(ends, wanted.texts), arcs: wanted.arcs ? arcsAmong(ends) : [] };
}

type Ends = ReadonlyMap<string, End>;

function threadsAmong(ends: Ends, texts: TextOf): End[][] {
  const threads = new Map<number, End[]>();
  for (const [key, end] of ends) {
    const text = texts.get(key);
    if (text === undefined) continue;
    const thread = threads.get(text);
    if (thread) thread.push(end);
    else threads.set(text, [end]);
  }
  return [...threads.values()]
    .filter(({ length }) => length > 1 && length <= MOST_COPIES)
    .map((thread) => thread.toSorted(byTime));
}

function arcsAmong(ends: Ends): [End, End][] {
  const arcs: [End, End][] = [];
  for (const from of ends.values()) {
    for (const key of from.article.lists) {
      const to = ends.get(key);
      if (to) arcs.push([from, to]);
    }
  }
  return arcs;
}

function byTime({ article: a }: End, { article: b }: End): number {
  return a.time - b.time || (a.key < b.key ? -1 : 1);
}

/** Only of what may have a thread or an arc, which few articles have. */
function endsIn(placed: readonly PlacedLane[], { arcs, rowHeight }: Wanted): Ends {
  const ends = new Map<string, End>();
  const add = (article: DatedArticle, x: number, y: number) => {
    if (!ends.has(article.key)) ends.set(article.key, { article, x, y });
  };
  const linked = arcs ? linkedIn : copiedIn;
  for (const { lane, row, run, dots, bands } of placed) {
    const middle = (row + 0.5) * rowHeight;
    const [start, end] = run;
    for (const index of dots.length > 0 ? linked(lane.exact) : []) {
      const dot = index >= start && index < end ? dots[index - start] : undefined;
      if (dot) add(dot.article, dot.x, middle + dot.y);
    }
    for (const { article, x, y, width, height } of bands) {
      if (mayLead(article, arcs)) add(article, x + width / 2, middle + y + height / 2);
    }
  }
  return ends;
}

function mayLead({ copies, lists, listedBy }: Article, arcs: boolean): boolean {
  return copies.length > 0 || (arcs && lists.length + listedBy.length > 0);
}

const linkedIn = indicesOf((article) => mayLead(article, true));
const copiedIn = indicesOf((article) => mayLead(article, false));

/** Where in a list the articles are of which something holds: looked for once in each list. */
function indicesOf(holds: (article: Article) => boolean) {
  const known = new WeakMap<readonly DatedArticle[], readonly number[]>();
  return (articles: readonly DatedArticle[]): readonly number[] => {
    const found = known.get(articles);
    if (found) return found;
    const made = articles.flatMap((article, index) => (holds(article) ? [index] : []));
    known.set(articles, made);
    return made;
  };
}
