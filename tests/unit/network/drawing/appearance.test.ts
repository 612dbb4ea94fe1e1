import { describe, expect, it } from "vitest";
import {
  linkStyle,
  markStyle,
  type Standing,
  strengthIn,
  topicStrength,
} from "../../../../src/network/drawing/appearance.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";

const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${String(i + 10).repeat(3)}`]),
) as Palette;

const OWN = { kind: "article" as const, colour: "#123456", isFiled: true, isFirst: false };

describe("markStyle", () => {
  it("tells kinds apart by shape", () => {
    const shape = (standing: Partial<Standing>) =>
      markStyle({ ...OWN, ...standing }, "normal", palette).shape;
    expect(shape({})).toBe("ringed");
    expect(shape({ isFiled: false })).toBe("disc");
    expect(shape({ kind: "provider" })).toBe("square");
    expect(shape({ kind: "topic" })).toBe("diamond");
    expect(shape({ kind: "story", isFiled: false })).toBe("disc");
  });

  it("gives each mark its own colour", () => {
    expect(markStyle(OWN, "normal", palette).color).toBe(OWN.colour);
  });

  it("keeps the accent for the selection alone", () => {
    const style = (state: "selected" | "hovered" | "lit") => markStyle(OWN, state, palette);
    expect(style("selected")).toMatchObject({ ring: "accent", ringWidth: 2, lit: true });
    expect(style("hovered").ring).toBe("ink-2");
    expect(style("hovered").ringWidth).toBeGreaterThan(0);
    expect(style("lit")).toMatchObject({ ringWidth: 0, lit: true });
  });

  it("rings a first in its colour, finer where its story has no hue, but for the selection", () => {
    const first = (colour: string) => ({ ...OWN, colour, isFirst: true });
    const style = markStyle(first("#123456"), "normal", palette);
    expect(style.ring).toBe("own");
    expect(style.ringWidth).toBeGreaterThan(
      markStyle(first(palette.plain), "normal", palette).ringWidth,
    );
    expect(markStyle(OWN, "normal", palette).ringWidth).toBe(0);
    expect(markStyle(first("#123456"), "selected", palette).ring).toBe("accent");
  });

  it("hides, and dims, by a mark of its own", () => {
    expect(markStyle(OWN, "hidden", palette).hidden).toBe(true);
    expect(markStyle(OWN, "dimmed", palette)).toMatchObject({
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

  it("says by an arrowhead which article lists which, where there is room or reason for it", () => {
    const head = (state: "normal" | "lit", roomy: boolean) =>
      linkStyle("related", state, { roomy }, palette).head;
    expect(head("normal", true)).toBeGreaterThan(0);
    expect(head("normal", false)).toBe(0);
    expect(head("lit", false)).toBeGreaterThan(0);
    expect(linkStyle("publishes", "lit", { roomy: true }, palette).head).toBe(0);
  });

  it("draws a heavier link wider, within bounds", () => {
    const width = (weight: number) => linkStyle("story", "normal", { weight }, palette).width;
    expect(width(4)).toBeGreaterThan(width(1));
    expect(width(10_000)).toBeLessThan(10);
  });

  it("draws faintly what the places of a layout say already", () => {
    expect(strengthIn("forces", "publishes")).toBe(1);
    expect(strengthIn("time", "publishes")).toBeLessThan(0.5);
    expect(strengthIn("time", "related")).toBe(1);
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
