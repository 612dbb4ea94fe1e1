import { untracked } from "@preact/signals";
import type { Selection } from "d3";
import type { Report } from "../../state/spread/report.ts";
import { mountCursorBox } from "../marks/cursor-box.ts";
import { hasCome } from "../play/has-come.ts";
import { type ReportMove, moveReport } from "./move-report.ts";
import { markOf, type SpreadModel } from "./spread-model.ts";
import { reportWords } from "./spread-words.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

const MOVES: Readonly<Record<string, ReportMove>> = {
  ArrowLeft: "earlier",
  ArrowDown: "earlier",
  ArrowRight: "later",
  ArrowUp: "later",
  Home: "first",
  End: "last",
};

/** The spread from the keyboard, from report to report in lag order. @param marks the list box. */
export function mountKeyboard(marks: Div, model: SpreadModel): () => void {
  const { state, cursor } = model;
  return mountCursorBox<Report, ReportMove>(marks, {
    id: "spread",
    state,
    cursor,
    articleOf: ({ article }) => article,
    moves: MOVES,
    move: (current, move) => moveReport(current, move, reportsOf(model)),
    start: () => startOf(model),
    isGone: () => {
      const { value: layout } = model.layout;
      const isThere = hasCome(state);
      return (report) => !isThere(report.article) || markOf(layout, report) === null;
    },
    rowKeyOf: ({ article }) => article.provider,
    optionOf: (report) => {
      const { value: layout } = model.layout;
      const mark = markOf(layout, report);
      return {
        place: mark && { x: (mark.start + mark.x) / 2, y: mark.y },
        words: layout === null ? "" : reportWords(report, layout.spread, state),
      };
    },
    none: "No report is chosen. Arrow keys go from report to report.",
  });
}

/** Those that have come. */
function reportsOf({ layout, state }: SpreadModel): readonly Report[] {
  const isThere = untracked(() => hasCome(state));
  const reports = layout.peek()?.spread.reports ?? [];
  return reports.filter(({ article }) => isThere(article));
}

/** Where the cursor is when the chart gets the focus: at what is selected, else at the first report. */
function startOf(model: SpreadModel): Report | null {
  const selection = model.state.selection.peek();
  const reports = reportsOf(model);
  return reports.find(({ article }) => article.key === selection) ?? reports[0] ?? null;
}
