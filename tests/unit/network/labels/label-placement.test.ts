import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Box,
  followLabels,
  placeLabels,
  type Room,
  type Wish,
} from "../../../../src/network/labels/label-placement.ts";

const room: Room = { width: 400, height: 300, nodes: [], taken: [], most: 100 };

function wish(key: string, x: number, y: number, more: Partial<Wish> = {}): Wish {
  return { key, x, y, reach: 8, width: 60, height: 14, ...more };
}

function node(key: string, x: number, y: number, dot = false) {
  return { key, box: { left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }, dot };
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe("placeLabels", () => {
  it("puts a label to the right of its node when nothing is in the way", () => {
    const placed = placeLabels([wish("a", 100, 100)], room).get("a");
    expect(placed).toMatchObject({ side: "right", box: { left: 108, top: 93, right: 168 } });
  });

  it("goes to the left at the right edge, and inwards at a corner", () => {
    expect(placeLabels([wish("a", 390, 100)], room).get("a")?.side).toBe("left");
    expect(placeLabels([wish("a", 200, 299)], room).get("a")?.side).toBe("above");
  });

  it("gives the earlier wish the better place", () => {
    const placed = placeLabels([wish("a", 100, 100), wish("b", 100, 104)], room);
    expect(placed.get("a")?.side).toBe("right");
    expect(placed.get("b")?.side).toBe("left");
  });

  it("goes farther off only for one that may, where there is no room near", () => {
    // Nodes all around, but for a gap of 12 pixels beyond them.
    const nodes = [-26, 0, 26].flatMap((dx) =>
      [-12, 0, 12].map((dy) => node(`${dx},${dy}`, 200 + dx, 150 + dy)),
    );
    const crowded = { ...room, nodes: nodes.filter(({ key }) => key !== "0,0") };
    expect(placeLabels([wish("a", 200, 150)], crowded).size).toBe(0);
    const far = placeLabels([wish("a", 200, 150, { mayBeFar: true })], crowded).get("a");
    expect(far?.farther).toBeGreaterThan(0);
  });

  it("keeps away from nodes that aren't its own, and from what lies over the stage", () => {
    const nodes = [node("a", 100, 100), node("b", 130, 100)];
    expect(placeLabels([wish("a", 100, 100)], { ...room, nodes }).get("a")?.side).toBe("left");
    const taken = [{ left: 0, top: 0, right: 400, bottom: 300 }];
    expect(placeLabels([wish("a", 100, 100)], { ...room, taken }).size).toBe(0);
  });

  it("covers dots only where the wish allows it", () => {
    const nodes = Array.from({ length: 900 }, (_, i) =>
      node(`n${i}`, 10 * (i % 30) + 5, 10 * Math.floor(i / 30) + 5, true),
    );
    const crowd = { ...room, nodes };
    expect(placeLabels([wish("a", 105, 105)], crowd).size).toBe(0);
    expect(placeLabels([wish("a", 105, 105, { overDots: true })], crowd).size).toBe(1);
  });

  it("stays on the side where it stood, though a usual one is free", () => {
    const before = { side: "below", farther: 0 } as const;
    expect(placeLabels([wish("a", 100, 100, { before })], room).get("a")?.side).toBe("below");
  });

  it("shows what must be shown, whole, over nodes and past an edge", () => {
    const nodes = [node("all", 200, 150)];
    nodes[0] = { ...node("all", 0, 0), box: { left: 0, top: 0, right: 400, bottom: 300 } };
    const wide = wish("a", 200, 150, { must: true, width: 390 });
    const box = placeLabels([wide], { ...room, nodes }).get("a")?.box;
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(400);
  });

  it("goes a step farther off for what must be shown, rather than cover a node", () => {
    const nodes = [{ key: "b", box: { left: 20, top: 76, right: 180, bottom: 122 }, dot: false }];
    const must = wish("a", 100, 100, { must: true, width: 120 });
    const placed = placeLabels([must], { ...room, nodes }).get("a");
    expect(placed).toMatchObject({ side: "below", farther: 24 });
    expect(placeLabels([{ ...must, must: false }], { ...room, nodes }).size).toBe(0);
  });

  it("places no more than it may", () => {
    const wishes = [wish("a", 100, 50), wish("b", 100, 150), wish("c", 100, 250)];
    expect([...placeLabels(wishes, { ...room, most: 2 }).keys()]).toEqual(["a", "b"]);
  });

  it("never lets labels overlap, cover a foreign node or be cut", () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
        const wishes = spots.map(({ x, y }, i) => wish(`n${i}`, x, y));
        const nodes = spots.map(({ x, y }, i) => node(`n${i}`, x, y));
        const placed = [...placeLabels(wishes, { ...room, nodes }).values()];
        placed.forEach(({ key, box }, i) => {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
          expect(placed.slice(i + 1).some((other) => overlaps(box, other.box))).toBe(false);
          expect(nodes.some((other) => other.key !== key && overlaps(box, other.box))).toBe(false);
        });
      }),
    );
  });
});

describe("followLabels", () => {
  it("moves labels with their nodes, on their sides, and adds none", () => {
    const placed = followLabels([
      wish("a", 50, 50, { before: { side: "left", farther: 0 } }),
      wish("b", 200, 200),
    ]);
    expect([...placed.keys()]).toEqual(["a"]);
    expect(placed.get("a")?.box.right).toBe(42);
  });

  it("leaves out a label that runs into another", () => {
    const before = { side: "right", farther: 0 } as const;
    const placed = followLabels([wish("a", 50, 50, { before }), wish("b", 52, 51, { before })]);
    expect([...placed.keys()]).toEqual(["a"]);
  });
});
