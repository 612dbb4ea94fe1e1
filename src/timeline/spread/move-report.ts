import type { Report } from "../../state/spread/report.ts";

export type ReportMove = "earlier" | "later" | "first" | "last";

/**
 * Where a key takes the cursor among reports in lag order; it stops at the ends. Without a cursor it
 * starts at an end. Cost: O(n).
 *
 * @returns null only of no reports.
 */
export function moveReport(
  current: Report | null,
  move: ReportMove,
  reports: readonly Report[],
): Report | null {
  const last = reports.length - 1;
  // By article: a story that is read anew has other reports of the same ones.
  const at = reports.findIndex(({ article }) => article.key === current?.article.key);
  if (move === "last" || (move === "earlier" && at < 0)) return reports[last] ?? null;
  if (move === "first" || at < 0) return reports[0] ?? null;
  const next = at + (move === "later" ? 1 : -1);
  return reports[Math.min(last, Math.max(0, next))] ?? null;
}
