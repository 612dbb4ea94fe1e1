import type { Provider } from "../../graph/coverage.ts";
import { formatCount } from "../../state/count-format.ts";
import { formatLag } from "../../state/lag-format.ts";
import { figuresInView } from "./figures-in-view.ts";
import { counted, type Measure, told } from "./measure.ts";
import { articlesOf, type Sight } from "./things.ts";

/** The figures of some providers, of what is in view. Cost: see `figuresInView`, for each. */
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
      "Shared stories covered",
      figures.map(({ covered }) => covered),
      formatCount,
    ),
    counted(
      "Shared stories with no article of it",
      figures.map(({ missed }) => missed),
      formatCount,
    ),
    counted(
      "First in this corpus",
      figures.map(({ firsts }) => firsts),
      (firsts, place) => firstWords(firsts, figures[place]?.tied ?? 0),
    ),
    told(
      "Median lag after the first",
      figures.map(({ medianLag }) => lagWords(medianLag)),
    ),
  ];
}

function firstWords(firsts: number, tied: number): string {
  return tied === 0 ? formatCount(firsts) : `${formatCount(firsts)} (${formatCount(tied)} tied)`;
}

function lagWords(seconds: number | null): string {
  if (seconds === null) return "";
  return seconds === 0 ? "none" : formatLag(seconds);
}
