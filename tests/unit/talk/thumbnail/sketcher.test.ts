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
  });

  it.each(["both", "timeline"] as const)("of %s tells each chart from the others", (frame) => {
    const made = ["lanes", "swarm", "attention", "spread", "lanes,swarm"].map((charts) =>
      JSON.stringify(sketch({ charts, story: "s1" }, frame)),
    );
    expect(new Set(made).size).toBe(made.length);
  });

  it("has a dot of the swarm for each article that the window leaves", () => {
    const discs = (made: Sketch) =>
      made.flatMap(({ d, opacity }) => (opacity === 1 ? [...d.matchAll(/M[^M]*a/g)] : []));
    const swarm = (view: Record<string, string>) =>
      discs(sketch({ charts: "swarm", ...view }, "timeline")).length;
    // One of the seven that are dated is known to its day alone, and a band.
    expect(swarm({})).toBe(6);
    expect(swarm({ from: "2020-06-10T00:00Z", to: "2020-06-10T12:00Z" })).toBe(3);
  });

  it("lights a path that is asked for, as the page does once it is found", () => {
    const faint = (made: Sketch) => made.filter(({ opacity }) => opacity < 0.5 && opacity > 0.3);
    const plain = sketch({}, "network");
    const lit = sketch({ path: "a1,a3" }, "network");
    expect(faint(plain)).toEqual([]);
    expect(faint(lit).length).toBeGreaterThan(0);
    expect(lit.length).toBeGreaterThan(plain.length);
    // What is sketched next is lit by it no more.
    expect(sketch({ zone: "Europe/Berlin" }, "network").every(({ opacity }) => opacity > 0.3)).toBe(
      true,
    );
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
