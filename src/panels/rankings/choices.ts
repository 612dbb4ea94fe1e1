import type { MeasureId } from "../../state/measures/measure.ts";
import type { MarkKind } from "../../state/view/view.ts";

/** A question that a ranking answers. */
export interface RankingChoice {
  readonly measure: MeasureId;
  readonly name: string;
  /** Of what it can be asked. */
  readonly kinds: readonly MarkKind[];
  /** The least comes first. */
  readonly isLeastFirst: boolean;
}

const groups: readonly MarkKind[] = ["provider", "topic", "story"];
const all: readonly MarkKind[] = ["article", ...groups];

/**
 * Of articles there is nothing to rank by firsts or lag: each was first once, or is one of many that
 * came at once. Nor of stories by lag: half of a small one is there with its first.
 */
export const RANKING_CHOICES: readonly RankingChoice[] = [
  { measure: "listed", name: "Times listed", kinds: all, isLeastFirst: false },
  { measure: "rank", name: "PageRank", kinds: all, isLeastFirst: false },
  { measure: "links", name: "Links", kinds: all, isLeastFirst: false },
  { measure: "articles", name: "Articles in view", kinds: groups, isLeastFirst: false },
  { measure: "firsts", name: "Firsts", kinds: ["provider"], isLeastFirst: false },
  {
    measure: "lag",
    name: "Median lag, fastest first",
    kinds: ["provider"],
    isLeastFirst: true,
  },
  { measure: "quality", name: "Quality", kinds: all, isLeastFirst: false },
];
