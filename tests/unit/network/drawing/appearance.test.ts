import { describe, expect, it } from "vitest";
import { linkStyle, markStyle, topicStrength } from "../../../../src/network/drawing/appearance.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${String(i + 10).repeat(3)}`]),
) as Palette;

const OWN = { colour: "#123456", isFirst: false };

const { graph } = coverageOf([{ key: "a", at: null, provider: "P", topics: ["T"] }]);
const node = (key: string) => graph.getNodeAttributes(key);

describe("markStyle", () => {
  it("tells kinds apart by shape", () => {
    const shape = (key: string) => markStyle(node(key), "normal", OWN, palette).shape;
    expect(["a", "P", "T"].map(shape)).toEqual(["ringed", "square", "diamond"]);
    const listed = { ...node("a"), filed: false } as ReturnType<typeof node>;
    expect(markStyle(listed, "normal", OWN, palette).shape).toBe("disc");
  });

  it("gives articles their own colour, and the rest ink", () => {
    expect(markStyle(node("a"), "normal", OWN, palette).color).toBe(OWN.colour);
    expect(markStyle(node("P"), "normal", OWN, palette).color).toBe(palette.ink);
  });

  it("keeps the accent for the selection alone", () => {
    const style = (state: "selected" | "hovered" | "lit") =>
      markStyle(node("a"), state, OWN, palette);
    expect(style("selected")).toMatchObject({ ring: palette.accent, ringWidth: 2, lit: true });
    expect(style("hovered").ring).not.toBe(palette.accent);
    expect(style("hovered").ringWidth).toBeGreaterThan(0);
    expect(style("lit")).toMatchObject({ ringWidth: 0, lit: true });
  });

  it("rings a first in its colour, finer where its story has no hue, but for the selection", () => {
    const first = (colour: string) => ({ colour, isFirst: true });
    const style = markStyle(node("a"), "normal", first("#123456"), palette);
    expect(style.ring).toBe("#123456");
    expect(style.ringWidth).toBeGreaterThan(
      markStyle(node("a"), "normal", first(palette.plain), palette).ringWidth,
    );
    expect(markStyle(node("a"), "normal", OWN, palette).ringWidth).toBe(0);
    expect(markStyle(node("a"), "selected", first("#123456"), palette).ring).toBe(palette.accent);
  });

  it("hides, and dims, by a mark of its own", () => {
    expect(markStyle(node("a"), "hidden", OWN, palette).hidden).toBe(true);
    expect(markStyle(node("a"), "dimmed", OWN, palette)).toMatchObject({
      lit: false,
      hidden: false,
    });
  });
});

describe("linkStyle", () => {
  it("draws publishes straight, related curved, about dotted", () => {
    expect(linkStyle("publishes", "normal", {}, palette)).toMatchObject({ curvature: 0, dots: 0 });
    expect(linkStyle("related", "normal", {}, palette).curvature).toBeGreaterThan(0);
    expect(linkStyle("about", "normal", {}, palette).dots).toBeGreaterThan(0);
  });

  it("darkens lit links to ink", () => {
    expect(linkStyle("related", "normal", {}, palette).color).toBe(palette.edge);
    expect(linkStyle("related", "lit", {}, palette).color).toBe(palette.ink);
  });

  it("doubles the line between wire copies, in the colour of their text", () => {
    const wire = linkStyle("wire", "lit", { ink: "#123456" }, palette);
    expect(wire.gap).toBeGreaterThan(0);
    expect(wire.color).toBe("#123456");
    expect(linkStyle("related", "lit", {}, palette).gap).toBe(0);
  });

  it("fades the links of a hub topic", () => {
    expect(topicStrength(10)).toBe(1);
    expect(topicStrength(240)).toBeCloseTo(0.1);
    expect(topicStrength(100_000)).toBeGreaterThan(0);
    expect(linkStyle("about", "normal", { strength: 0.1 }, palette).color).toBe(
      `${palette.edge}11`,
    );
  });
});
