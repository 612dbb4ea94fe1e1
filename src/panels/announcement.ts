import type { Coverage, DatedArticle } from "../graph/coverage.ts";
import { isNarrowed, type InSight, plainSummary } from "../state/filters/summary.ts";
import { KIND_WORDS, LINK_WORDS } from "../state/history/choice-words.ts";
import { thingWords } from "../state/history/thing-words.ts";
import { countOf, formatCount } from "../state/count-format.ts";
import { formatTime } from "../state/time-format.ts";
import type { View } from "../state/view/view.ts";
import { summaryWords, windowWords } from "../timeline/words.ts";
import { capital } from "./details/capital.ts";

/** What a listener has to know of the view. */
export interface Heard extends Pick<View, "window" | "filters" | "around" | "hidden" | "links"> {
  /** All that is selected, the last one last. */
  readonly selected: readonly string[];
}

interface Context {
  readonly coverage: Coverage;
  readonly zone: string;
  /** What is in view now. */
  readonly sight: InSight;
  /** The first dated article of it. */
  readonly first: DatedArticle | null;
}

/** What has changed between two views, in words; empty when nothing has. */
export function announcement(before: Heard, now: Heard, context: Context): string {
  const isSelected = now.selected.join() !== before.selected.join();
  const isKept = now.around?.keep === true || before.around?.keep === true;
  const isSifted = now.filters !== before.filters || (isKept && now.around !== before.around);
  return [
    ...(isSelected ? [selectionInWords(now, context)] : []),
    ...(isSifted ? [sightInWords(context)] : []),
    ...(!isSifted && now.window !== before.window ? [windowInWords(now, context)] : []),
    ...(now.hidden === before.hidden ? [] : [hiddenInWords(before, now)]),
    ...(now.links === before.links ? [] : [linksInWords(now)]),
  ].join(" ");
}

function selectionInWords({ selected }: Heard, { coverage, zone }: Context): string {
  const key = selected.at(-1);
  if (key === undefined) return "Selection cleared.";
  const last = thingSelected(key, coverage, zone);
  return selected.length === 1 ? last : `${last} ${formatCount(selected.length)} selected.`;
}

function thingSelected(key: string, coverage: Coverage, zone: string): string {
  const article = coverage.articles.get(key);
  if (article) {
    const provider = coverage.providers.get(article.provider)?.label ?? "";
    const { time, precision } = article;
    const when =
      time === null || precision === null ? "undated" : formatTime(time, precision, zone);
    return `Article selected: ${article.title}. ${provider}, ${when}.`;
  }
  const { providers, stories, topics } = coverage;
  const group = providers.get(key) ?? stories.get(key) ?? topics.get(key);
  if (!group) return `Link selected: ${thingWords(key, coverage)}.`;
  const kind = providers.has(key) ? "Provider" : stories.has(key) ? "Story" : "Topic";
  return `${kind} selected: ${group.label}, ${countOf(group.articles.length, "article")}.`;
}

/** What the filters leave now. */
function sightInWords({ sight }: Context): string {
  return `${isNarrowed(sight) ? "In view" : "No filters"}: ${plainSummary(sight)}.`;
}

function windowInWords({ window }: Heard, { coverage, zone, sight, first }: Context): string {
  const { articles } = sight.counts;
  if (window !== null) {
    const summary = summaryWords(sight.counts, first, coverage, zone);
    return `Window ${windowWords(window, zone)}: ${summary}`;
  }
  const total = countOf(coverage.articles.size, "article");
  const left = articles === coverage.articles.size ? total : `${formatCount(articles)} of ${total}`;
  return `All time: ${left}.`;
}

function hiddenInWords({ hidden: before }: Heard, { hidden: after }: Heard): string {
  const gone = after.filter((kind) => !before.includes(kind));
  const back = before.filter((kind) => !after.includes(kind));
  const words = (kinds: typeof gone, how: string) =>
    kinds.length === 0
      ? ""
      : `${capital(kinds.map((kind) => KIND_WORDS[kind]).join(", "))} ${how}.`;
  return `${words(gone, "hidden")} ${words(back, "shown again")}`.trim();
}

function linksInWords({ links }: Heard): string {
  if (links.length === 0) return "All lines are drawn.";
  return `Lines drawn: ${links.map((kind) => LINK_WORDS[kind]).join(", ")}.`;
}
