import { computed, type ReadonlySignal } from "@preact/signals";
import type { Coverage, DatedArticle } from "../../graph/coverage.ts";
import { passing } from "../filters/passing.ts";
import type { Firsts } from "../firsts.ts";
import { allTime } from "../presence/all-time.ts";
import { createInView, type InView } from "../presence/in-view.ts";
import type { ViewSignals } from "../view/view-signals.ts";
import type { Window } from "../view/view.ts";
import { choosePauses, type Pauses } from "./pauses.ts";
import { type PlayMap, playMap } from "./play-map.ts";
import { fittingSpeed } from "./speeds.ts";

/** What there is to be played, and how. */
export interface Played {
  /** The window that is chosen, or all time; null when nothing is dated. */
  readonly span: ReadonlySignal<Window | null>;
  /** The articles that come as it is played: those in view of all of it, in time order. */
  readonly articles: ReadonlySignal<readonly DatedArticle[]>;
  /** Those of them that were first with a story. */
  readonly firsts: ReadonlySignal<readonly DatedArticle[]>;
  /** Those of them at which it pauses. */
  readonly pauses: ReadonlySignal<Pauses>;
  readonly map: ReadonlySignal<PlayMap | null>;
  /** Milliseconds of playing time that pass in a second. */
  readonly speed: ReadonlySignal<number>;
}

/**
 * Cost: one look at each article, for another span or other filters; a head that moves costs nothing.
 * Only while one keeps to some steps, they are walked in the whole span once more, in networks of its own:
 * while the head is on its way, less of that is in view, and never more.
 */
export function createPlayed(coverage: Coverage, parts: ViewSignals, firsts: Firsts): Played {
  const { dated } = coverage;
  const { window, filters, around, play, selection, also } = parts;
  const all = allTime(coverage);
  const span = computed(() => (all === null ? null : (window.value ?? all)));
  let whole: InView | null = null;
  const passesNow = () => {
    if (around.value?.keep !== true) return passing(filters.value);
    whole ??= createInView(coverage, { ...parts, window: span });
    const { now } = whole.presence.value;
    return ({ key }: DatedArticle) => now.has(key);
  };
  const articles = computed(() => {
    const { value: within } = span;
    if (within === null) return [];
    const passes = passesNow();
    return dated.filter(
      (article) => article.time >= within.from && article.time <= within.to && passes(article),
    );
  });
  const pausesAt = computed(() => play.value.pauses);
  const selected = computed(() => {
    const { value: key } = selection;
    return key === null ? [] : [...also.value, key];
  });
  const isSqueezed = computed(() => play.value.squeeze);
  const map = computed(() =>
    span.value === null ? null : playMap(span.value, articles.value, isSqueezed.value),
  );
  return {
    span,
    articles,
    firsts: computed(() => articles.value.filter(({ key }) => firsts.has(key))),
    pauses: computed(() =>
      choosePauses(
        pausesAt.value,
        { articles: articles.value, firsts, coverage },
        pausesAt.value === "selected" ? selected.value : [],
      ),
    ),
    map,
    speed: computed(() => play.value.speed ?? fittingSpeed(map.value?.length ?? 0)),
  };
}
