import { ascending, descending, greatest } from "d3";
import { isDated, type DatedArticle } from "../../graph/coverage.ts";
import { DAY } from "../../state/presence/window-run.ts";
import type { State } from "../../state/state.ts";
import { fromWallClock, toWallClock } from "../../state/time-zone.ts";
import type { Window } from "../../state/view/view.ts";
import { allTime, MINUTE } from "../extent.ts";
import { clamped } from "./window-moves.ts";

const SECOND = 1000;

/** A window that is known by name. */
export interface Preset {
  readonly id: "story" | "day" | "first-day";
  readonly label: string;
  /** Other words by which one may look for it. */
  readonly words: string;
  /** What must be there first. */
  readonly needs: string;
  /** Null where there is no such window. Reads signals. */
  windowOf(state: State): Window | null;
}

export const PRESETS: readonly Preset[] = [
  {
    id: "story",
    label: "This story",
    words: "event first last span",
    needs: "select a dated story, or an article of one, first",
    windowOf: (state) => spanOf(storyArticles(state)),
  },
  {
    id: "day",
    label: "This day",
    words: "date busiest 24",
    needs: "nothing in view is dated",
    windowOf: dayOf,
  },
  {
    id: "first-day",
    label: "First 24 hours",
    words: "day beginning start story",
    needs: "nothing is dated",
    windowOf: firstDay,
  },
];

/** Shows the window of a preset, as far as it is in all time; nothing where there is none. */
export function showPreset(state: State, preset: Preset): void {
  const [window, all] = [preset.windowOf(state), allTime(state.coverage)];
  if (window !== null && all !== null) state.setWindow(clamped(window, all));
}

/** The dated articles, in time order, of the selected story, or of the selected article's. */
function storyArticles({ coverage, selection }: State): readonly DatedArticle[] {
  const key = selection.value ?? "";
  const story = coverage.stories.get(coverage.articles.get(key)?.story ?? key);
  return (story?.articles ?? []).flatMap((each) => {
    const article = coverage.articles.get(each);
    return article !== undefined && isDated(article) ? [article] : [];
  });
}

/** From the first to the last, in whole minutes outwards; with the whole day of a bare date. */
function spanOf(dated: readonly DatedArticle[]): Window | null {
  const [first] = dated;
  if (first === undefined) return null;
  const from = toMinute(first.time);
  const to = dated.reduce((last, article) => Math.max(last, endOf(article)), from);
  return { from, to: Math.max(to, from + MINUTE) };
}

/** Midnight is the next day's, and its bare dates' as well. */
function endOf({ time, precision }: DatedArticle): number {
  return precision === "day" ? time + DAY - SECOND : Math.ceil(time / MINUTE) * MINUTE;
}

/** The day of the selected article on the clock of the zone, else the day with the most in view. */
function dayOf(state: State): Window | null {
  const { coverage, selection, zone } = state;
  const selected = coverage.articles.get(selection.value ?? "");
  if (selected !== undefined && isDated(selected)) return dayWith(selected, zone.value);
  const { now } = state.presence.value;
  return busiestDay(
    coverage.dated.filter(({ key }) => now.has(key)),
    zone.value,
  );
}

/**
 * The first of the days with the most articles, on the clock of a zone.
 *
 * Cost: O(n) for n articles in time order, with a zone look-up for each day.
 */
export function busiestDay(dated: readonly DatedArticle[], zone: string): Window | null {
  const days = new Map<number, { readonly day: Window; count: number }>();
  let last: Window | null = null;
  for (const article of dated) {
    const isBare = article.precision === "day";
    const isLast = last !== null && !isBare && article.time <= last.to;
    const day: Window = isLast && last !== null ? last : dayWith(article, zone);
    if (!isBare) last = day;
    const known = days.get(day.from);
    if (known === undefined) days.set(day.from, { day, count: 1 });
    else known.count += 1;
  }
  const busiest = greatest(
    days.values(),
    (a, b) => ascending(a.count, b.count) || descending(a.day.from, b.day.from),
  );
  return busiest?.day ?? null;
}

/**
 * From midnight to the last second before the next, on the clock of a zone: an article is in the
 * window at either end, and midnight is the next day's. A bare date is that day in every zone.
 */
function dayWith({ time, precision }: DatedArticle, zone: string): Window {
  const wall = precision === "day" ? time : toWallClock(time, zone);
  const midnight = Math.floor(wall / DAY) * DAY;
  return {
    from: fromWallClock(midnight, zone),
    to: fromWallClock(midnight + DAY, zone) - SECOND,
  };
}

/** A day and a night from the first article of the selected story, or of all. */
function firstDay(state: State): Window | null {
  const [first = state.coverage.dated[0]] = storyArticles(state);
  if (first === undefined) return null;
  const from = toMinute(first.time);
  return { from, to: from + DAY };
}

function toMinute(time: number): number {
  return Math.floor(time / MINUTE) * MINUTE;
}
