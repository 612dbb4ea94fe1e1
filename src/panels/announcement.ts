import type { Coverage } from "../graph/coverage.ts";
import { formatSpan, formatTime } from "../state/time-format.ts";
import type { Window } from "../state/view.ts";
import { countOf, formatCount } from "../state/count-format.ts";

/** What a listener has to know of the view. */
export interface Heard {
  readonly selection: string | null;
  readonly window: Window | null;
}

/** What has changed between two views, in words; empty when nothing has. */
export function announcement(
  before: Heard,
  now: Heard,
  context: { coverage: Coverage; zone: string; articles: number },
): string {
  const parts: string[] = [];
  if (now.selection !== before.selection) parts.push(selectionInWords(now.selection, context));
  if (now.window !== before.window) parts.push(windowInWords(now.window, context));
  return parts.join(" ");
}

function selectionInWords(
  key: string | null,
  { coverage, zone }: { coverage: Coverage; zone: string },
): string {
  if (key === null) return "Selection cleared.";
  const article = coverage.articles.get(key);
  if (article) {
    const provider = coverage.providers.get(article.provider)?.label ?? "";
    const { time, precision } = article;
    const when =
      time === null || precision === null ? "undated" : formatTime(time, precision, zone);
    return `Article selected: ${article.title}. ${provider}, ${when}.`;
  }
  const { providers, stories, topics } = coverage;
  const kind = providers.has(key) ? "Provider" : stories.has(key) ? "Story" : "Topic";
  const group = providers.get(key) ?? stories.get(key) ?? topics.get(key);
  return `${kind} selected: ${group?.label ?? ""}, ${countOf(group?.articles.length ?? 0, "article")}.`;
}

function windowInWords(
  window: Window | null,
  { coverage, zone, articles }: { coverage: Coverage; zone: string; articles: number },
): string {
  const total = countOf(coverage.articles.size, "article");
  if (window === null) return `All time: ${total}.`;
  return `Window ${formatSpan(window, zone)}: ${formatCount(articles)} of ${total}.`;
}
