import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIT, toStage } from "../../../../src/network/camera/camera-maths.ts";
import {
  mapView,
  placeOnMap,
  seenOnMap,
  showsMinimap,
} from "../../../../src/network/minimap/minimap-maths.ts";

const extent = { x: [0, 1], y: [0.2, 0.8] } as const;
const size = { width: 168, height: 108 };
const map = mapView(extent, size);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("the small map", () => {
  it("is there only when something is out of sight", () => {
    expect([showsMinimap(FIT), showsMinimap({ ...FIT, ratio: 0.4 })]).toEqual([false, true]);
  });

  it("holds the whole layout", () => {
    fc.assert(
      fc.property(share, share, (u, v) => {
        const { x, y } = toStage({ x: u, y: 0.2 + 0.6 * v }, map.camera, map.stage);
        expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
      }),
    );
  });

  it("finds the place that it shows at a point", () => {
    fc.assert(
      fc.property(share, share, (x, y) => {
        const place = placeOnMap(toStage({ x, y }, map.camera, map.stage), map);
        expect([place.x, place.y]).toEqual([expect.closeTo(x), expect.closeTo(y)]);
      }),
    );
  });

  it("frames what is on the stage: half of the zoom, half of the frame", () => {
    const stage = { width: 800, height: 480, unit: 800 };
    const whole = seenOnMap(FIT, stage, map);
    const half = seenOnMap({ ...FIT, ratio: 0.5 }, stage, map);
    expect(half.width).toBeCloseTo(whole.width / 2);
    expect(half.x + half.width / 2).toBeCloseTo(size.width / 2);
  });
});
