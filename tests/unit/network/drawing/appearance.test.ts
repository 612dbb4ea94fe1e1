import { describe, expect, it } from "vitest";
import { linkStyle, markStyle, topicStrength } from "../../../../src/network/drawing/appearance.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${String(i + 10).repeat(3)}`]),
) as Palette;

const { graph } = coverageOf([{ key: "a", at: null, provider: "P", topics: ["T"] }]);
const node = (key: string) => graph.getNodeAttributes(key);

describe("markStyle", () => {
  it("tells kinds apart by shape", () => {
    const shape = (key: string) => markStyle(node(key), "normal", "#123456", palette).shape;
    expect(["a", "P", "T"].map(shape)).toEqual(["ringed", "square", "diamond"]);
    const listed = { ...node("a"), filed: false } as ReturnType<typeof node>;
    expect(markStyle(listed, "normal", "#123456", palette).shape).toBe("disc");
  });

  it("gives articles their own colour, and the rest ink", () => {
    expect(markStyle(node("a"), "normal", "#123456", palette).color).toBe("#123456");
    expect(markStyle(node("P"), "normal", "#123456", palette).color).toBe(palette.ink);
  });

  it("keeps the accent for the selection alone", () => {
    const style = (state: "selected" | "hovered" | "lit") =>
      markStyle(node("a"), state, "#123456", palette);
    expect(style("selected")).toMatchObject({ ring: palette.accent, ringWidth: 2, lit: true });
    expect(style("hovered").ring).not.toBe(palette.accent);
    expect(style("hovered").ringWidth).toBeGreaterThan(0);
    expect(style("lit")).toMatchObject({ ringWidth: 0, lit: true });
  });

  it("hides, and dims, by a mark of its own", () => {
    expect(markStyle(node("a"), "hidden", "#123456", palette).hidden).toBe(true);
    expect(markStyle(node("a"), "dimmed", "#123456", palette)).toMatchObject({
      lit: false,
      hidden: false,
    });
  });
});

describe("linkStyle", () => {
  it("draws publishes straight, related curved, about dotted", () => {
    expect(linkStyle("publishes", "normal", 1, palette)).toMatchObject({ curvature: 0, dots: 0 });
    expect(linkStyle("related", "normal", 1, palette).curvature).toBeGreaterThan(0);
    expect(linkStyle("about", "normal", 1, palette).dots).toBeGreaterThan(0);
  });

  it("darkens lit links to ink", () => {
    expect(linkStyle("related", "normal", 1, palette).color).toBe(palette.edge);
    expect(linkStyle("related", "lit", 1, palette).color).toBe(palette.ink);
  });

  it("fades the links of a hub topic", () => {
    expect(topicStrength(10)).toBe(1);
    expect(topicStrength(240)).toBeCloseTo(0.1);
    expect(topicStrength(100_000)).toBeGreaterThan(0);
    expect(linkStyle("about", "normal", 0.1, palette).color).toBe(`${palette.edge}11`);
  });
});
