import { cutText, MAX_LINE } from "../../corpus/text/cut.ts";
import type { Outlet, Story } from "../contract.ts";
import type { OutletRecord } from "../../corpus/firsts/outlets.ts";
import type { Findings } from "../../corpus/findings.ts";
import type { NodeKeys } from "./node-keys.ts";
import { keyOfStory } from "./nodes.ts";
import { radiusOf } from "./sizes.ts";

/** The stories as the contract has them, the ones with the most articles first. */
export function storiesOf({ stories }: Findings, keys: NodeKeys): Story[] {
  return stories.map((story) => ({
    key: keyOfStory(story, keys),
    label: cutText(story.label, MAX_LINE),
    central: keys.article(story.central),
    articles: story.articles.length,
    size: radiusOf("story", story.articles.length),
    providers: story.outlets.length,
    firsts: story.firsts.map(keys.article),
    last: story.last === null ? null : keys.article(story.last),
    span: story.span,
    halfLife: story.halfLife,
    days: story.days,
    topics: story.topics.map(keys.topic),
    outlets: story.outlets.map((outlet) => outletOf(outlet, keys)),
  }));
}

function outletOf({ domain, article, rank, lag, copyOf }: OutletRecord, keys: NodeKeys): Outlet {
  return {
    provider: keys.provider(domain),
    article: keys.article(article),
    rank,
    lag,
    copyOf: copyOf === null ? null : keys.article(copyOf),
  };
}
