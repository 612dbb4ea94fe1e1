import { describe, expect, it } from "vitest";
import { FIT } from "../../../../src/network/camera/camera-maths.ts";
import { type Area, drawArea, drawDisc } from "../../../../src/network/ground/draw-regions.ts";
import { recordingContext } from "../stage/canvas.ts";
import { viewOf } from "./views.ts";

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

describe("a region of a layout", () => {
  it("is a disc where the layout has it, softly filled", () => {
    const { context, calls } = recordingContext();
    const disc = { key: "s1", label: "A story", x: 0.5, y: 0.5, radius: 0.1 };
    drawDisc(context, disc, "#b35900", viewOf({ ...FIT, ratio: 0.5 }));
    expect(calls.find(([name]) => name === "arc")?.slice(1, 4)).toEqual([600, 400, 160]);
    expect(context).toMatchObject({ globalAlpha: 1, fillStyle: "#b35900" });
  });
});

describe("an area", () => {
  it("is filled as a whole about its corners, in one tone of its colour and paper", () => {
    const { context, calls } = recordingContext();
    drawArea(context, hull, viewOf());
    expect(calls.filter(([name]) => name === "lineTo")).toHaveLength(3);
    // 14 hundredths of the colour, the rest #808080.
    expect(context.fillStyle).toBe("rgb(135 123 110)");
    expect(context.strokeStyle).toBe(context.fillStyle);
  });

  it("is a spot about each mark where those lie apart", () => {
    const { context, calls } = recordingContext();
    drawArea(context, { ...hull, shape: "spots" }, viewOf());
    expect(calls.filter(([name]) => name === "arc")).toHaveLength(3);
    expect(calls.filter(([name]) => name === "fill")).toHaveLength(1);
  });
});
