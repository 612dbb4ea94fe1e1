import { describe, expect, it } from "vitest";
import { createNetworkStills } from "../../../../src/network/picture/network-still.ts";
import { writeSvg } from "../../../../src/network/picture/svg.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { join } from "../../graph/formats/samples.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { elements, groups, readSvg } from "./read-svg.ts";

const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${(i + 16).toString(16).repeat(3)}`]),
) as Palette;

const coverage = coverageOf(
  [
    { key: "a", at: "2020-06-09T12:00:00Z", provider: "P", topics: ["AI"] },
    { key: "b", at: "2020-06-12T12:00:00Z", provider: "Q", lists: ["a"] },
  ],
  [],
  (graph) => {
    // As the prebuild does, which alone lays a network out.
    for (const [i, key] of graph.nodes().entries()) {
      graph.mergeNodeAttributes(key, { x: 10 * i, y: 7 * (i % 3), size: 4 });
    }
  },
);

function stills() {
  const state = createState(coverage, palette);
  const drawing = createNetworkStills(state, (text) => 5 * text.length);
  return (view: Partial<View>) => {
    state.show(view);
    const style = { family: "sans-serif", size: 11 };
    const drawn = drawing.draw({ width: 600, height: 300, style });
    return join(writeSvg(drawn, { title: "", description: [] }));
  };
}

const window = { from: Date.UTC(2020, 5, 9), to: Date.UTC(2020, 5, 10) };

describe("createNetworkStills", () => {
  it("draws the marks that are in view, within the picture, and their names", () => {
    const svg = readSvg(stills()({}));
    expect(groups(svg, "article")).toHaveLength(2);
    expect(groups(svg, "provider")).toHaveLength(2);
    const names = elements(groups(svg, "names")[0]!, "text").map((each) => each.textContent);
    expect(names).toEqual(expect.arrayContaining(["P", "Q", "AI"]));
    const circles = elements(groups(svg, "marks")[0]!, "circle");
    for (const circle of circles) {
      expect(Number(circle.getAttribute("cx"))).toBeGreaterThan(0);
      expect(Number(circle.getAttribute("cx"))).toBeLessThan(600);
    }
  });

  it("leaves out what is not in the window, and takes on another network and layout", () => {
    const draw = stills();
    expect(groups(readSvg(draw({ window })), "article")).toHaveLength(1);
    expect(groups(readSvg(draw({ window: null, network: "providers" })), "article")).toEqual([]);
    expect(draw({ network: "articles", layout: "time" })).not.toBe(draw({ layout: "forces" }));
  });

  it("is the same whatever was drawn before", () => {
    const used = stills();
    used({ layout: "circle", window });
    expect(used({ layout: "forces", window: null })).toBe(stills()({}));
  });
});
