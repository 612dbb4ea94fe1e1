import type { Coverage } from "../graph/coverage.ts";

/**
 * What is lit while something in the window is hovered or selected; all else is dimmed, in every
 * view. Nothing is dimmed for what is outside the window: there is nothing of it to be seen.
 */
export interface Focus {
  /** Of a node or of a story. */
  readonly key: string;
  /** A story's links are those among its articles and to their providers; a node's are its own. */
  readonly isStory: boolean;
  /** The node itself and its neighbours; of a story, its articles and their providers. */
  readonly lit: ReadonlySet<string>;
}

/** Cost: the neighbours of the node, or the articles of the story. */
export function focusOn(coverage: Coverage, key: string): Focus {
  const story = coverage.stories.get(key);
  if (!story) {
    // The article's story is lit where it has a row of its own; its other articles are not.
    const own = coverage.articles.get(key)?.story ?? key;
    return {
      key,
      isStory: false,
      lit: new Set([key, own, ...coverage.graph.neighbors(key)]),
    };
  }
  const lit = new Set([key]);
  for (const article of story.articles) {
    lit.add(article);
    lit.add(coverage.articles.get(article)?.provider ?? article);
  }
  return { key, isStory: true, lit };
}
