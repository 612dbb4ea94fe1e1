import { lagBetween } from "../../corpus/firsts/time-span.ts";
import type { CoverageStory } from "../../graph/coverage.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import { formatLag, formatLagRange, spanOf } from "../../state/lag-format.ts";
import type { Words } from "../../state/story-words.ts";
import { counted, type Measure, told } from "./measure.ts";
import { listed } from "./names.ts";
import type { Sight } from "./things.ts";

/** The figures of some stories; articles and outlets of what is in view, the rest of the corpus. */
export function storyMeasures(stories: readonly CoverageStory[], sight: Sight): Measure[] {
  const { coverage, now } = sight;
  const nameOf = (provider: string) => coverage.providers.get(provider)?.label ?? "";
  return [
    counted(
      "Articles in view",
      stories.map(({ key }) => now.articlesOf(key)),
      formatCount,
    ),
    counted(
      "Outlets in view",
      stories.map((story) => outletsOf(story, sight).size),
      formatCount,
    ),
    told(
      "First in this corpus",
      stories.map(({ firsts, outlets }) => {
        if (outlets.length < 2) return "";
        const providers = firsts.map((key) => coverage.articles.get(key)?.provider ?? "");
        return [...new Set(providers)].map(nameOf).join(", ");
      }),
    ),
    told(
      "From first to last",
      stories.map(({ span }) => lengthWords(span)),
    ),
    told(
      "Half of it within",
      stories.map(({ halfLife, articles }) =>
        halfLife === null || articles.length < 3 ? "" : formatLag(halfLife),
      ),
    ),
    told(
      "Topics",
      stories.map(({ topics }) =>
        topics.map((topic) => coverage.topics.get(topic)?.label ?? "").join(", "),
      ),
    ),
  ];
}

/** Keys of the providers of a story's articles in view. */
function outletsOf({ articles }: CoverageStory, { coverage, now }: Sight): ReadonlySet<string> {
  const inView = articles.filter((key) => now.has(key));
  return new Set(inView.flatMap((key) => coverage.articles.get(key)?.provider ?? []));
}

function lengthWords(span: CoverageStory["span"]): string {
  if (span === null) return "undated";
  return formatLag((Date.parse(span.last) - Date.parse(span.first)) / 1000);
}

/**
 * What two or three stories have in common, as a sentence: `5 outlets in view covered both. “A” began
 * first in this corpus, “B” 2 d 3 h later.`
 *
 * @param outlets each with the number of the stories that it covered.
 */
export function storySentence(
  stories: readonly CoverageStory[],
  outlets: readonly { readonly shared: number }[],
  sight: Sight,
): Words {
  const all = outlets.filter(({ shared }) => shared === stories.length).length;
  const who = all === 0 ? "No outlet" : countOf(all, "outlet");
  const covered = `${who} in view covered ${stories.length === 2 ? "both" : "all of them"}.`;
  return [covered, ...beginnings(stories, sight)];
}

/** In which order they began, as far as that is known. */
function beginnings(stories: readonly CoverageStory[], { coverage }: Sight): Words {
  const begun = stories.flatMap(({ label, firsts }) => {
    const span = spanOf(coverage.articles.get(firsts[0] ?? ""));
    return span ? [{ label, span }] : [];
  });
  const [first, ...later] = begun.toSorted((a, b) => a.span.from - b.span.from);
  if (!first || later.length === 0 || begun.length < stories.length) return [];
  const parts = later.map(({ label, span }): Words => {
    const lag = lagBetween(first.span, span);
    const when = lag.most === 0 ? "in the same minute" : `${formatLagRange(lag)} later`;
    return ["“", { name: label }, `” ${when}`];
  });
  return [" “", { name: first.label }, "” began first in this corpus, ", ...listed(parts), "."];
}
