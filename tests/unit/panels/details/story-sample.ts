import { measureStory } from "../../../../src/corpus/firsts/story-figures.ts";
import { emptyCoverageGraph } from "../../../../src/graph/coverage-graph.ts";
import type { ArticleAttributes, Story } from "../../../../src/graph/contract.ts";
import { type Coverage, readCoverage } from "../../../../src/graph/coverage.ts";
import { articleAttributes, providerAttributes, topicAttributes } from "../../attributes.ts";

/** An article of a sample: its provider is its key up to the first `-`, so that `CNBC-2` is by `p-CNBC`. */
export interface SampleArticle {
  readonly key: string;
  /** ISO 8601 UTC, a day, or nothing. */
  readonly at?: string;
  /** The story that it is in; all are in one unless they say otherwise. */
  readonly story?: string | null;
  readonly topics?: readonly string[];
  readonly lists?: readonly string[];
  /** The article whose text it runs, and how alike they are. */
  readonly copy?: { readonly of: string; readonly by?: "headline"; readonly similarity?: number };
  readonly given?: Partial<ArticleAttributes>;
}

/** A coverage whose stories are measured as the prebuild measures them; labels are keys. */
export function storySample(articles: readonly SampleArticle[]): Coverage {
  const graph = emptyCoverageGraph();
  const originals = new Set(articles.flatMap(({ copy }) => copy?.of ?? []));
  const wireOf = ({ key, copy }: SampleArticle) =>
    copy?.of ?? (originals.has(key) ? key : undefined);
  for (const article of articles) {
    const { key, story = "s-1", topics = [], given = {} } = article;
    const time = timeOf(article);
    const provider = providerOf(key);
    graph.addNode(
      key,
      articleAttributes(key, {
        publishedAt: time?.at ?? null,
        precision: time?.precision ?? null,
        story,
        wire: wireOf(article) ?? null,
        ...given,
      }),
    );
    graph.mergeNode(`p-${provider}`, providerAttributes(provider));
    graph.addDirectedEdge(`p-${provider}`, key, { kind: "publishes" });
    for (const topic of topics) {
      graph.mergeNode(topic, topicAttributes(topic));
      graph.addDirectedEdge(key, topic, { kind: "about" });
    }
  }
  for (const { key, lists = [], copy } of articles) {
    for (const other of lists) graph.addDirectedEdge(key, other, { kind: "related" });
    if (!copy) continue;
    const { of, by = "text", similarity = 1 } = copy;
    graph.addDirectedEdge(of, key, { kind: "wire", by, similarity });
  }
  graph.mergeAttributes({ title: "A sample", stories: storiesOf(articles, wireOf) });
  return readCoverage(graph);
}

function storiesOf(
  articles: readonly SampleArticle[],
  wireOf: (article: SampleArticle) => string | undefined,
): Story[] {
  const keys = new Set(articles.flatMap(({ story = "s-1" }) => story ?? []));
  const wires = new Map(articles.map((article) => [article.key, wireOf(article)]));
  return [...keys].map((story) => {
    const own = articles.filter(
      (article) => (article.story === undefined ? "s-1" : article.story) === story,
    );
    const timed = own.map((article) => ({
      canonicalUrl: article.key,
      domain: providerOf(article.key),
      publishedAt: timeOf(article),
      topics: article.topics ?? [],
    }));
    const figures = measureStory(timed, (key) => wires.get(key));
    return {
      key: story,
      label: `The story ${story}`,
      central: own[0]?.key ?? "",
      articles: own.length,
      size: 5,
      providers: figures.outlets.length,
      ...figures,
      firsts: [...figures.firsts],
      topics: [...figures.topics],
      outlets: figures.outlets.map(({ domain, ...outlet }) =>
        Object.assign(outlet, { provider: `p-${domain}` }),
      ),
    };
  });
}

function providerOf(key: string): string {
  return key.split("-")[0] ?? key;
}

function timeOf({ at }: SampleArticle) {
  if (at === undefined) return null;
  if (at.includes("T")) return { at, precision: "minute" as const };
  return { at: `${at}T00:00:00Z`, precision: "day" as const };
}

/** With plain spaces: numbers and their units are kept on one line. */
export function withSpaces(text: string): string {
  return text.replaceAll("\u00A0", " ");
}
