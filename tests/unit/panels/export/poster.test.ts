import { describe, expect, it } from "vitest";
import { type Drawing, group } from "../../../../src/network/picture/drawing.ts";
import { writeSvg } from "../../../../src/network/picture/svg.ts";
import { legendKeys } from "../../../../src/panels/export/legend-keys.ts";
import { poster } from "../../../../src/panels/export/poster.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { storyOf } from "../../attributes.ts";
import { join } from "../../graph/formats/samples.ts";
import { elements, groups, readSvg } from "../../network/picture/read-svg.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${(i + 16).toString(16).repeat(3)}`]),
) as Palette;

const coverage = coverageOf(
  [
    {
      key: "a",
      at: "2020-06-09T12:00:00Z",
      provider: "P",
      topics: ["AI"],
      story: "s",
      lists: ["b"],
    },
    { key: "b", at: "2020-06-10T12:00:00Z", provider: "Q", story: "s", given: { filed: false } },
    { key: "c", at: "2020-06-10T12:00:00Z", provider: "Q" },
  ],
  [storyOf("s", { label: "The ban", firsts: ["a"], providers: 2 })],
);

function keysOf(view: Partial<View>) {
  const state = createState(coverage, palette);
  state.show(view);
  return legendKeys(state);
}

describe("legendKeys", () => {
  it("names the colours, marks and lines that occur", () => {
    const { marks, links, colours } = keysOf({});
    expect(colours.map(({ name }) => name)).toEqual([
      "The ban, 2\u00A0articles",
      "All others, 1\u00A0article",
    ]);
    expect(marks).toHaveLength(5);
    expect(links.map(({ kind }) => kind)).toEqual(["publishes", "about", "related"]);
  });

  it("leaves out what a filter leaves out, and what is hidden", () => {
    const filters = { ...NO_FILTERS, story: [""] };
    const { marks, links, colours } = keysOf({ filters, hidden: ["provider"] });
    expect(colours.map(({ name }) => name)).toEqual(["All others, 1\u00A0article"]);
    expect(marks.map(({ kind }) => kind)).toEqual(["article"]);
    expect(links).toEqual([]);
  });

  it("has a ramp where colours run on into each other", () => {
    const { ramp, colours } = keysOf({ colour: "quality" });
    expect(colours).toEqual([]);
    expect(ramp?.shades.length).toBeGreaterThan(2);
  });
});

const note = ["Corpus: A <b>", "Filters: none", "Data: sha256:0123"];
const blank = (width: number, height: number): Drawing => ({
  width,
  height,
  paper: "#ffffff",
  items: [group("own", [])],
});

function posterOf(width: number) {
  const type = {
    em: 10,
    family: "sans-serif",
    measure: (text: string) => 5 * text.length,
    palette,
  };
  const parts = {
    title: "A & B",
    summary: "3 articles.",
    network: blank(width, 300),
    timeline: (wide: number) => blank(wide, 100),
    keys: keysOf({}),
    note,
  };
  return poster(parts, type, "serif");
}

describe("poster", () => {
  it.each([
    ["beside", 800],
    ["below", 300],
  ])("puts the legend %s a network of %i pixels, over nothing else", (where, width) => {
    const drawing = posterOf(width);
    const svg = readSvg(join(writeSvg(drawing, { title: "", description: [] })));
    const placeOf = (name: string) => {
      const transform = groups(svg, name)[0]?.getAttribute("transform") ?? "";
      const [x = 0, y = 0] = (/\((.+)\)/.exec(transform)?.[1] ?? "").split(" ").map(Number);
      return { x, y };
    };
    const [legend, timeline] = [placeOf("legend"), placeOf("timeline")];
    expect(legend.x > width).toBe(where === "beside");
    const lowest = Math.max(
      ...elements(groups(svg, "legend")[0]!, "text").map((each) => Number(each.getAttribute("y"))),
    );
    expect(legend.y + lowest).toBeLessThan(timeline.y);
    expect(drawing.height).toBeGreaterThan(timeline.y + 100);
  });

  it("says what it is of in large and in small print", () => {
    const svg = readSvg(join(writeSvg(posterOf(800), { title: "", description: [] })));
    const texts = elements(svg, "text").map((each) => each.textContent);
    expect(texts).toContain("A & B");
    expect(texts).toContain("Corpus: A <b>. Filters: none");
    expect(texts).toContain("Data: sha256:0123");
  });
});
