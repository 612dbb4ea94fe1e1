import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area } from "../../../../src/network/ground/draw-regions.ts";
import { drawTitles, titleOfArea, titleOfDisc } from "../../../../src/network/ground/titles.ts";
import { LETTER, recordingContext } from "../stage/canvas.ts";
import { STAGE, viewOf } from "./views.ts";

const disc = { key: "s1", label: "A story", x: 0.5, y: 0.5, radius: 0.1 };
const hull: Area = {
  key: "s1",
  label: "A story",
  colour: "#b35900",
  points: [
    { x: 0.4, y: 0.4 },
    { x: 0.6, y: 0.4 },
    { x: 0.5, y: 0.6 },
  ],
  shape: "hull",
};

describe("the name of a region", () => {
  it("stands above a disc, if that is large enough", () => {
    expect(titleOfDisc(disc, "#b35900", viewOf())).toMatchObject({ at: { x: 600, y: 320 } });
    expect(titleOfDisc({ ...disc, radius: 0.01 }, "#b35900", viewOf())).toBeNull();
  });

  it("stands within a disc that goes on beyond the stage, and nowhere when none of it is in sight", () => {
    const near = (x: number, y: number) =>
      titleOfDisc({ ...disc, radius: 0.2 }, "#b35900", viewOf({ x, y, ratio: 0.1 }))?.at;
    // 1,600 pixels of radius, the middle below the stage, then left of it.
    expect(near(0.5, 0.65)).toEqual({ x: 600, y: expect.closeTo(24.2) });
    expect(near(0.72, 0.5)).toEqual({ x: 0, y: expect.closeTo(24.2) });
    expect(near(0.5, 0.95)).toBeUndefined();
    expect(near(0.5, 0.2)).toBeUndefined();
  });

  it("stands above the highest corner of an area, or amid its spots", () => {
    expect(titleOfArea(hull, viewOf())).toMatchObject({
      at: { x: 600, y: expect.closeTo(400 - 0.1 * 800 - 16) },
      above: [520, 680],
    });
    expect(titleOfArea({ ...hull, shape: "spots" }, viewOf())).toMatchObject({ above: null });
    expect(titleOfArea({ ...hull, points: [] }, viewOf())).toBeNull();
  });
});

describe("the names of regions", () => {
  const name = fc.record({
    at: fc.record({ x: fc.nat(1400), y: fc.nat(1000) }),
    above: fc.constantFrom(null, [0, 1200] as const),
    label: fc.string({ minLength: 1, maxLength: 30 }),
  });

  it("stand on the stage, over none another and nothing that is there already", () => {
    const taken = [{ left: 500, top: 300, right: 700, bottom: 420 }];
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const { context, texts } = recordingContext();
        const titles = names.map((each, index) => ({
          ...each,
          key: `s${index}`,
          colour: "#b35900",
        }));
        const boxes = drawTitles(context, titles, taken, viewOf());
        expect(texts).toHaveLength(boxes.length);
        for (const [index, box] of boxes.entries()) {
          expect([box.left >= 0, box.right <= STAGE.width]).toEqual([true, true]);
          expect([box.top >= 0, box.bottom <= STAGE.height]).toEqual([true, true]);
          for (const other of [...taken, ...boxes.slice(0, index)]) {
            const meets =
              box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom;
            expect(meets).toBe(false);
          }
        }
      }),
    );
  });

  it("never stand beside their region: there they would name another", () => {
    const { context, texts } = recordingContext();
    const at = { x: 600, y: 400 };
    const title = {
      key: "s1",
      label: "A story",
      colour: "#b35900",
      at,
      above: [500, 700] as const,
    };
    const over = [{ left: 500, top: 380, right: 700, bottom: 396 }];
    expect(drawTitles(context, [title], over, viewOf())).toEqual([]);
    expect(drawTitles(context, [{ ...title, above: null }], over, viewOf())).toHaveLength(1);
    expect(drawTitles(context, [title], [], viewOf())).toHaveLength(1);
    expect(texts.at(-1)!.y).toBeLessThan(400);
  });

  it("keep in from the edge of the stage, as far as their region goes", () => {
    const { context, texts } = recordingContext();
    const title = { key: "s1", label: "A story", colour: "#b35900", at: { x: 1190, y: 400 } };
    drawTitles(context, [{ ...title, above: [900, 1200] }], [], viewOf());
    expect(texts.at(-1)!.x + "A story".length * LETTER).toBeLessThanOrEqual(STAGE.width);
    expect(drawTitles(context, [{ ...title, above: [1185, 1200] }], [], viewOf())).toEqual([]);
  });

  it("are given to the first where there is no room for all", () => {
    const { context, texts } = recordingContext();
    const title = {
      key: "s1",
      label: "First",
      colour: "#b35900",
      at: { x: 300, y: 300 },
      above: null,
    };
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...title,
      key: `s${index}`,
      label: `${index}`,
    }));
    drawTitles(context, [title, ...many.slice(1)], [], viewOf());
    expect(texts[0]?.text).toBe("First");
    expect(texts.length).toBeLessThan(40);
  });
});
