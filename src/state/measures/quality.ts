import { median } from "d3";
import type { Coverage } from "../../graph/coverage.ts";
import { MARK_KINDS } from "../view/view.ts";
import { articlesOf } from "./marks-of.ts";
import { type Measure, remembered } from "./measure.ts";

const figures = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** The quality that the corpus gives an article, a rank without a unit; of a group, the median of its articles'. */
export function qualityMeasure(coverage: Coverage): Measure {
  return {
    id: "quality",
    label: "Quality",
    kinds: MARK_KINDS,
    isCount: false,
    value: remembered((key) => {
      const article = coverage.articles.get(key);
      if (article) return article.quality;
      const known = articlesOf(coverage, key).flatMap(({ quality }) => quality ?? []);
      return median(known) ?? null;
    }),
    format: (value) => figures.format(value),
  };
}
