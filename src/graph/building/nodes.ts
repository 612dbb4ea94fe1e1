import type { Corpus } from "../../corpus/corpus.ts";
import type { ArticleRecord } from "../../corpus/identity/article-record.ts";
import type { StoryRecord, Tie } from "../../corpus/stories/stories.ts";
import { compareText } from "../../corpus/text/compare-text.ts";
import { escapeStrange } from "../../corpus/text/escape-strange.ts";
import type {
  ArticleAttributes,
  NodeAttributes,
  ProviderAttributes,
  TopicAttributes,
} from "../contract.ts";
import type { Findings } from "../../corpus/findings.ts";
import type { NodeKeys } from "./node-keys.ts";

/** What layout and measures give later. */
const UNMEASURED = { x: 0, y: 0, size: 0, pageRank: 0, community: 0 } as const;

/** Every node of the graph, in order of key. */
export function nodesOf(
  corpus: Corpus,
  findings: Findings,
  keys: NodeKeys,
): [string, NodeAttributes][] {
  const storyOf = storiesByArticle(findings.stories);
  const wireOf = wiresByArticle(findings, keys);
  const nodes: [string, NodeAttributes][] = corpus.articles.map((article) => {
    const url = article.canonicalUrl;
    const story = storyOf.get(url);
    const ties = (story?.ties.get(url) ?? []).map((tie) => tieOf(tie, keys));
    const found = {
      story: story === undefined ? null : keyOfStory(story, keys),
      wire: wireOf.get(url) ?? null,
      ties,
    };
    return [keys.article(url), { ...articleOf(article), ...found }];
  });
  for (const { domain, names } of corpus.providers) {
    nodes.push([keys.provider(domain), providerOf(domain, names, findings, keys)]);
  }
  for (const { name, folded } of corpus.topics) {
    nodes.push([keys.topic(name), topicOf(name, folded, findings)]);
  }
  return nodes.toSorted(([a], [b]) => compareText(a, b));
}

export function keyOfStory({ articles, central }: StoryRecord, keys: NodeKeys): string {
  return keys.story(articles[0] ?? central);
}

function storiesByArticle<S extends StoryRecord>(stories: readonly S[]): ReadonlyMap<string, S> {
  return new Map(
    stories.flatMap((story) => story.articles.map((article) => [article, story] as const)),
  );
}

/** The key of the earliest of each group, by the URL of every member. */
function wiresByArticle({ wires }: Findings, keys: NodeKeys): ReadonlyMap<string, string> {
  return new Map(
    wires.flatMap(({ earliest, copies }) =>
      [earliest, ...copies.map(({ article }) => article)].map(
        (url) => [url, keys.article(earliest)] as const,
      ),
    ),
  );
}

function articleOf(article: ArticleRecord): ArticleAttributes {
  const { title, excerpt, url, publishedAt, filed, type, category, quality, heat } = article;
  return {
    kind: "article",
    label: title,
    ...UNMEASURED,
    title,
    excerpt: excerpt ?? "",
    url,
    aliases: [...article.aliases],
    publishedAt: publishedAt?.at ?? null,
    precision: publishedAt?.precision ?? null,
    undated: article.undated,
    filed,
    type,
    category,
    quality,
    heat,
    published: article.published,
    story: null,
    wire: null,
    ties: [],
    sources: article.sources.map((source) => ({ ...source, file: escapeStrange(source.file) })),
    revisions: article.revisions.map(({ title, publishedAt }) => ({
      title,
      publishedAt: publishedAt?.at ?? null,
      precision: publishedAt?.precision ?? null,
    })),
    repaired: [...article.repaired],
    doubts: [...article.doubts],
  };
}

function tieOf({ article, hours, words, ...tie }: Tie, keys: NodeKeys) {
  return {
    article: keys.article(article),
    ...tie,
    words: [...words],
    hours: hours === null ? null : Math.round(hours * 100) / 100,
  };
}

function providerOf(
  domain: string,
  names: readonly string[],
  findings: Findings,
  keys: NodeKeys,
): ProviderAttributes {
  const { firsts, tied, medianLag, covered, missed, blindSpots } = findings.provider(domain);
  return {
    kind: "provider",
    label: names[0] ?? domain,
    ...UNMEASURED,
    domain,
    names: [...names],
    firsts,
    tied,
    medianLag,
    covered,
    missed,
    blindSpots: blindSpots.map(({ topic, covered, missed }) => ({
      topic: keys.topic(topic),
      covered,
      missed,
    })),
  };
}

function topicOf(name: string, folded: string, findings: Findings): TopicAttributes {
  return { kind: "topic", label: name, ...UNMEASURED, ...findings.topic(folded) };
}
