import type { Article } from "../../graph/coverage.ts";
import { formatCount } from "../../state/count-format.ts";
import { labelOf } from "../../state/filters/filter-words.ts";
import { formatLagRange, gapBetween } from "../../state/lag-format.ts";
import { formatTime } from "../../state/time-format.ts";
import { counted, type Measure, told } from "./measure.ts";
import type { Sight } from "./things.ts";

/** What some articles are beside each other. Lists and links are of the corpus, whatever is in view. */
export function articleMeasures(
  articles: readonly Article[],
  { coverage }: Pick<Sight, "coverage">,
  zone: string,
): Measure[] {
  const [earliest] = articles
    .filter(({ time }) => time !== null)
    .toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0));
  return [
    told(
      "Provider",
      articles.map(({ provider }) => labelOf(provider, coverage)),
    ),
    told(
      "Published",
      articles.map(({ time, precision }) =>
        time === null || precision === null ? "undated" : formatTime(time, precision, zone),
      ),
    ),
    told(
      "After the earliest of them",
      articles.map((article) => lagWords(article, earliest)),
    ),
    told(
      "Story",
      articles.map(({ story }) => (story === null ? "none" : labelOf(story, coverage))),
    ),
    told(
      "Topics",
      articles.map(({ topics }) => topics.map((topic) => labelOf(topic, coverage)).join(", ")),
    ),
    counted(
      "Listed as related by",
      articles.map(({ listedBy }) => listedBy.length),
      formatCount,
    ),
    // Related links are read from files: of an article without one, they are not known.
    told(
      "Lists as related",
      articles.map(({ lists, filed }) => (filed ? formatCount(lists.length) : "not known")),
    ),
  ];
}

function lagWords(article: Article, earliest: Article | undefined): string {
  if (article === earliest) return "earliest";
  const gap = gapBetween(earliest, article);
  if (gap === null) return "";
  if (gap.isSameMinute) return "same minute";
  return gap.isSameDay ? "same day" : `+ ${formatLagRange(gap)}`;
}
