import { measureStory, type StoryArticle } from "../../../corpus/firsts/story-figures.ts";
import { foldName } from "../../../corpus/text/clean-text.ts";
import type { SerializedCoverageGraph, Story } from "../../contract.ts";
import { publishTimeOf } from "../publish-time-of.ts";

interface Part extends Pick<SerializedCoverageGraph, "nodes" | "edges"> {
  /** By article, the key of the earliest with its text. */
  readonly wires: ReadonlyMap<string, string>;
}

/**
 * The stories of a part: those of which two articles are in it. One that is there whole stays as it is;
 * of one that is not, who was first, and when, is found anew among the articles that are: any other
 * answer would name an article that isn't there. Its key and its label stay.
 *
 * Cost: O(n log n) for the articles of stories that are cut.
 *
 * @returns the ones with the most articles first; of as many, in the order they had.
 */
export function storiesOfPart(stories: readonly Story[], part: Part): Story[] {
  const members = membersOf(part);
  const topics = new Map(
    part.nodes.flatMap(({ key, attributes }) =>
      attributes.kind === "topic" ? [[foldName(key), key] as const] : [],
    ),
  );
  return stories
    .flatMap((story): Story[] => {
      const articles = members.get(story.key) ?? [];
      if (articles.length < 2) return [];
      const isWhole = articles.length === story.articles;
      const told = isWhole ? story : cut(story, articles, part.wires);
      const inPart = told.topics.flatMap((topic) => topics.get(foldName(topic)) ?? []);
      return [{ ...told, topics: inPart }];
    })
    .toSorted((a, b) => b.articles - a.articles);
}

function cut(story: Story, articles: readonly StoryArticle[], wires: Part["wires"]): Story {
  const figures = measureStory(articles, (key) => wires.get(key));
  const outlets = figures.outlets.map(({ domain, ...outlet }) => ({ provider: domain, ...outlet }));
  const isIn = articles.some(({ canonicalUrl }) => canonicalUrl === story.central);
  return {
    ...story,
    central: isIn ? story.central : (outlets[0]?.article ?? story.central),
    articles: articles.length,
    providers: outlets.length,
    firsts: [...figures.firsts],
    last: figures.last,
    span: figures.span,
    halfLife: figures.halfLife,
    days: figures.days,
    topics: [...figures.topics],
    outlets,
  };
}

/** The articles of each story in order of key, each told by the keys of itself, its provider and topics. */
function membersOf({ nodes, edges }: Part): ReadonlyMap<string, StoryArticle[]> {
  const providers = new Map<string, string>();
  const topics = new Map<string, string[]>();
  for (const { source, target, attributes } of edges) {
    if (attributes.kind === "publishes") providers.set(target, source);
    if (attributes.kind === "about") topics.set(source, [...(topics.get(source) ?? []), target]);
  }
  const members = new Map<string, StoryArticle[]>();
  for (const { key, attributes } of nodes) {
    if (attributes.kind !== "article" || attributes.story === null) continue;
    const known = members.get(attributes.story) ?? [];
    members.set(attributes.story, known);
    known.push({
      canonicalUrl: key,
      domain: providers.get(key) ?? "",
      publishedAt: publishTimeOf(attributes),
      topics: topics.get(key) ?? [],
    });
  }
  return members;
}
