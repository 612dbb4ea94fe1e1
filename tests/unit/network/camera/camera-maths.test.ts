import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aroundAll,
  bounded,
  FARTHEST,
  FIT,
  framing,
  NEAREST,
  pannedBy,
  revealing,
  sameCamera,
  sensible,
  sizeDivisor,
  toStage,
  zoomedAbout,
} from "../../../../src/network/camera/camera-maths.ts";

const stage = { width: 800, height: 500, unit: 600 };
const node = { x: 0.7, y: 0.6 };

describe("toStage", () => {
  it("puts the layout's middle in the stage's middle at fit, y pointing down", () => {
    expect(toStage({ x: 0.5, y: 0.5 }, FIT, stage)).toEqual({ x: 400, y: 250 });
    const { x, y } = toStage(node, FIT, stage);
    expect(x).toBeCloseTo(520);
    expect(y).toBeCloseTo(190);
  });

  it("doubles distances at half the ratio", () => {
    expect(toStage(node, { ...FIT, ratio: 0.5 }, stage).x).toBeCloseTo(640);
  });
});

describe("pannedBy", () => {
  it("moves what is seen by just so many pixels, at any zoom", () => {
    const camera = { x: 0.4, y: 0.5, ratio: 0.3 };
    const before = toStage(node, camera, stage);
    const after = toStage(node, pannedBy(camera, 30, -20, stage), stage);
    expect(after.x - before.x).toBeCloseTo(30);
    expect(after.y - before.y).toBeCloseTo(-20);
  });
});

describe("zoomedAbout", () => {
  it("leaves what is under the pointer where it is", () => {
    const pointer = toStage(node, FIT, stage);
    const after = toStage(node, zoomedAbout(FIT, 3, pointer, stage), stage);
    expect(after.x).toBeCloseTo(pointer.x);
    expect(after.y).toBeCloseTo(pointer.y);
  });

  it("stops at the limits, without drifting", () => {
    const nearest = zoomedAbout(FIT, 1e6, { x: 0, y: 0 }, stage);
    expect(nearest.ratio).toBe(NEAREST);
    expect(zoomedAbout(nearest, 2, { x: 0, y: 0 }, stage)).toEqual(nearest);
    expect(zoomedAbout(FIT, 1e-6, { x: 0, y: 0 }, stage).ratio).toBe(FARTHEST);
  });
});

describe("bounded", () => {
  it("keeps the layout under the middle of the stage", () => {
    const extent = { x: [0, 1], y: [0.2, 0.8] } as const;
    expect(bounded({ x: 4, y: 0.1, ratio: 9 }, extent)).toEqual({ x: 1, y: 0.2, ratio: FARTHEST });
    expect(bounded(FIT, extent)).toEqual(FIT);
  });
});

describe("sensible", () => {
  const extent = { x: [0, 1], y: [0.2, 0.8] } as const;

  it("keeps what is within bounds, and moves what is a little beside the layout onto it", () => {
    const camera = { x: 0.9, y: 0.7, ratio: 0.1 };
    expect(sensible(camera, extent)).toEqual(camera);
    expect(sensible({ ...camera, x: 1.04 }, extent)).toEqual({ ...camera, x: 1 });
  });

  it("is the whole layout where nothing would be seen", () => {
    expect(sensible({ x: 50, y: 50, ratio: 0.1 }, extent)).toEqual(FIT);
    expect(sensible({ x: 0.5, y: -2, ratio: 1 }, extent)).toEqual(FIT);
  });
});

describe("revealing", () => {
  it("moves nothing for what is in sight already", () => {
    expect(revealing(FIT, { x: 0.8, y: 0.3 }, 1, stage)).toEqual(FIT);
  });

  it("doesn't move for a node that stands in the middle", () => {
    expect(revealing(FIT, { x: 0.52, y: 0.49 }, 1, stage)).toEqual(FIT);
  });

  it("brings a node from anywhere into the central part", () => {
    const { x, y } = toStage({ x: 0, y: 1 }, revealing(FIT, { x: 0, y: 1 }, 1, stage), stage);
    expect(x).toBeCloseTo(400 - 120);
    expect(y).toBeCloseTo(250 - 75);
  });

  it("zooms in when told to, and never out", () => {
    expect(revealing(FIT, node, 0.2, stage).ratio).toBe(0.2);
    expect(revealing({ ...FIT, ratio: 0.1 }, node, 0.2, stage).ratio).toBe(0.1);
  });
});

describe("framing", () => {
  const spread = [
    { x: 0.1, y: 0.3 },
    { x: 0.9, y: 0.6 },
  ];
  const huddled = [
    { x: 0.7, y: 0.6 },
    { x: 0.72, y: 0.61 },
  ];

  it("moves nothing for what is in sight already and fills enough of the stage", () => {
    expect(framing(FIT, spread, stage)).toEqual(FIT);
  });

  it("brings what is out of sight about the middle, all of it", () => {
    const camera = framing({ x: 0.1, y: 0.3, ratio: 0.2 }, spread, stage);
    expect(camera).toMatchObject({ x: 0.5, y: expect.closeTo(0.45) as number });
    for (const point of spread) {
      const { x, y } = toStage(point, camera, stage);
      expect(x > 0 && x < stage.width && y > 0 && y < stage.height).toBe(true);
    }
  });

  it("goes nearer for what lies together, but not right up to it", () => {
    const camera = framing(FIT, huddled, stage);
    expect(camera.ratio).toBeLessThan(0.5);
    expect(camera.ratio).toBeGreaterThan(0.1);
    expect(framing(camera, huddled, stage).ratio).toBe(camera.ratio);
  });
});

describe("sameCamera", () => {
  it("overlooks what no pixel shows", () => {
    expect(sameCamera(FIT, { x: 0.50001, y: 0.5, ratio: 1 })).toBe(true);
    expect(sameCamera(FIT, { x: 0.51, y: 0.5, ratio: 1 })).toBe(false);
    expect(sameCamera({ ...FIT, ratio: 0.02 }, { x: 0.5001, y: 0.5, ratio: 0.02 })).toBe(false);
  });
});

describe("sizeDivisor", () => {
  it("never lets nodes that don't touch at fit touch farther out", () => {
    for (const ratio of [1, 1.2, FARTHEST])
      expect(sizeDivisor(ratio)).toBeGreaterThanOrEqual(ratio);
  });

  it("grows nodes more slowly than the gaps between them nearer in", () => {
    for (const ratio of [0.9, 0.5, 0.1]) expect(sizeDivisor(ratio)).toBeGreaterThan(ratio);
    expect(sizeDivisor(0.25)).toBe(0.5);
  });
});

describe("aroundAll", () => {
  const stage = { width: 800, height: 400, unit: 400 };

  it("has all the points on the stage, about its middle, however they lie", () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const camera = aroundAll(points, stage);
        for (const each of points) {
          const { x, y } = toStage(each, camera, stage);
          expect(x >= 0 && x <= stage.width && y >= 0 && y <= stage.height).toBe(true);
        }
      }),
    );
  });
});
