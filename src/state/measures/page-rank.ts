import type { Coverage } from "../../graph/coverage.ts";
import { MARK_KINDS } from "../view/view.ts";
import { articlesOf } from "./marks-of.ts";
import { type Measure, remembered } from "./measure.ts";

const share = new Intl.NumberFormat("en-GB", { style: "percent", maximumSignificantDigits: 2 });

/**
 * The PageRank of an article, by related links, as its share of that of all articles; a group has the
 * shares of its articles together. The prebuild found it: see docs/graph-json.md.
 */
export function pageRankMeasure(coverage: Coverage): Measure {
  const { graph, stories } = coverage;
  const together = (key: string) =>
    articlesOf(coverage, key).reduce((sum, { pageRank }) => sum + pageRank, 0);
  return {
    id: "rank",
    label: "PageRank",
    kinds: MARK_KINDS,
    isCount: false,
    value: remembered((key) => {
      if (graph.hasNode(key)) return graph.getNodeAttribute(key, "pageRank");
      return stories.has(key) ? together(key) : null;
    }),
    format: (value) => share.format(value),
  };
}
