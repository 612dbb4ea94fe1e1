import { describe, expect, it } from "vitest";
import type { Drawing, Group, Item } from "../../../../src/network/picture/drawing.ts";
import { writeSvg } from "../../../../src/network/picture/svg.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { createState } from "../../../../src/state/state.ts";
import { type Chart, CHARTS } from "../../../../src/state/view/timeline-parts.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { timelineDrawing } from "../../../../src/timeline/picture/timeline-drawing.ts";
import type { TimelineFrame } from "../../../../src/timeline/picture/timeline-frame.ts";
import { join } from "../../graph/formats/samples.ts";
import { elements, readSvg } from "../../network/picture/read-svg.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { paletteOf } from "../../state/measures/fixture.ts";
import { noteAt } from "../../state/notes/notes-fixture.ts";
import { measuredStory } from "../spread/fixture.ts";

const HOSTILE = `</text><script>alert("1 & 2")</script>`;

const FRAME: TimelineFrame = {
  width: 900,
  start: 180,
  pad: 20,
  lanes: 200,
  swarm: 160,
  attention: 180,
  spread: 240,
  overview: 30,
  scroll: 0,
  em: 10,
  fontFamily: "sans-serif",
  words: { em: 16, fontFamily: "serif" },
};

const PROVIDERS = ["P", "Q", `R ${HOSTILE}`, "S"];
const ARTICLES = PROVIDERS.flatMap((provider, i) => [
  { key: `of ${provider}`, at: `2020-06-1${i}T12:00:00Z`, provider, story: "s" },
  { key: `by date of ${provider}`, at: `2020-06-1${i + 1}`, provider, story: undefined },
]);
const REPORTS = ARTICLES.filter(({ story }) => story !== undefined);
const STORY = { ...measuredStory("s", REPORTS), label: HOSTILE };

function drawn(charts: readonly Chart[], view: Partial<View> = {}, frame = FRAME) {
  const coverage = coverageOf(ARTICLES, [STORY]);
  const state = createState(coverage, paletteOf("light"));
  state.show({ charts: [...charts], ...view });
  const measure = (text: string) => 5 * text.length;
  const all = allTime(coverage)!;
  const drawing = timelineDrawing(state, frame, all, { measure, bars: () => [] });
  const text = join(writeSvg(drawing, { title: "", description: [] }));
  return { drawing, text, svg: readSvg(text) };
}

function groupsOf({ items }: Drawing): readonly Group[] {
  return [...items].filter((item: Item): item is Group => item.is === "group");
}

function namesOf(drawing: Drawing): string[] {
  return groupsOf(drawing).map(({ name }) => name);
}

/** From where to where the groups of some names are, from the top; one without a height is a line. */
function extents(drawing: Drawing, names: readonly string[]) {
  return groupsOf(drawing)
    .filter(({ name }) => names.includes(name))
    .map(({ name, at }) => ({ name, top: at?.y ?? 0, bottom: (at?.y ?? 0) + (at?.height ?? 0) }));
}

/** Of all groups of a name, be they cut at their edges or not. */
function textsIn({ svg }: ReturnType<typeof drawn>, name: string): (string | null)[] {
  return [...elements(svg, "g"), ...elements(svg, "svg")]
    .filter((each) => each.getAttribute("class") === name)
    .flatMap((each) => elements(each, "text").map((text) => text.textContent));
}

/** How many lines of five points are drawn in the ink of such marks. */
function zigzagsIn(items: readonly Item[]): number {
  const ink = paletteOf("light")["ink-2"];
  return items.filter(
    (item) =>
      item.is === "shape" &&
      "d" in item.of &&
      item.stroke?.colour === ink &&
      /^M[^ML]+(L[^ML]+){4}$/.test(item.of.d),
  ).length;
}

describe("the charts of a picture", () => {
  it.each(CHARTS.map((chart) => [chart]))("%s is a group of its name, and no other is", (chart) => {
    const { drawing } = drawn([chart]);
    expect(namesOf(drawing).filter((name) => CHARTS.some((each) => each === name))).toEqual([
      chart,
    ]);
    const own = groupsOf(drawing).find(({ name }) => name === chart)!;
    expect([...own.items].length).toBeGreaterThan(0);
  });

  it("stand below each other in one order, however they were chosen", () => {
    const { drawing, text } = drawn(["spread", "attention", "lanes", "swarm"]);
    expect(extents(drawing, CHARTS).map(({ name }) => name)).toEqual(CHARTS);
    expect(text).toBe(drawn(CHARTS).text);
  });

  it.each([
    ["bare", {}],
    ["with a note", { notes: [noteAt("11T06:00", { text: "A note" })] }],
  ])("never overlap, %s", (_, view) => {
    const { drawing } = drawn(CHARTS, view);
    const [spread] = extents(drawing, ["spread"]);
    const boxes = extents(drawing, ["words", "notes", "axis", ...CHARTS, "overview"]).filter(
      // Those of a spread stand within it.
      ({ name, top }) => name !== "notes" || top < spread!.top,
    );
    // Notes and their axis begin behind the marks that come next.
    const tops = boxes.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    const charts = extents(drawing, CHARTS);
    for (const { top, bottom } of charts) {
      const within = boxes.filter((each) => each.top >= top && each.top < bottom);
      expect(within).toHaveLength(1);
    }
    expect(drawing.height).toBeGreaterThanOrEqual(boxes.at(-1)!.top + FRAME.overview);
  });

  it("have no less than their height on the screen", () => {
    const heightOf = (spread: number) => drawn(["spread"], {}, { ...FRAME, spread }).drawing.height;
    expect(heightOf(300) - heightOf(240)).toBe(60);
  });

  it("have no axis of time where theirs is one of lags", () => {
    expect(namesOf(drawn(["spread"]).drawing)).not.toContain("axis");
    for (const chart of ["swarm", "attention"] as const) {
      expect(namesOf(drawn([chart]).drawing)).toContain("axis");
    }
  });

  it("have one axis of time, whichever of them is uppermost", () => {
    const days = (charts: readonly Chart[]) =>
      textsIn(drawn(charts), "axis").filter((text) => text?.startsWith("Thu 11"));
    expect(days(CHARTS)).toHaveLength(1);
    expect(days(["attention", "spread"])).toHaveLength(1);
    // Of a chart that has no room on the screen nothing is drawn, nor its axis.
    const { lanes: _, ...frame } = FRAME;
    expect(textsIn(drawn(CHARTS, {}, frame), "axis")).toContain("Thu 11 June");
  });

  it("say above them what they show, all of it", () => {
    expect(textsIn(drawn(["attention"]), "words").join(" ")).toMatch(/^Articles .+, by story/);
    const narrow = drawn(["spread"], {}, { ...FRAME, width: 460, start: 100 });
    const lines = textsIn(narrow, "words");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toMatch(/spread: 4 outlets in 3\sd/);
    const [chart] = extents(narrow.drawing, ["spread"]);
    const [words] = extents(narrow.drawing, ["words"]);
    expect(chart!.top - words!.top).toBeGreaterThan(lines.length * FRAME.words!.em);
  });

  it("name what no heading names, and in the head what is shown", () => {
    const swarm = drawn(["swarm", "attention"]);
    expect(textsIn(swarm, "count")).toEqual(["8 articles"]);
    expect(textsIn(swarm, "head")).toContain("Swarm and attention");
  });

  it("say why where there is no spread, and what to do", () => {
    const none = drawn(["spread"], { selection: `by date of P` });
    const words = textsIn(none, "spread").join(" ");
    expect(words).toMatch(/^This article is in no story. Select a story, such as “/);
    expect(words.endsWith("how it spread from outlet to outlet.")).toBe(true);
  });

  it("leave out what has no room on the screen", () => {
    const { swarm: _, ...frame } = FRAME;
    expect(namesOf(drawn(["swarm", "spread"], {}, frame).drawing)).not.toContain("swarm");
  });
});

describe("notes in a picture of charts", () => {
  it("are lines through each chart, with their words once over time and once over lags", () => {
    const view = { notes: [noteAt("11T06:00", { text: "At a time" })] };
    const all = drawn(CHARTS, view);
    expect(namesOf(all.drawing).filter((name) => name === "notes")).toHaveLength(4);
    // Once over time, and once at its lag.
    expect(textsIn(all, "notes")).toEqual(["At a time", "At a time"]);
    expect(textsIn(drawn(["lanes", "swarm", "attention"], view), "notes")).toEqual(["At a time"]);
    expect(textsIn(drawn(["attention"], view), "notes")).toEqual(["At a time"]);
    expect(textsIn(drawn(["spread"], view), "notes")).toEqual(["At a time"]);
  });

  it("stand beside marks where the uppermost chart has marks, and are a line below", () => {
    const article = { notes: [noteAt("10T12:00", { article: "of P", text: "Scoop" })] };
    const swarm = drawn(["swarm", "attention"], article);
    expect(textsIn(swarm, "article-notes")).toEqual(["Scoop"]);
    expect(textsIn(swarm, "notes")).toEqual([]);
    expect(namesOf(swarm.drawing)).toContain("notes");
    expect(textsIn(drawn(["attention"], article), "notes")).toEqual(["Scoop"]);
  });
});

describe("the play-head of a picture", () => {
  const head = Date.UTC(2020, 5, 11);

  it("is a line over each chart over time, with its time once", () => {
    const played = drawn(CHARTS, { head });
    expect(namesOf(played.drawing).filter((name) => name === "play-head")).toHaveLength(3);
    expect(textsIn(played, "play-time")).toEqual(["Thu 11 June, 00:00"]);
  });

  it("jumps where story time does, and a zigzag says so in each chart and in the histogram", () => {
    const play = { speed: null, reach: null, squeeze: true, pauses: "none" as const };
    // Of this provider there is nothing before the fourth day.
    const filters = { ...NO_FILTERS, provider: ["S"] };
    const zigzags = (view: Partial<View>) =>
      groupsOf(drawn(CHARTS, { head, filters, ...view }).drawing)
        .filter(({ name }) => name === "play-head" || name === "overview")
        .map(({ items }) => zigzagsIn([...items]));
    expect(zigzags({ play })).toEqual([1, 1, 1, 1]);
    expect(zigzags({ play: { ...play, squeeze: false } })).toEqual([0, 0, 0, 0]);
    expect(zigzags({ play, head: null })).toEqual([0]);
    const window = { from: Date.UTC(2020, 5, 1), to: Date.UTC(2020, 5, 14) };
    expect(zigzags({ play, window })[3]).toBe(0);
  });

  it("is not there while nothing is played", () => {
    expect(namesOf(drawn(CHARTS).drawing)).not.toContain("play-head");
  });
});

describe("hostile text in a picture", () => {
  it("is text, whatever shows it", () => {
    const notes = [noteAt("11T06:00", { text: HOSTILE })];
    const { svg, text } = drawn(CHARTS, { notes });
    expect(text).not.toContain("<script");
    expect(elements(svg, "script")).toEqual([]);
    const texts = elements(svg, "text").map((each) => each.textContent);
    expect(texts.filter((each) => each?.includes("<script>")).length).toBeGreaterThan(2);
  });
});
