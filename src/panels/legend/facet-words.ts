import type { FacetId } from "../../state/filters/filters.ts";

/** The words of a facet's section. */
interface FacetWords {
  readonly heading: string;
  /** One of its values, and all. */
  readonly noun: string;
  readonly all: string;
  /** What its values mean, where that isn't plain. */
  readonly means?: Readonly<Record<string, string>>;
}

/** What `published` says is no more than that: the site may show the article or not. */
const MARKED = "a flag of the site that the articles come from";

export const FACET_WORDS: Readonly<Record<FacetId, FacetWords>> = {
  story: { heading: "Stories", noun: "story", all: "All stories" },
  topic: { heading: "Topics", noun: "topic", all: "All topics" },
  provider: { heading: "Providers", noun: "provider", all: "All providers" },
  type: { heading: "Type", noun: "type", all: "All types" },
  category: { heading: "Category", noun: "category", all: "All categories" },
  published: {
    heading: "Published",
    noun: "mark",
    all: "All, marked published or not",
    means: {
      yes: MARKED,
      no: MARKED,
      "": "the site that the article comes from says nothing of it",
    },
  },
  filed: {
    heading: "Filed or listed",
    noun: "kind",
    all: "All, filed or listed",
    means: {
      filed: "has a file of its own",
      listed: "known only from the related links of another",
    },
  },
  dated: {
    heading: "Publish time",
    noun: "kind",
    all: "All, dated or not",
    means: { dated: "its publish time is known", undated: "its publish time is not known" },
  },
};
