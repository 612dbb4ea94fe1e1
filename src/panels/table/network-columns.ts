import { countOf } from "../../state/count-format.ts";
import type { SharedCoverage } from "../../state/networks/provider-network.ts";
import type { LinkKind } from "../../state/view/view.ts";
import { type ColumnOf, numberColumn, textColumn } from "./column.ts";
import type { LinkRow, NodeRow } from "./network-rows.ts";

/**
 * The columns of the table of nodes.
 *
 * @param articlesOf how many articles of a provider, topic or story are in view.
 */
export function nodeColumns(articlesOf: (key: string) => number): readonly ColumnOf<NodeRow>[] {
  return [
    textColumn({ id: "name", name: "Name", width: 22 }, ({ label }) => label),
    textColumn({ id: "kind", name: "Kind", width: 9 }, ({ kind }) => kind),
    numberColumn(
      { id: "links", name: "Links", hint: "How many links of it are drawn", width: 7 },
      ({ links }) => links,
    ),
    numberColumn(
      { id: "articles", name: "Articles", hint: "How many of its articles are in view", width: 8 },
      ({ key, kind }) => (kind === "article" ? null : articlesOf(key)),
    ),
  ];
}

/** What stands between the two ends of a link, so that a row reads as a sentence. */
const LINK_NAMES: Readonly<Record<LinkKind, string>> = {
  publishes: "published",
  about: "is about",
  related: "lists as related",
  wire: "same text or headline as",
  story: "shares stories with",
};

/** What the columns of links need to know of their network. */
interface LinkFacts {
  readonly labelOf: (key: string) => string;
  /** What is behind a link of two providers, of the kinds that are drawn; null in other networks. */
  readonly sharedBy: ((edge: string) => Partial<SharedCoverage>) | null;
  /** In the network of stories, a link stands for articles. */
  readonly isOfStories: boolean;
}

/** The columns of the table of links. */
export function linkColumns(facts: LinkFacts): readonly ColumnOf<LinkRow>[] {
  const { labelOf, sharedBy } = facts;
  const isOfProviders = sharedBy !== null;
  // What two providers share takes more words than the name of one.
  const width = isOfProviders ? { link: 22, to: 13 } : { link: 13, to: 19 };
  return [
    textColumn({ id: "from", name: "From", width: 18 }, ({ source }) => labelOf(source)),
    textColumn({ id: "kind", name: "Link", width: width.link }, ({ key, kind }) =>
      sharedBy === null ? LINK_NAMES[kind] : sharedInWords(sharedBy(key)),
    ),
    textColumn({ id: "to", name: "To", width: width.to, most: 40 }, ({ target }) =>
      labelOf(target),
    ),
    numberColumn(
      { id: "weight", name: "Weight", hint: weightHint(facts), width: 7 },
      ({ weight }) => weight,
    ),
  ];
}

function weightHint({ sharedBy, isOfStories }: LinkFacts): string {
  if (sharedBy !== null) return "Stories, wire copies and related links that they share, in view";
  return isOfStories ? "Articles of the story that are about the topic, in view" : "Each link once";
}

/** `2 stories, 1 wire copy, 3 related links` */
function sharedInWords({
  stories = [],
  wires = [],
  related = [],
}: Partial<SharedCoverage>): string {
  return [
    { count: stories.length, noun: "story" },
    { count: wires.length, noun: "wire copy" },
    { count: related.length, noun: "related link" },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, noun }) => countOf(count, noun))
    .join(", ");
}
