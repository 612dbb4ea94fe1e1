import type { Topic } from "../../graph/coverage.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import { formatLag } from "../../state/lag-format.ts";
import type { Words } from "../../state/story-words.ts";
import { type CountedTogether, GROUPS_OF } from "./count-together.ts";
import { counted, type Measure, told } from "./measure.ts";
import { namesOf } from "./names.ts";
import { articlesOf, type Sight } from "./things.ts";

/** The figures of some topics: of what is in view, but for the pace, which is of the corpus. */
export function topicMeasures(topics: readonly Topic[], sight: Sight): Measure[] {
  const articles = topics.map(({ key }) => articlesOf(key, sight));
  const numberOf = (of: (typeof GROUPS_OF)["provider" | "story"]) =>
    articles.map((own) => new Set(own.flatMap(of)).size);
  return [
    counted(
      "Articles in view",
      articles.map(({ length }) => length),
      formatCount,
    ),
    counted("Providers", numberOf(GROUPS_OF.provider), formatCount),
    counted("Stories", numberOf(GROUPS_OF.story), formatCount),
    told(
      "Half of it within",
      topics.map(({ halfLife, articles: all }) =>
        halfLife === null || all.length < 3 ? "" : formatLag(halfLife),
      ),
    ),
  ];
}

/** `3 articles in view are about both AI and Police; 12 providers covered both.` */
export function topicSentence(
  topics: readonly Topic[],
  articles: readonly string[],
  providers: readonly CountedTogether[],
  { coverage }: Sight,
): Words {
  const names = namesOf(
    topics.map(({ key }) => key),
    coverage,
  );
  const isPair = topics.length === 2;
  const both = isPair ? "both" : "all of them";
  const all = providers.filter(({ shared }) => shared === topics.length).length;
  const about = articles.length === 1 ? "is" : "are";
  const what = articles.length === 0 ? "No article" : countOf(articles.length, "article");
  const who = all === 0 ? "no provider" : countOf(all, "provider");
  return [
    `${what} in view ${articles.length === 0 ? "is" : about} about ${isPair ? "both " : ""}`,
    ...names,
    `; ${who} covered ${both}.`,
  ];
}
