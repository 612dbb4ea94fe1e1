import * as v from "valibot";

/** The facets of which one chooses values, in the order of the legend. */
export const FACETS = [
  "topic",
  "provider",
  "story",
  "type",
  "category",
  "published",
  "filed",
  "dated",
] as const;

export type FacetId = (typeof FACETS)[number];

/** Stands for "has none": no topic, no story, a type that is not known. */
export const NONE = "";

/** No corpus needs longer lists than this, and a link that has one is no view of ours. */
const MOST_VALUES = 2000;

const Values = v.pipe(v.array(v.string()), v.maxLength(MOST_VALUES));

/** Both ends included; as the corpus has them, which is a rank and no percentage. */
const Range = v.pipe(
  v.object({ least: v.pipe(v.number(), v.finite()), most: v.pipe(v.number(), v.finite()) }),
  v.check(({ least, most }) => least <= most, "the range must not end before it starts"),
);

/**
 * What an article must be to stay in view: of each facet that has values, one of them; and of a
 * quality within the range. A facet without values lets everything through.
 */
export const Filters = v.strictObject({
  topic: Values,
  provider: Values,
  story: Values,
  type: Values,
  category: Values,
  /** `yes`, `no`, or nothing where it is not known. */
  published: Values,
  /** `filed` or `listed`. */
  filed: Values,
  /** `dated` or `undated`. */
  dated: Values,
  quality: v.nullable(Range),
});

export type Filters = v.InferOutput<typeof Filters>;
export type QualityRange = v.InferOutput<typeof Range>;

export const NO_FILTERS: Filters = {
  topic: [],
  provider: [],
  story: [],
  type: [],
  category: [],
  published: [],
  filed: [],
  dated: [],
  quality: null,
};

export function isFiltering(filters: Filters): boolean {
  return filters.quality !== null || FACETS.some((facet) => filters[facet].length > 0);
}

/**
 * The values after a click on one of them: it alone, or none when it was chosen alone; with `add`
 * it comes to the others or goes from them.
 */
export function toggled(values: readonly string[], value: string, add: boolean): string[] {
  const has = values.includes(value);
  if (add) return has ? values.filter((other) => other !== value) : [...values, value];
  return has && values.length === 1 ? [] : [value];
}
