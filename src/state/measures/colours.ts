import type { Article } from "../../graph/coverage.ts";
import type { Presence } from "../presence/presence.ts";
import type { Measure } from "./measure.ts";

/** What articles and all else are drawn in, as `#rrggbb`. Each look-up is constant, but the first time. */
export interface Colours {
  readonly article: (article: Article) => string;
  readonly story: (key: string) => string;
  /** Of any node or story. */
  readonly mark: (key: string) => string;
  /** Every colour that an article can have, in the order in which bars are stacked, from the ground up. */
  readonly stack: readonly string[];
  readonly meaning: Meaning;
}

/** What the colours say, for a legend. */
export type Meaning = CategoryMeaning | MeasureMeaning | OrderMeaning;

/** A hue for each of the largest groups, and one colour for all others. */
export interface CategoryMeaning {
  readonly is: "categories";
  /** The largest first. */
  readonly categories: readonly Category[];
  /** How many of what is in view have the colour of each category, by its key. */
  readonly inView: (
    presence: Pick<Presence, "has" | "articlesOf" | "counts">,
  ) => ReadonlyMap<string, number>;
}

export interface Category {
  /** Of a node or a story, where the category is one. */
  readonly key: string;
  readonly name: string;
  readonly colour: string;
}

/** A ramp from the least value to the greatest. */
export interface MeasureMeaning {
  readonly is: "measure";
  readonly measure: Measure;
  readonly shades: readonly string[];
  /** The least value, one in the middle of the ramp, the greatest; as many as differ. */
  readonly ticks: readonly number[];
}

/** A ramp from the first article to the last, by their order. */
export interface OrderMeaning {
  readonly is: "order";
  readonly shades: readonly string[];
}
