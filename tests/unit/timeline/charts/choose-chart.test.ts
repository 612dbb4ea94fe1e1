import fc from "fast-check";
import { expect, it } from "vitest";
import { CHARTS } from "../../../../src/state/view/timeline-parts.ts";
import { chartsWith } from "../../../../src/timeline/charts/choose-chart.ts";

const someCharts = fc.subarray([...CHARTS], { minLength: 1 });

it("shows a chart alone, or adds it in its place among the others", () => {
  expect(chartsWith(["lanes", "spread"], "swarm", false)).toEqual(["swarm"]);
  expect(chartsWith(["spread", "lanes"], "swarm", true)).toEqual(["lanes", "swarm", "spread"]);
  expect(chartsWith(["lanes", "swarm"], "lanes", true)).toEqual(["swarm"]);
});

it("always leaves one, and takes away what it added", () => {
  fc.assert(
    fc.property(someCharts, fc.constantFrom(...CHARTS), (shown, chart) => {
      const next = chartsWith(shown, chart, true);
      expect(next.length).toBeGreaterThan(0);
      const isOnly = shown.length === 1 && shown[0] === chart;
      expect(chartsWith(next, chart, true)).toEqual(isOnly ? [chart] : shown);
    }),
  );
});
