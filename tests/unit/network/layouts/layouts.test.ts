import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byStory } from "../../../../src/network/layouts/by-story.ts";
import { byTime } from "../../../../src/network/layouts/by-time.ts";
import { circle } from "../../../../src/network/layouts/circle.ts";
import { NETWORKS, ROWS } from "../../../../src/state/view/view.ts";
import { inputOf, nodesOf, someInput, withStories } from "./inputs.ts";

describe.each([
  ["byTime", byTime],
  ["byStory", byStory],
  ["circle", circle],
])("%s", (_name, layout) => {
  it("gives every node of its network, and nothing else, a place within the frame", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { places } = layout(input);
        expect([...places.keys()].toSorted()).toEqual(nodesOf(input).toSorted());
        const { x: across, y: up } = input.frame;
        const isWithin = (value: number, [from, to]: readonly [number, number]) =>
          value >= from - 1e-9 && value <= to + 1e-9;
        const outside = [...places].filter(
          ([, { x, y }]) => !isWithin(x, across) || !isWithin(y, up),
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  it("gives the same input the same places and guides", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const [first, second] = [layout(input), layout(input)];
        expect([...second.places]).toEqual([...first.places]);
        expect(second.guides).toEqual(first.guides);
      }),
      { numRuns: 30 },
    );
  });

  it("has finite guides", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const text = JSON.stringify(layout(input).guides, (_key, value: unknown) =>
          typeof value === "number" && !Number.isFinite(value) ? "not finite" : value,
        );
        expect(text).not.toContain("not finite");
      }),
    );
  });

  it.each(NETWORKS)("lies about the middle of a frame that is a line or a point: %s", (network) => {
    const coverage = withStories([
      { key: "a", at: "2020-06-01T08:00Z", provider: "P", story: "x", topics: ["law"] },
      { key: "b", at: null, provider: "P", story: "x", topics: ["law"] },
    ]);
    for (const rows of ROWS) {
      for (const half of [0, 0.5]) {
        const frame = { x: [0.5 - half, 0.5 + half], y: [0.5, 0.5] } as const;
        const { places } = layout(inputOf(coverage, { network, rows, frame, unit: 1 }));
        for (const { x, y } of places.values()) {
          expect(Math.abs(x - 0.5)).toBeLessThanOrEqual(0.5);
          expect(Math.abs(y - 0.5)).toBeLessThanOrEqual(0.25);
        }
      }
    }
  });
});
