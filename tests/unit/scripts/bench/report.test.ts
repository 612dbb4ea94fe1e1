import { expect, test } from "vitest";
import { judge, type Measured, reportText } from "../../../../scripts/bench/app/report.ts";

const measured = (articles: number, app: number[], defaults: number[]): Measured => ({
  graph: `${articles}`,
  articles,
  nodes: articles,
  edges: 3 * articles,
  pages: { app: { "pan drawn": app, hover: [1.9] }, defaults: { "pan drawn": defaults } },
});

const panning = (one: Measured) => judge(one).filter(({ line }) => line === "pan drawn");

test("a mark against another page goes by medians, from the size on at which it is asked for", () => {
  expect(panning(measured(9_999, [10], [100]))).toEqual([]);
  const [fifth] = panning(measured(10_000, [10, 15, 500], [90, 100, 900]));
  expect(fifth).toMatchObject({ reached: true });
  expect(fifth?.share).toBeCloseTo(0.75);
  expect(panning(measured(10_000, [21], [100]))[0]).toMatchObject({ reached: false });
});

test("what was not measured is not reached", () => {
  const keys = judge(measured(1_000, [10], [100])).find(({ line }) => line === "key");
  expect(keys).toMatchObject({ reached: false });
});

test("a table has medians, 95th percentiles of enough samples, and the app's share of the others'", () => {
  const text = reportText(measured(10_000, [10, 10, 10, 10, 30], [100]));
  const line = text.split("\n").find((line) => line.startsWith("the same, drawn and read back"));
  expect(line).toMatch(/ 10 \(26\) +100 {2}0\.10×$/);
  expect(text).toContain("missed   key in search, thread: 30 ms");
  expect(text).toContain("reached  hover, thread: 2 ms");
});
