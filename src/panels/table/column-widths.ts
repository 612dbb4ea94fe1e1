import type { ColumnOf } from "./column.ts";

/** The first column has enough for most headlines, in ems: what is beyond that, others can use. */
const ENOUGH = 46;

/**
 * The widths of all columns but the first, in ems, which takes what they leave: each its own, and of
 * what is to spare a share, up to the most that it can use.
 *
 * @param ems what there is for all.
 */
export function columnWidths(
  columns: readonly Pick<ColumnOf<never>, "width" | "most">[],
  ems: number,
): readonly number[] {
  const others = columns.slice(1);
  const wishes = others.map(({ width, most = width }) => most - width);
  const wished = sumOf(wishes);
  const spare = ems - ENOUGH - sumOf(others.map(({ width }) => width));
  const share = wished === 0 ? 0 : Math.min(1, Math.max(0, spare / wished));
  return others.map(({ width }, at) => width + share * (wishes[at] ?? 0));
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
