import type { Article, Coverage } from "../../graph/coverage.ts";
import { formatLagRange, gapBetween } from "../../state/lag-format.ts";
import { likenessOf } from "../../state/same-text.ts";
import { possessive } from "../../state/possessive.ts";
import type { Words } from "../../state/story-words.ts";
import { listed } from "./names.ts";

/**
 * How two articles hang together, in sentences: `BBC’s came 2 h 14 min after The Guardian’s. Both are
 * in one story. The Guardian’s lists BBC’s as related.` Articles of one provider go by their headlines.
 *
 * Cost: what the two list.
 */
export function articlePairWords(one: Article, other: Article, coverage: Coverage): Words {
  const [a, b] = inOrder(one, other);
  const isOneProvider = a.provider === b.provider;
  const nameOf = (article: Article): Words => {
    // A link of a long headline would break the sentence: the table below has it.
    if (isOneProvider) return ["“", { name: article.title }, "”"];
    const label = coverage.providers.get(article.provider)?.label ?? "";
    return [{ name: `${possessive(label)} article`, key: article.key }];
  };
  return [
    ...whenWords(a, b, nameOf),
    ...textWords(a, b, coverage),
    ...storyWords(a, b),
    ...listWords(a, b, nameOf),
    ...listWords(b, a, nameOf),
    ...topicWords(a, b, coverage),
  ];
}

type Namer = (article: Article) => Words;

/** The earlier first, as far as is known; else as given. */
function inOrder(one: Article, other: Article): readonly [Article, Article] {
  return (one.time ?? Infinity) <= (other.time ?? Infinity) ? [one, other] : [other, one];
}

function whenWords(a: Article, b: Article, nameOf: Namer): Words {
  const gap = gapBetween(a, b);
  if (gap === null) {
    const undated = [a, b].filter(({ time }) => time === null);
    if (undated.length === 2) return ["Both are undated."];
    const [only = b] = undated;
    return [...nameOf(only), " is undated: which came first is unknown."];
  }
  const together = gap.isSameMinute ? "in the same minute as " : "on the same day as ";
  const how = gap.isSameMinute || gap.isSameDay ? together : `${formatLagRange(gap)} after `;
  return [...nameOf(b), ` came ${how}`, ...nameOf(a), "."];
}

const TEXTS = {
  text: " They have the same text.",
  headline: " They have the same headline.",
  others: " Other copies tie them together as wire copies.",
};

function textWords(a: Article, b: Article, coverage: Coverage): Words {
  if (a.wire === null || a.wire !== b.wire) return [];
  return [TEXTS[likenessOf(a, b, coverage)]];
}

function storyWords(a: Article, b: Article): Words {
  if (a.story === null && b.story === null) return [" Neither is in a story."];
  if (a.story === b.story) return [" Both are in one story."];
  return a.story === null || b.story === null
    ? [" One of them is in a story."]
    : [" They are in two stories."];
}

function listWords(a: Article, b: Article, nameOf: Namer): Words {
  return a.lists.includes(b.key)
    ? [" ", ...nameOf(a), " lists ", ...nameOf(b), " as related."]
    : [];
}

function topicWords(a: Article, b: Article, { topics }: Coverage): Words {
  const common = a.topics.filter((topic) => b.topics.includes(topic));
  if (common.length === 0) return [];
  const names = common.map((key): Words => [{ name: topics.get(key)?.label ?? "", key }]);
  return [" Both are about ", ...listed(names), "."];
}
