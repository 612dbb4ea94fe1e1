import { describe, expect, it } from "vitest";
import { createState } from "../../../../src/state/state.ts";
import { type Sketch, SKETCH } from "../../../../src/talk/thumbnail/sketch.ts";
import { sketcherOf } from "../../../../src/talk/thumbnail/sketcher.ts";
import { textsOf } from "../../../../src/talk/views/scene-view.ts";
import { palette, smallCorpus } from "../../network/stage/corpus.ts";

const coverage = smallCorpus();
const colours = { ...palette, accent: "#ff0000", rule: "#eeeeee" };
const sketcher = sketcherOf(coverage, colours);
const sketch = (view: Record<string, string>, frame: "both" | "network" | "timeline" = "both") =>
  sketcher.make(view, frame, colours);
const letters = (made: Sketch) => made.reduce((sum, { d }) => sum + d.length, 0);

describe("a sketch of a view", () => {
  it("is the same for the same view, whatever was sketched between", () => {
    const before = sketch({ layout: "time" });
    sketch({ network: "providers", from: "2020-06-10T00:00:00Z", to: "2020-06-10T12:00:00Z" });
    expect(sketch({ layout: "time" })).toEqual(before);
  });

  it("leaves out what filters leave out, and rings what is selected", () => {
    expect(letters(sketch({ provider: "P" }))).toBeLessThan(letters(sketch({})));
    const isRinged = (made: Sketch) => made.some(({ stroke }) => stroke === "#ff0000");
    expect(isRinged(sketch({ selection: "a3" }))).toBe(true);
    expect(isRinged(sketch({}))).toBe(false);
  });

  it("dims what a selection leaves unlit", () => {
    const faint = (made: Sketch) => made.filter(({ opacity }) => opacity < 0.5 && opacity > 0.3);
    expect(faint(sketch({ selection: "a6" })).length).toBeGreaterThan(0);
    expect(faint(sketch({})).length).toBe(0);
  });

  it("has the parts that the frame shows", () => {
    const isParted = (made: Sketch) => made.some(({ stroke }) => stroke === "#eeeeee");
    expect(isParted(sketch({}, "network"))).toBe(false);
    expect(isParted(sketch({}, "both"))).toBe(true);
    expect(sketch({}, "timeline")).not.toEqual(sketch({}, "both"));
    expect(sketch({ charts: "spread" }, "timeline")).not.toEqual(sketch({}, "timeline"));
  });

  it("stays within its sides, but for marks on the edge", () => {
    const tall = sketch({ camera: "0.5,0.5,0.2" }, "network").flatMap(({ d }) =>
      [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
    );
    for (const [x = NaN, y = NaN] of tall) {
      expect(Math.abs(x - SKETCH.width / 2)).toBeLessThan(SKETCH.width);
      expect(Math.abs(y - SKETCH.height / 2)).toBeLessThan(SKETCH.height);
    }
  });

  it("is kept, until the colours are others", () => {
    const made = sketch({ size: "rank" });
    expect(sketcher.known({ size: "rank" }, "both", colours)).toBe(made);
    expect(sketcher.known({ size: "rank" }, "network", colours)).toBeNull();
    expect(sketcher.known({ size: "rank" }, "both", { ...colours })).toBeNull();
  });

  it("leaves the page’s own view alone, and survives a view that makes no sense", () => {
    const state = createState(coverage, colours);
    const before = textsOf(state.view.peek());
    expect(sketch({ from: "yesterday", selection: "gone", what: "ever" }).length).toBeGreaterThan(
      0,
    );
    expect(textsOf(state.view.peek())).toEqual(before);
  });
});
