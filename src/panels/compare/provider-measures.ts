import type { Provider } from "../../graph/coverage.ts";
import { formatCount } from "../../state/count-format.ts";
import { formatLag } from "../../state/lag-format.ts";
import { type FiguresInView, figuresInView } from "./figures-in-view.ts";
import { counted, type Measure, told } from "./measure.ts";
import { articlesOf, type Sight } from "./things.ts";

/**
 * The figures of some providers, of what is in view. Cost: see `figuresInView`, for each.
 *
 * Beside what they share with each other, “shared stories” would be those: what others covered too,
 * whoever that was, has another name here.
 */
export function providerMeasures(providers: readonly Provider[], sight: Sight): Measure[] {
  const articles = providers.map(({ key }) => articlesOf(key, sight));
  const figures = providers.map((provider) => figuresInView(provider, sight));
  const topics = articles.map((own) => new Set(own.flatMap((article) => article.topics)).size);
  const measures = [
    counted(
      "Articles in view",
      articles.map(({ length }) => length),
      formatCount,
    ),
    counted("Topics", topics, formatCount),
  ];
  if (figures.every(({ covered, missed }) => covered + missed === 0)) return measures;
  return [
    ...measures,
    counted(
      "Stories that other outlets covered too",
      figures.map(({ covered }) => covered),
      formatCount,
    ),
    counted(
      "Stories of other outlets with no article of it",
      figures.map(({ missed }) => missed),
      formatCount,
    ),
    counted(
      "First in this corpus",
      figures.map(({ firsts }) => firsts),
      (firsts, place) => firstWords(firsts, figures[place]?.tied ?? 0),
    ),
    told("Median lag after the first", figures.map(lagWords)),
  ];
}

function firstWords(firsts: number, tied: number): string {
  return tied === 0 ? formatCount(firsts) : `${formatCount(firsts)} (${formatCount(tied)} tied)`;
}

/** Lags are of its own reports in stories that others covered too, as far as their times are exact. */
function lagWords({ covered, medianLag }: FiguresInView): string {
  if (medianLag === null) {
    return covered === 0 ? "none: no such story" : "unknown: no exactly dated report of its own";
  }
  // A median of nothing: half of them had no lag.
  return medianLag === 0
    ? "none: at least half of its own reports were first"
    : formatLag(medianLag);
}
