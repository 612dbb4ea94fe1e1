import { ascending, descending, median } from "d3";
import type { Article, Coverage, DatedArticle } from "../../graph/coverage.ts";
import { lagMeasure } from "../../state/measures/lag.ts";
import type { Lanes } from "../../state/view/timeline-parts.ts";
import type { Lane, RowOf } from "./lanes.ts";

type LanesBy = Lanes["by"];
type Order = Lanes["order"];

/** The row of articles that have nothing of the kind. */
const WITHOUT: Readonly<Record<LanesBy, string>> = {
  provider: "",
  topic: "No topic",
  story: "No story",
  type: "Unknown type",
  none: "",
};

/**
 * The lanes of all that has a dated article, in the order that is asked for; those without a topic,
 * story or type come last.
 *
 * Cost: O(n log n), once for a choice.
 */
export function readLanes(coverage: Coverage, { by, order }: Pick<Lanes, "by" | "order">): Lane[] {
  const lanes = new Map<string, { row: RowOf; exact: DatedArticle[]; dayWide: DatedArticle[] }>();
  for (const article of coverage.dated) {
    for (const row of rowsOf(article, by, coverage)) {
      const lane = lanes.get(row.key) ?? { row, exact: [], dayWide: [] };
      (article.precision === "day" ? lane.dayWide : lane.exact).push(article);
      lanes.set(row.key, lane);
    }
  }
  return [...lanes.values()].toSorted(inOrder(order, coverage));
}

/** The rows in which an article stands. */
export function rowsOf(article: Article, by: LanesBy, coverage: Coverage): readonly RowOf[] {
  if (by === "none") return [{ key: "all", label: "All articles", isThing: false }];
  if (by === "type") return [plain(article.type, by)];
  if (by === "provider") return [thing(coverage.providers.get(article.provider), by)];
  if (by === "story") return [thing(coverage.stories.get(article.story ?? ""), by)];
  if (article.topics.length === 0) return [plain(null, by)];
  return article.topics.map((key) => thing(coverage.topics.get(key), by));
}

function thing(of: { key: string; label: string } | undefined, by: LanesBy): RowOf {
  return of === undefined ? plain(null, by) : { key: of.key, label: of.label, isThing: true };
}

function plain(text: string | null, by: LanesBy): RowOf {
  return { key: `${by} ${text ?? ""}`, label: text ?? WITHOUT[by], isThing: false };
}

type Compare = (a: Lane, b: Lane) => number;

function inOrder(order: Order, coverage: Coverage): Compare {
  const compare = COMPARE[order](coverage);
  return (a, b) =>
    Number(isWithout(a)) - Number(isWithout(b)) ||
    compare(a, b) ||
    ascending(firstOf(a), firstOf(b)) ||
    ascending(a.row.label, b.row.label) ||
    ascending(a.row.key, b.row.key);
}

function isWithout({ row }: Lane): boolean {
  return !row.isThing && Object.values(WITHOUT).includes(row.label);
}

const COMPARE: Readonly<Record<Order, (coverage: Coverage) => Compare>> = {
  first: () => (a, b) => ascending(firstOf(a), firstOf(b)),
  lag: (coverage) => {
    const lags = new Map<Lane, number>();
    const { value: of } = lagMeasure(coverage);
    const lagIn = (lane: Lane) => {
      const lag = lags.get(lane) ?? medianLag(lane, of);
      lags.set(lane, lag);
      return lag;
    };
    return (a, b) => ascending(lagIn(a), lagIn(b));
  },
  count: () => (a, b) => descending(countOf(a), countOf(b)),
  name: () => (a, b) => a.row.label.localeCompare(b.row.label, "en"),
};

function firstOf({ exact, dayWide }: Lane): number {
  return Math.min(exact[0]?.time ?? Infinity, dayWide[0]?.time ?? Infinity);
}

function countOf({ exact, dayWide }: Lane): number {
  return exact.length + dayWide.length;
}

/** Of its articles in stories of others too; what has none comes after all that have. */
function medianLag({ exact, dayWide }: Lane, lagOf: (key: string) => number | null): number {
  const lags = [...exact, ...dayWide].map(({ key }) => lagOf(key));
  return median(lags.filter((lag) => lag !== null)) ?? Infinity;
}
