import { describe, expect, it } from "vitest";
import { CHARTS } from "../../../../src/state/view/timeline-parts.ts";
import { FRAMES } from "../../../../src/talk/talk.ts";
import { areasOf } from "../../../../src/talk/thumbnail/areas.ts";
import { SKETCH } from "../../../../src/talk/thumbnail/sketch.ts";
import { stateOf } from "../../network/stage/corpus.ts";

const state = stateOf();

describe("the areas of a sketch", () => {
  it.each(FRAMES)("of %s are one below the other, and leave nothing over", (frame) => {
    for (let count = 1; count <= CHARTS.length; count += 1) {
      state.charts.value = CHARTS.slice(0, count);
      const { network, charts, histogram } = areasOf(frame, state);
      const all = [network, ...charts.map(({ area }) => area), histogram].filter(
        (area) => area !== null,
      );
      let bottom = -1;
      for (const { top, height } of all) {
        expect(top).toBeCloseTo(bottom + 1);
        expect(height).toBeGreaterThan(8);
        bottom = top + height;
      }
      expect(bottom).toBeCloseTo(SKETCH.height);
    }
  });
});
