import { group } from "d3";
import { gatherCorpus } from "../../../src/corpus/corpus.ts";
import { measureFindings } from "../../../src/corpus/findings.ts";
import type { StoryRecord, Tie } from "../../../src/corpus/stories/stories.ts";
import { compareText } from "../../../src/corpus/text/compare-text.ts";
import { wordsOf } from "../../../src/corpus/text/words.ts";
import type { WireGroup } from "../../../src/corpus/wire/wire-copies.ts";
import { buildCoverageGraph } from "../../../src/graph/building/build.ts";
import type { SerializedCoverageGraph } from "../../../src/graph/contract.ts";
import { layOut } from "../../../src/graph/layout/layout.ts";
import { placeNetworks } from "../../../src/graph/networks/place-networks.ts";
import { filesOf, inventCorpus, type InventedArticle } from "./invented-corpus.ts";

/**
 * The coverage graph of `count` invented articles, about three edges an article, after the contract.
 * It is built, measured and laid out by the prebuild's own code; only files are not written and read
 * again, and stories and wire copies are not looked for, since they are known.
 *
 * Cost: one to five minutes and 2 GB for 100,000, most of it the layout.
 */
export function inventCoverage(count: number): SerializedCoverageGraph {
  const invented = inventCorpus(count).map((story) => story.toSorted(compareByTime));
  const wires = invented.flatMap(wiresOf).toSorted((a, b) => compareText(a.earliest, b.earliest));
  const copyOf = new Map(
    wires.flatMap(({ earliest, copies }) =>
      [earliest, ...copies.map(({ article }) => article)].map((url) => [url, earliest] as const),
    ),
  );
  const stories = invented
    .filter((story) => story.length > 1)
    .toSorted((a, b) => b.length - a.length || compareByTime(a[0]!, b[0]!))
    .map((story) => storyOf(story, copyOf));
  const corpus = gatherCorpus(filesOf(invented));
  const graph = buildCoverageGraph(corpus, measureFindings(corpus, wires, stories), {
    title: `${count.toLocaleString("en-GB")} invented articles`,
    description: null,
    timeZone: null,
  });
  layOut(graph);
  placeNetworks(graph);
  return graph;
}

function compareByTime(a: InventedArticle, b: InventedArticle): number {
  return compareText(a.article.time, b.article.time) || compareText(a.url, b.url);
}

/** @param story in order of time. */
function wiresOf(story: readonly InventedArticle[]): WireGroup[] {
  const byText = group(story, ({ article }) => article.excerpt);
  return [...byText.values()].flatMap(([earliest, ...later]) => {
    const domain = earliest?.article.provider.domain;
    const copies = later
      .filter(({ article }) => article.provider.domain !== domain)
      .map(({ url }) => ({ article: url, by: "text" as const, similarity: 1 }));
    return earliest && copies.length > 0 ? [{ earliest: earliest.url, copies }] : [];
  });
}

const TIES = 3;
const HOUR = 3_600_000;

/** Each article is tied to those that come next in the story, round to its beginning. */
function storyOf(
  story: readonly InventedArticle[],
  copyOf: ReadonlyMap<string, string>,
): StoryRecord {
  const central = story[story.length >> 1]!;
  const ties = story.map((one, at) => {
    const count = Math.min(TIES, story.length - 1);
    const others = Array.from({ length: count }, (_, k) => story[(at + k + 1) % story.length]!);
    const found = others.map((other) => tieOf(one, other, copyOf));
    return [one.url, found.toSorted((a, b) => b.weight - a.weight)] as const;
  });
  return {
    articles: story.map(({ url }) => url),
    central: central.url,
    label: central.article.title,
    ties: new Map(ties),
  };
}

function tieOf(
  one: InventedArticle,
  other: InventedArticle,
  copyOf: ReadonlyMap<string, string>,
): Tie {
  const related = one.lists.has(other) || other.lists.has(one);
  const wire = copyOf.has(one.url) && copyOf.get(one.url) === copyOf.get(other.url);
  const titled = new Set(wordsOf(other.article.title));
  const words = wordsOf(one.article.title).filter((word) => word.length > 4 && titled.has(word));
  const between = Date.parse(one.article.time) - Date.parse(other.article.time);
  return {
    article: other.url,
    weight: wire ? 0.9 : related ? 0.4 : 0.25,
    related,
    wire,
    words: words.slice(0, TIES),
    hours: Math.abs(between) / HOUR,
  };
}
