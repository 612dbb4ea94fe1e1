import { describe, expect, it } from "vitest";
import { FIT } from "../../../../src/network/camera/camera-maths.ts";
import { Painting } from "../../../../src/network/drawing/painting.ts";
import { GroundLayer } from "../../../../src/network/ground/ground-layer.ts";
import { networkDrawing } from "../../../../src/network/picture/network-drawing.ts";
import { writeSvg } from "../../../../src/network/picture/svg.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { Scene } from "../../../../src/network/scene/scene.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import type { Camera, View } from "../../../../src/state/view/view.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { join } from "../../graph/formats/samples.ts";
import { elements, groups, readSvg, titleOf } from "./read-svg.ts";

const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${(i + 16).toString(16).repeat(3)}`]),
) as Palette;

const STAGE = { width: 400, height: 300, unit: 200 };

function open(view: Partial<View> = {}): State {
  const at = (x: number, y: number) => ({ given: { x, y } });
  const coverage = coverageOf([
    {
      key: "a",
      at: "2020-06-09T12:00:00Z",
      provider: "P",
      topics: ["AI"],
      lists: ["b"],
      ...at(0, 0),
    },
    { key: "b", at: "2020-06-10T12:00:00Z", provider: "P", ...at(10, 0) },
    { key: "<c>", at: null, provider: "Q", ...at(10, 10) },
  ]);
  const state = createState(coverage, palette);
  state.show(view);
  return state;
}

function pictureOf(state: State, camera: Camera = FIT) {
  const { coverage } = state;
  const scene = new Scene(state, frameOf(coverage.graph), state.drawn.peek());
  const drawing = networkDrawing(
    {
      state,
      scene,
      painting: new Painting(state),
      ground: new GroundLayer(state),
      picture: { stage: STAGE, camera, sizeUnit: 5, leastRadius: 1.5 },
      dim: state.focus.peek() === null ? 0 : 0.6,
      isStraight: false,
      style: { family: "sans-serif", size: 11 },
      taken: [],
    },
    (text) => 5 * text.length,
  );
  return readSvg(join(writeSvg(drawing, { title: "", description: [] })));
}

const titles = (svg: ReturnType<typeof pictureOf>) =>
  ["article", "provider", "topic"].flatMap((kind) => groups(svg, kind)).map(titleOf);

describe("networkDrawing", () => {
  it("has a mark for each node in view, and no other", () => {
    expect(titles(pictureOf(open()))).toEqual(["a", "b", "<c>", "P", "Q", "AI"]);
    const filtered = open({ filters: { ...NO_FILTERS, topic: ["AI"] }, hidden: ["topic"] });
    expect(titles(pictureOf(filtered))).toEqual(["a", "P"]);
  });

  it("has a line for each link that is drawn, with a head where it points somewhere", () => {
    const lines = (view: Partial<View>) =>
      elements(groups(pictureOf(open(view)), "links")[0]!, "path");
    // Three are published, one is about a topic, one lists another; that has a head of its own.
    expect(lines({})).toHaveLength(3 + 1 + 2);
    expect(lines({ links: ["about"] })).toHaveLength(1);
  });

  it("leaves out what the camera doesn't show", () => {
    const { x, y } = frameOf(open().coverage.graph).framed({ x: 10, y: 10 });
    expect(titles(pictureOf(open(), { x, y, ratio: 0.02 }))).toEqual(["<c>"]);
  });

  it("rings what is selected, and dims all that isn't lit", () => {
    const svg = pictureOf(open({ selection: "a" }));
    const markOf = (title: string) =>
      groups(svg, "article").find((each) => titleOf(each) === title)!;
    const strokes = (title: string) =>
      elements(markOf(title), "circle").map((circle) => circle.getAttribute("stroke"));
    expect(strokes("a")).toContain(palette.accent);
    const fill = (title: string) => elements(markOf(title), "circle")[0]!.getAttribute("fill");
    expect(fill("<c>")).not.toBe(fill("b"));
  });

  it("writes the axis and the rows of a layout by time", () => {
    const svg = pictureOf(open({ layout: "time" }));
    const texts = elements(groups(svg, "names")[0]!, "text").map((each) => each.textContent);
    expect(texts.join(" ")).toContain("Tue 9 June");
    expect(elements(groups(svg, "ground")[0]!, "rect").length).toBeGreaterThan(1);
  });
});
