import type { Article, Coverage } from "../../graph/coverage.ts";
import { stepsWords } from "../../state/filters/filter-words.ts";
import { passing } from "../../state/filters/passing.ts";
import { formatSpan } from "../../state/time-format.ts";
import type { View, Window } from "../../state/view/view.ts";
import { DAY } from "../../state/presence/window-run.ts";

/** Why a thing that exists is not in view, in words; and what has to go for it to come back. */
interface OutOfView {
  readonly words: string;
  readonly byWindow: boolean;
  readonly byFilters: boolean;
  /** By the steps that one keeps to, and by nothing else. */
  readonly bySteps: boolean;
}

/**
 * @param key of an article, provider, topic or story that is not in view.
 * @returns null for anything else.
 *
 * Cost: its articles.
 */
export function outOfView(
  key: string,
  view: Pick<View, "window" | "filters" | "around" | "zone">,
  coverage: Coverage,
): OutOfView | null {
  const { articles, providers, topics, stories } = coverage;
  const article = articles.get(key);
  const group = providers.get(key) ?? topics.get(key) ?? stories.get(key);
  const keys = group?.articles ?? [key];
  if (!article && !group) return null;
  const all = keys.flatMap((each) => articles.get(each) ?? []);
  const { window, filters, around, zone } = view;
  const inWindow = all.filter((each) => window === null || isInWindow(each, window));
  const passes = passing(filters);
  const isLeft = inWindow.some(passes);
  const byWindow = window !== null && !isLeft && (inWindow.length === 0 || all.some(passes));
  const byFilters = !isLeft && (inWindow.length > 0 || !all.some(passes));
  const bySteps = isLeft && around?.keep === true;
  const many = providers.has(key) ? "provider" : stories.has(key) ? "story" : "topic";
  const [who, is, passesNot] = article
    ? ["This article", "is", "doesn’t pass"]
    : [`All articles of this ${many}`, "are", "don’t pass"];
  const span = window === null ? "" : formatSpan(window, zone);
  const parts = [
    ...(byWindow ? [`${is} outside the window, ${span}`] : []),
    ...(byFilters ? [`${passesNot} the filters`] : []),
    ...(bySteps ? [`${is} not ${stepsWords(around, coverage).join(" ")}`] : []),
  ];
  // Of a group, some can be out by the one and the rest by the other.
  const joint = inWindow.length > 0 ? ", or " : ", and ";
  return { words: `${who} ${parts.join(joint)}.`, byWindow, byFilters, bySteps };
}

function isInWindow({ time, precision }: Article, { from, to }: Window): boolean {
  if (time === null) return false;
  return time <= to && time + (precision === "day" ? DAY - 1 : 0) >= from;
}
