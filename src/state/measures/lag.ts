import { firstOf, lagBetween } from "../../corpus/firsts/time-span.ts";
import type { Article, Coverage, CoverageStory } from "../../graph/coverage.ts";
import { formatLag, spanOf } from "../lag-format.ts";
import { type Measure, remembered } from "./measure.ts";

/**
 * Seconds after the first of a shared story: of an article its own, where the times tell it exactly;
 * of a provider the median over the stories on which it has a report of its own; of a story the time
 * until half of its articles had appeared.
 */
export function lagMeasure(coverage: Coverage): Measure {
  const { articles, providers, stories } = coverage;
  const find = (key: string): number | null => {
    const article = articles.get(key);
    const story = stories.get(article?.story ?? key);
    if (story !== undefined && story.providers < 2) return null;
    if (article) return story === undefined ? null : lagIn(story, article, coverage);
    return providers.get(key)?.medianLag ?? story?.halfLife ?? null;
  };
  return {
    id: "lag",
    label: "Lag",
    kinds: ["article", "provider", "story"],
    isCount: false,
    value: remembered(find),
    format: formatLag,
  };
}

/** Null where a date without a time leaves it open. */
function lagIn({ firsts }: CoverageStory, article: Article, { articles }: Coverage): number | null {
  if (firsts.length === 1 && firsts[0] === article.key) return 0;
  const first = firstOf(firsts.flatMap((key) => spanOf(articles.get(key)) ?? []));
  const span = spanOf(article);
  if (first === null || span === null) return null;
  const { least, most } = lagBetween(first, span);
  return least === most ? least : null;
}
