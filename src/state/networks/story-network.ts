import Graphology from "graphology";
import type { Coverage } from "../../graph/coverage.ts";
import { storyTopics } from "../../graph/networks/story-topics.ts";
import { type Facts, showsMark } from "./facts.ts";
import { memoized } from "./memoized.ts";
import type { LinkAttributes, MarkAttributes, Network, NetworkGraph } from "./network.ts";

/** Stories and the topics that their articles are about. */
export class StoryNetwork {
  readonly graph: NetworkGraph;
  readonly #coverage: Coverage;

  /** Cost: O(n) for n articles, once. */
  constructor(coverage: Coverage) {
    this.#coverage = coverage;
    const graph = new Graphology<MarkAttributes, LinkAttributes>({
      type: "directed",
      multi: false,
    });
    this.graph = graph;
    const places = coverage.graph.getAttribute("networks").stories;
    for (const { key, label, size } of coverage.stories.values()) {
      const [x, y] = places[key] ?? [0, 0];
      graph.addNode(key, { kind: "story", label, size, x, y });
    }
    for (const { key, label, size } of coverage.topics.values()) {
      const [x, y] = places[key] ?? [0, 0];
      graph.addNode(key, { kind: "topic", label, size, x, y });
    }
    for (const { key, source, target } of storyTopics(coverage.articles.values())) {
      graph.addDirectedEdgeWithKey(key, source, target, { kind: "about" });
    }
  }

  /** Keys of the story's articles about the topic, of those in view. Cost: the story's articles. */
  shared(edge: string, has: (article: string) => boolean): readonly string[] {
    if (!this.graph.hasEdge(edge)) return [];
    const [story, topic] = this.graph.extremities(edge);
    const { articles } = this.#coverage;
    return (this.#coverage.stories.get(story)?.articles ?? []).filter(
      (key) => has(key) && articles.get(key)?.topics.includes(topic) === true,
    );
  }

  /** The network as it is at a moment. */
  at(facts: Facts): Network {
    const { graph } = this;
    const has = (key: string) =>
      graph.hasNode(key) && showsMark(facts, key, graph.getNodeAttribute(key, "kind"));
    const weightOf = memoized(
      (edge) => this.shared(edge, (article) => facts.presence.has(article)).length,
    );
    const draws = (edge: string) => weightOf(edge) >= facts.least;
    const hasLink = (edge: string) => graph.extremities(edge).every(has) && draws(edge);
    return {
      id: "stories",
      graph,
      has,
      draws,
      hasLink,
      weightOf,
      links: (key) => {
        if (!graph.hasNode(key)) return [];
        return graph
          .mapEdges(key, (edge, { kind }, source, target) => ({
            edge,
            kind,
            other: source === key ? target : source,
          }))
          .filter(({ edge }) => hasLink(edge));
      },
      nodeOf: (key) => this.#coverage.articles.get(key)?.story ?? (graph.hasNode(key) ? key : null),
    };
  }
}
