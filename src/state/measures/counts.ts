import type { Coverage } from "../../graph/coverage.ts";
import { formatCount } from "../count-format.ts";
import { readFirsts } from "../firsts.ts";
import { MARK_KINDS } from "../view/view.ts";
import { articlesOf, kindOf } from "./marks-of.ts";
import { type Measure, remembered } from "./measure.ts";

const count = { isCount: true, format: formatCount } as const;

/** How many articles a provider, a topic or a story has. */
export function articlesMeasure({ providers, topics, stories }: Coverage): Measure {
  const groupOf = (key: string) => providers.get(key) ?? topics.get(key) ?? stories.get(key);
  return {
    ...count,
    id: "articles",
    label: "Articles",
    kinds: ["provider", "topic", "story"],
    value: (key) => groupOf(key)?.articles.length ?? null,
  };
}

/** How many links a node of the coverage network has; a story's are its articles. */
export function linksMeasure({ graph, stories }: Coverage): Measure {
  return {
    ...count,
    id: "links",
    label: "Links",
    kinds: MARK_KINDS,
    value: (key) =>
      graph.hasNode(key) ? graph.degree(key) : (stories.get(key)?.articles.length ?? null),
  };
}

/** How many articles list an article as related; of a group, how often its articles are listed. */
export function listedMeasure(coverage: Coverage): Measure {
  const find = (key: string) => {
    if (kindOf(coverage, key) === null) return null;
    return articlesOf(coverage, key).reduce((sum, { listedBy }) => sum + listedBy.length, 0);
  };
  return {
    ...count,
    id: "listed",
    label: "Times listed",
    kinds: MARK_KINDS,
    value: remembered(find),
  };
}

/** In how many shared stories a provider was first; of an article, one if it was and else none. */
export function firstsMeasure(coverage: Coverage): Measure {
  const firsts = readFirsts(coverage);
  return {
    ...count,
    id: "firsts",
    label: "Firsts",
    kinds: ["article", "provider"],
    value: (key) =>
      coverage.articles.has(key)
        ? Number(firsts.has(key))
        : (coverage.providers.get(key)?.firsts ?? null),
  };
}
