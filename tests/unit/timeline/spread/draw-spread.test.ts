import { describe, expect, it } from "vitest";
import type { Item } from "../../../../src/network/picture/drawing.ts";
import { Pen } from "../../../../src/network/picture/pen.ts";
import { createState } from "../../../../src/state/state.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { drawSpread } from "../../../../src/timeline/spread/draw-spread.ts";
import { spreadPicture } from "../../../../src/timeline/spread/spread-picture.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { seedsCoverage } from "../pictures/seeds.ts";
import { palette, SIX, stateOf } from "./fixture.ts";

const SIZE = { width: 1000, height: 420, em: 12, fontFamily: "sans-serif" };

function drawn(state: ReturnType<typeof stateOf>, size: Partial<typeof SIZE> = {}) {
  const measure = (text: string) => 6 * text.length;
  const pen = new Pen(measure);
  const picture = spreadPicture(state, { ...SIZE, ...size }, measure);
  if (picture) drawSpread(pen.context, picture);
  return { items: pen.items, texts: textsIn(pen.items) };
}

function of(view: Partial<View>, reports = SIX, size: Partial<typeof SIZE> = {}) {
  const state = stateOf(reports);
  state.show(view);
  return drawn(state, size);
}

function textsIn(items: readonly Item[]): string[] {
  const texts = items.flatMap((item) => (item.is === "text" && item.fill ? [item.text] : []));
  return texts.map((text) => text.replaceAll("\u00A0", " "));
}

const dots = (items: readonly Item[]) =>
  items.filter((item) => item.is === "shape" && "r" in item.of && item.of.r > 1);

describe("drawSpread", () => {
  it("names the first outlet, the half, and what all come to", () => {
    const { texts } = of({});
    expect(texts).toContain("Ada, first");
    expect(texts).toContain("Dot: half of 5 outlets within 6 h");
    expect(texts).toContain("5 outlets");
    expect(texts).toContain("1 by wire copy");
    expect(texts).toContain("4 own reporting");
    expect(texts).toContain("1 more without a time");
  });

  it("counts from the first report in the corpus, and says when the scale is logarithmic", () => {
    expect(of({}).texts).toContain(
      "Outlets that have reported, by time since the first report in this corpus",
    );
    const { texts } = of({ scale: "log" });
    expect(texts.some((text) => text.endsWith("on a logarithmic scale"))).toBe(true);
    expect(texts).toContain("first report");
    expect(texts).toContain("10 min");
  });

  it("names what is selected", () => {
    const { texts, items } = of({ selection: "f" });
    expect(texts).toContain("Fay, 10 h");
    const accents = items.filter(
      ({ is, ...item }) => is === "shape" && JSON.stringify(item).includes(palette.accent),
    );
    expect(accents).toHaveLength(1);
  });

  it("draws a wire copy hollow, threaded to the report whose text it is", () => {
    const { items } = of({});
    const threads = items.filter(
      (item) => item.is === "shape" && "d" in item.of && item.of.d.includes("Q"),
    );
    expect(threads).toHaveLength(1);
    const none = of(
      {},
      SIX.map(({ key, at, provider }) => ({ key, at, provider })),
    );
    expect(
      none.items.some((item) => item.is === "shape" && "d" in item.of && item.of.d.includes("Q")),
    ).toBe(false);
    expect(none.texts).not.toContain("1 by wire copy");
  });

  it("dims what is outside of the window, and leaves nothing out", () => {
    const window = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 10, 15) };
    const [whole, part] = [of({}), of({ window })];
    expect(part.texts).toContain("2 in this window");
    expect(part.texts).toContain("5 outlets");
    const faint = part.items.filter((item) => JSON.stringify(item).includes("0.32"));
    expect(faint.length).toBeGreaterThan(4);
    // All dots dimmed, and over them the two that are in it.
    expect(dots(part.items).length).toBeGreaterThan(dots(whole.items).length);
  });

  it("is the same each time", () => {
    expect(of({ scale: "log" })).toEqual(of({ scale: "log" }));
  });

  it("has no words beyond the edges, in any size", () => {
    for (const [width, height] of [
      [320, 200],
      [700, 90],
      [1000, 420],
      [3840, 1600],
    ] as const) {
      const { items } = of({ scale: "log" }, SIX, { width, height });
      for (const item of items) {
        if (item.is !== "text") continue;
        expect(item.x).toBeGreaterThanOrEqual(0);
        expect(item.x).toBeLessThanOrEqual(width);
        expect(item.y).toBeLessThanOrEqual(height);
      }
    }
  });

  it("grows its text with a large box", () => {
    const sizeOf = (items: readonly Item[]) =>
      items.flatMap((item) =>
        item.is === "text" ? [Number.parseFloat(item.font.split(" ")[1]!)] : [],
      )[0]!;
    const usual = sizeOf(of({}, SIX, { width: 900, height: 300 }).items);
    expect(sizeOf(of({}, SIX, { width: 1900, height: 900 }).items)).toBeGreaterThan(usual * 1.3);
  });

  it("draws the seeds’ largest story as it went", async () => {
    const { texts } = drawn(createState(await seedsCoverage(), palette));
    expect(texts).toContain("18 outlets");
    expect(texts).toContain("Washington Post, first");
    expect(texts.some((text) => text.endsWith("half of 18 outlets within 2 h 1 min"))).toBe(true);
  });

  it("draws nothing where there is no spread", () => {
    const alone = coverageOf([{ key: "a", at: "2020-06-10T10:00:00Z", provider: "P" }]);
    expect(drawn(createState(alone, palette)).items).toEqual([]);
  });
});
