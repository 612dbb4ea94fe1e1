import fc from "fast-check";
import { expect, it } from "vitest";
import { createLanesIn } from "../../../../src/timeline/lanes/lanes-in.ts";
import { articlesIn } from "../../../../src/timeline/lanes/lanes.ts";
import { readLanes } from "../../../../src/timeline/lanes/read-lanes.ts";
import { aCoverage, aWindow } from "../random-coverage.ts";

it("finds the lanes with something in a window, whatever the windows before it", () => {
  fc.assert(
    fc.property(aCoverage, fc.array(aWindow, { minLength: 1 }), (coverage, windows) => {
      const lanes = readLanes(coverage, { by: "provider", order: "count" });
      const lanesIn = createLanesIn();
      for (const window of windows) {
        const wanted = lanes.filter((lane) => articlesIn(lane, window).length > 0);
        const found = lanesIn(lanes, window);
        expect(found).toEqual(wanted);
        // The very same list, for all that depends on it alone.
        expect(lanesIn(lanes, { ...window })).toBe(found);
      }
    }),
  );
});
