import type { FacetId } from "../filters/filters.ts";
import type { LinkKind, MarkKind, View } from "../view/view.ts";

// What the choices of a view are called on the screen, after the name of what is chosen:
// “Layout: by time”, “Colour: by lag”. Whoever writes them out takes them from here.

export const LAYOUT_WORDS: Readonly<Record<View["layout"], string>> = {
  forces: "by links",
  time: "by time",
  story: "by story",
  circle: "in a circle by provider",
};

export const ROWS_WORDS: Readonly<Record<View["rows"], string>> = {
  provider: "by provider",
  story: "by story",
};

export const REGION_WORDS: Readonly<Record<View["regions"], string>> = {
  none: "none",
  story: "stories",
  community: "communities",
};

export const SIZE_WORDS: Readonly<Record<View["size"], string>> = {
  links: "by links",
  listed: "by times listed",
  rank: "by PageRank",
  quality: "by quality",
  firsts: "by firsts",
  same: "all the same",
};

export const COLOUR_WORDS: Readonly<Record<View["colour"], string>> = {
  story: "by story",
  kind: "by kind",
  topic: "by topic",
  provider: "by provider",
  community: "by community",
  lag: "by lag",
  quality: "by quality",
};

export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  publishes: "articles to their provider",
  about: "to topics",
  related: "related links",
  wire: "wire copies",
  story: "shared stories",
};

export const KIND_WORDS: Readonly<Record<MarkKind, string>> = {
  article: "articles",
  provider: "providers",
  topic: "topics",
  story: "stories",
};

/** The values of a facet that are no names from the corpus; the empty one is "has none". */
export const VALUE_WORDS: Readonly<Record<FacetId, Readonly<Record<string, string>>>> = {
  topic: { "": "no topic" },
  provider: {},
  story: { "": "no story" },
  type: { "": "unknown type" },
  category: { "": "unknown category" },
  published: { yes: "published", no: "not published", "": "publication unknown" },
  filed: { filed: "filed", listed: "only listed" },
  dated: { dated: "dated", undated: "undated" },
};

/** No value of a facet chosen: all come through. */
export const ANY_WORDS: Readonly<Record<FacetId, string>> = {
  topic: "any topic",
  provider: "any provider",
  story: "any story",
  type: "any type",
  category: "any category",
  published: "published or not",
  filed: "filed or only listed",
  dated: "dated or undated",
};
