import type {
  ArticleAttributes,
  ProviderAttributes,
  Story,
  TopicAttributes,
} from "../../src/graph/contract.ts";

/** An article that says nothing but what a test gives it; undated and listed unless it says so. */
export function articleAttributes(
  title: string,
  given: Partial<ArticleAttributes> = {},
): ArticleAttributes {
  return {
    kind: "article",
    label: title,
    x: 0,
    y: 0,
    size: 1,
    pageRank: 0,
    community: 0,
    title,
    excerpt: "",
    url: "https://example.org/",
    aliases: [],
    publishedAt: null,
    precision: null,
    undated: (given.publishedAt ?? null) === null ? "no publish time is given" : null,
    filed: false,
    type: null,
    category: null,
    quality: null,
    heat: null,
    published: null,
    story: null,
    wire: null,
    ties: [],
    sources: [],
    revisions: [],
    repaired: [],
    doubts: [],
    ...given,
  };
}

const PLACED = { x: 0, y: 0, size: 1, pageRank: 0, community: 0 };

/** A provider of no shared story, unless a test gives it some. */
export function providerAttributes(
  domain: string,
  given: Partial<ProviderAttributes> = {},
): ProviderAttributes {
  return {
    kind: "provider",
    label: domain,
    ...PLACED,
    domain,
    names: [domain],
    firsts: 0,
    tied: 0,
    medianLag: null,
    covered: 0,
    missed: 0,
    blindSpots: [],
    ...given,
  };
}

export function topicAttributes(
  label: string,
  given: Partial<TopicAttributes> = {},
): TopicAttributes {
  return { kind: "topic", label, ...PLACED, providers: 0, halfLife: null, days: [], ...given };
}

/** A story that says nothing but what a test gives it. */
export function storyOf(key: string, given: Partial<Story> = {}): Story {
  return {
    key,
    label: key,
    central: "",
    articles: 0,
    size: 1,
    providers: 0,
    firsts: [],
    last: null,
    span: null,
    halfLife: null,
    days: [],
    topics: [],
    outlets: [],
    ...given,
  };
}
