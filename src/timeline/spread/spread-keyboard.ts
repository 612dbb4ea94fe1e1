import { effect, untracked } from "@preact/signals";
import type { Selection } from "d3";
import type { Report } from "../../state/spread/report.ts";
import { hasCome } from "../play/has-come.ts";
import { markOf, type SpreadModel } from "./spread-model.ts";
import { type ReportMove, moveReport } from "./move-report.ts";
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

/**
 * The spread from the keyboard: one tab stop, and a cursor that goes from report to report in lag
 * order. To a screen reader it is a list box whose active option is the report at the cursor.
 *
 * @param marks the list box.
 */
export function mountKeyboard(marks: Div, model: SpreadModel): () => void {
  const { state, cursor } = model;
  const setCursor = (report: Report | null) => {
    cursor.value = report;
    state.hover.value = report?.article.key ?? null;
  };
  marks
    .on("keydown.spread", (event: KeyboardEvent) => {
      if (!handleKey(event, model, setCursor)) return;
      event.preventDefault();
      event.stopPropagation();
    })
    .on("focus.spread", () => {
      // A click puts the focus here too, and is about another report.
      if (marks.node()?.matches(":focus-visible") === true) setCursor(startOf(model));
    })
    .on("blur.spread", () => {
      if (cursor.peek()) setCursor(null);
    });
  const stops = [
    effect(() => {
      const layout = model.layout.value;
      const isThere = hasCome(state);
      const report = cursor.peek();
      if (report === null) return;
      const isGone = !isThere(report.article) || markOf(layout, report) === null;
      if (isGone) untracked(() => setCursor(null));
    }),
    drawOption(marks, model),
  ];
  return () => {
    marks.on("keydown.spread focus.spread blur.spread", null);
    for (const stop of stops) stop();
  };
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

/** @returns whether the key meant something. */
function handleKey(
  event: KeyboardEvent,
  model: SpreadModel,
  setCursor: (report: Report | null) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { state, cursor } = model;
  const current = cursor.peek();
  const move = MOVES[event.key];
  if (move) {
    setCursor(moveReport(current, move, reportsOf(model)));
    return true;
  }
  if (event.key === "Enter" || event.key === " ") {
    const { key, provider } = current?.article ?? { key: null, provider: null };
    if (key !== null) state.select(event.shiftKey ? provider : key, { reveal: true });
    return true;
  }
  if (event.key !== "Escape") return false;
  if (current) setCursor(null);
  else if (state.selection.peek() !== null) state.select(null);
  else return false;
  return true;
}

/** The focus ring at the cursor's mark is the list box's one option. */
function drawOption(marks: Div, model: SpreadModel): () => void {
  const { state } = model;
  const option = marks.append("div").attr("role", "option").attr("class", "marks-cursor");
  return effect(() => {
    const report = model.cursor.value;
    const layout = model.layout.value;
    const mark = markOf(layout, report);
    const key = report?.article.key ?? null;
    // Another id is another option, which a screen reader then reads.
    const id = `spread-cursor-${key ?? "none"}`;
    option
      .attr("id", id)
      .attr(
        "aria-label",
        report && layout
          ? reportWords(report, layout.spread, state)
          : "No report is chosen. Arrow keys go from report to report.",
      )
      .attr("aria-selected", String(key !== null && state.selection.value === key))
      .classed("shown", mark !== null)
      .style("transform", mark ? `translate(${(mark.start + mark.x) / 2}px, ${mark.y}px)` : "none");
    marks.attr("aria-activedescendant", report ? id : null);
  });
}
