import { f1, type Score } from "./b-cubed.ts";

const NAME_WIDTH = 30;
const FIGURE_WIDTH = 11;

/** The head of a table of scores, in per cent. */
export const HEAD = row("", ["precision", "recall", "F1"]);

export function formatRow(name: string, score: Score): string {
  const figures = [score.precision, score.recall, f1(score)];
  return row(
    name,
    figures.map((figure) => (figure * 100).toFixed(1)),
  );
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(FIGURE_WIDTH)).join("")}`;
}
