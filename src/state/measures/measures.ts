import type { Coverage } from "../../graph/coverage.ts";
import { articlesMeasure, firstsMeasure, linksMeasure, listedMeasure } from "./counts.ts";
import { lagMeasure } from "./lag.ts";
import type { Measure, MeasureId } from "./measure.ts";
import { pageRankMeasure } from "./page-rank.ts";
import { qualityMeasure } from "./quality.ts";

/** The measures of one coverage. */
export type Measures = Readonly<Record<MeasureId, Measure>>;

/** Nothing is measured before it is asked for. Cost: O(s) for s stories. */
export function createMeasures(coverage: Coverage): Measures {
  return {
    articles: articlesMeasure(coverage),
    links: linksMeasure(coverage),
    listed: listedMeasure(coverage),
    rank: pageRankMeasure(coverage),
    quality: qualityMeasure(coverage),
    firsts: firstsMeasure(coverage),
    lag: lagMeasure(coverage),
  };
}
