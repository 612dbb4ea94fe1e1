import type { Coverage, DatedArticle } from "../../graph/coverage.ts";
import type { Attention } from "../../state/view/timeline-parts.ts";
import type { Window } from "../../state/view/view.ts";
import { dayWideRun, exactRun, type RowOf, type Track } from "../lanes/lanes.ts";
import { rowsOf } from "../lanes/read-lanes.ts";

/**
 * An article and the groups in which it counts. What is asked of each article at each step of a window
 * is copied here: such small objects are read many times as fast.
 */
export interface Grouped {
  readonly article: DatedArticle;
  readonly key: string;
  readonly time: number;
  /** What it counts as. */
  readonly weight: number;
  /** Places in `Groups.list`; no group twice. */
  readonly groups: readonly number[];
}

/** What articles are counted by, and of each article in what it counts. */
export interface Groups {
  readonly list: readonly RowOf[];
  readonly track: Track;
  /** As `track` has them. */
  readonly exact: readonly Grouped[];
  readonly dayWide: readonly Grouped[];
}

/** Articles known to the minute and those known to the day, in time order. */
export type InWindow = Pick<Groups, "exact" | "dayWide">;

/**
 * Sorts articles into groups; what has none is in one of its own, which is no thing.
 *
 * Cost: O(n), once for a choice and a filter.
 */
export function readGroups(
  track: Track,
  { by, perOutput }: Pick<Attention, "by" | "perOutput">,
  coverage: Coverage,
): Groups {
  const list: RowOf[] = [];
  const places = new Map<string, number>();
  const placeOf = (row: RowOf) => {
    const place = places.get(row.key) ?? list.push(row) - 1;
    places.set(row.key, place);
    return place;
  };
  const grouped = (article: DatedArticle) => ({
    article,
    key: article.key,
    time: article.time,
    weight: perOutput ? 1 / outputOf(article, coverage) : 1,
    groups: [...new Set(rowsOf(article, by, coverage).map(placeOf))],
  });
  return { list, track, exact: track.exact.map(grouped), dayWide: track.dayWide.map(grouped) };
}

/** Those in the window; null is all. Cost: four bisections and a copy of what is in it. */
export function groupedIn(groups: Groups, window: Window | null): InWindow {
  if (window === null) return groups;
  return {
    exact: groups.exact.slice(...exactRun(groups.track, window)),
    dayWide: groups.dayWide.slice(...dayWideRun(groups.track, window)),
  };
}

/** How many articles its provider has in all, dated or not. */
function outputOf({ provider }: DatedArticle, { providers }: Coverage): number {
  return Math.max(1, providers.get(provider)?.articles.length ?? 1);
}
