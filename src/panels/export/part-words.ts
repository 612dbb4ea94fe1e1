import type { GraphAttributes } from "../../graph/contract.ts";
import type { Coverage } from "../../graph/coverage.ts";
import { formatCount, nounFor } from "../../state/count-format.ts";

/** `12 of 43 articles, 9 of 37 providers, 2 of 3 topics, 1 of 4 stories`; of what it has all, the number alone. */
export function partWords({ counts }: Pick<GraphAttributes, "counts">, coverage: Coverage): string {
  const { articles, providers, topics, stories } = coverage;
  return [
    { noun: "article", count: counts.articles, total: articles.size },
    { noun: "provider", count: counts.providers, total: providers.size },
    { noun: "topic", count: counts.topics, total: topics.size },
    { noun: "story", count: counts.stories, total: stories.size },
  ]
    .filter(({ total }) => total > 0)
    .map(({ noun, count, total }) => {
      const whole = `${formatCount(total)} ${nounFor(total, noun)}`;
      return count === total ? whole : `${formatCount(count)} of ${whole}`;
    })
    .join(", ");
}
