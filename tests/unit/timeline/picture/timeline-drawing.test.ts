import { describe, expect, it } from "vitest";
import { filled, type Item } from "../../../../src/network/picture/drawing.ts";
import { writeSvg } from "../../../../src/network/picture/svg.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { timelineDrawing } from "../../../../src/timeline/picture/timeline-drawing.ts";
import type { TimelineFrame } from "../../../../src/timeline/picture/timeline-frame.ts";
import { join } from "../../graph/formats/samples.ts";
import { elements, groups, readSvg } from "../../network/picture/read-svg.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${(i + 16).toString(16).repeat(3)}`]),
) as Palette;

const FRAME: TimelineFrame = {
  width: 600,
  start: 120,
  pad: 15,
  lanes: 80,
  overview: 30,
  scroll: 0,
  em: 10,
  fontFamily: "sans-serif",
};

const coverage = coverageOf([
  { key: "a", at: "2020-06-09T12:00:00Z", provider: "P", given: { filed: false } },
  { key: "b", at: "2020-06-10T12:00:00Z", provider: "Q", given: { filed: false } },
  { key: "c", at: "2020-06-11T12:00:00Z", provider: "R<&>", given: { filed: false } },
  { key: "d", at: "2020-06-12T12:00:00Z", provider: "P", given: { filed: false } },
  ...["S", "T", "U"].map((provider) => ({ key: `of ${provider}`, at: "2020-06-13", provider })),
]);

function drawn(view: Partial<View> = {}, frame: Partial<TimelineFrame> = {}) {
  const state = createState(coverage, palette);
  state.show(view);
  const all = allTime(coverage)!;
  const bars = (): Item[] => [filled({ x: 0, y: 0, width: 5, height: 5 }, "#010203")];
  const measure = (text: string) => 5 * text.length;
  const drawing = timelineDrawing(state, { ...FRAME, ...frame }, all, { measure, bars });
  return { drawing, svg: readSvg(join(writeSvg(drawing, { title: "", description: [] }))) };
}

function textsIn(svg: ReturnType<typeof drawn>["svg"], group: string): (string | null)[] {
  return elements(groups(svg, group)[0]!, "text").map((each) => each.textContent);
}

describe("timelineDrawing", () => {
  it("names the rows in sight, and says how many more there are", () => {
    const { svg } = drawn();
    expect(textsIn(svg, "providers")).toEqual(["P", "Q", "R<&>", "3 more providers below"]);
  });

  it("shrinks rows on paper so that all fit, without head and histogram where the frame has none", () => {
    const { svg, drawing } = drawn({}, { stands: true, lanes: 90, overview: 0, bare: true });
    expect(textsIn(svg, "providers")).toEqual(["P", "Q", "R<&>", "S", "T", "U"]);
    expect([...groups(svg, "head"), ...groups(svg, "overview")]).toEqual([]);
    expect(drawing.height).toBeLessThan(drawn({}, { lanes: 90 }).drawing.height);
  });

  it("shows the rows that one has scrolled to, and no further than to the last", () => {
    expect(textsIn(drawn({}, { scroll: 15 }).svg, "providers").slice(0, 2)).toEqual(["Q", "R<&>"]);
    expect(textsIn(drawn({}, { scroll: 999 }).svg, "providers")).toEqual([
      "S",
      "T",
      "U",
      "3 more providers above",
    ]);
  });

  it("says of the lanes' order what is true of those in the picture", () => {
    const captionOf = (scroll: number) => textsIn(drawn({}, { scroll, width: 900 }).svg, "head")[1];
    expect(captionOf(0)).toBe("Lanes by provider, first to report in this corpus on top");
    expect(captionOf(15)).toBe(
      "Lanes by provider, by first report in this corpus, from the 2nd of 6",
    );
    expect(captionOf(999)).toBe(
      "Lanes by provider, by first report in this corpus, from the 4th of 6",
    );
  });

  it("has a dot for each article in sight, at its time, and none outside the window", () => {
    const dots = (view: Partial<View>) => {
      const lanes = elements(drawn(view).svg, "svg").find(
        (each) => each.getAttribute("class") === "lanes",
      )!;
      const discs = elements(lanes, "circle").filter(
        (disc) =>
          (disc.getAttribute("fill") ?? (disc.parentNode as typeof disc).getAttribute("fill")) !==
          palette.paper,
      );
      return discs.map((disc) => Number(disc.getAttribute("cx"))).toSorted((x, y) => x - y);
    };
    const [a = 0, b = 0, c = 0, d = 0, ...more] = dots({});
    expect(more).toEqual([]);
    expect(b - a).toBeCloseTo(c - b, 1);
    expect(d - c).toBeCloseTo(c - b, 1);
    const window = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 11) };
    expect(dots({ window })).toHaveLength(1);
  });

  it("writes window and zone, and marks the window's ends in the histogram", () => {
    const window = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 11) };
    const { svg } = drawn({ window, zone: "Europe/Berlin" });
    expect(textsIn(svg, "head")).toContain("Wed 10 June 02:00 to Thu 11 June 02:00, Berlin");
    const ends = (view: Partial<View>) =>
      elements(groups(drawn(view).svg, "overview")[0]!, "rect").length;
    expect(ends({ window }) - ends({})).toBe(2);
  });

  it("is as high as what is in it", () => {
    const window = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 11) };
    expect(drawn({ window }).drawing.height).toBeLessThan(drawn().drawing.height);
  });
});
