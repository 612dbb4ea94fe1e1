import { describe, expect, it } from "vitest";
import { readWheel } from "../../../../src/timeline/navigation/wheel.ts";

const still = {
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};
const read = (given: Partial<typeof still>, rowsScroll = false) =>
  readWheel({ ...still, ...given }, rowsScroll);
const factorOf = (turn: ReturnType<typeof read>) => (turn.does === "zoom" ? turn.factor : NaN);

describe("readWheel", () => {
  it("zooms: up is nearer, a notch a fifth, and there and back is nothing", () => {
    expect(factorOf(read({ deltaY: -100 }))).toBeCloseTo(1.19, 2);
    expect(factorOf(read({ deltaY: 100 })) * factorOf(read({ deltaY: -100 }))).toBeCloseTo(1);
    expect(factorOf(read({ deltaY: -4, deltaMode: 1 }))).toBeCloseTo(1.19, 2);
  });

  it("leaves up and down to rows that scroll, but with Ctrl or ⌘", () => {
    expect(read({ deltaY: 100 }, true)).toEqual({ does: "nothing" });
    expect(factorOf(read({ deltaY: -100, ctrlKey: true }, true))).toBeCloseTo(1.19, 2);
    expect(factorOf(read({ deltaY: -100, metaKey: true }, true))).toBeCloseTo(1.19, 2);
  });

  it("zooms faster by a pinch on a trackpad, whose steps are small", () => {
    expect(factorOf(read({ deltaY: -4, ctrlKey: true }))).toBeGreaterThan(
      factorOf(read({ deltaY: -4 })) ** 4,
    );
  });

  it("pans sideways, over rows as well, and by a wheel with Shift", () => {
    expect(read({ deltaX: 30, deltaY: 10 }, true)).toEqual({ does: "pan", pixels: 30 });
    expect(read({ deltaY: 100, shiftKey: true })).toEqual({ does: "pan", pixels: 100 });
    expect(read({ deltaX: 100, shiftKey: true })).toEqual({ does: "pan", pixels: 100 });
    expect(read({})).toEqual({ does: "nothing" });
  });
});
