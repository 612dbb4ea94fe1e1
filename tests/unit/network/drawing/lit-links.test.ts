import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIT, toStage } from "../../../../src/network/camera/camera-maths.ts";
import { linkStyle } from "../../../../src/network/drawing/appearance.ts";
import {
  type Curve,
  curveOf,
  drawLitLinks,
  pointAt,
} from "../../../../src/network/drawing/lit-links.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { placeOf, tabulate } from "../../../../src/network/scene/node-table.ts";
import { networkOf } from "../../state/network-fixture.ts";
import { recordingContext } from "../stage/canvas.ts";
import { palette, smallCorpus } from "../stage/corpus.ts";

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });

describe("the curve of a link", () => {
  it("begins and ends at its marks, and stands off in its middle by its share of the length", () => {
    fc.assert(
      fc.property(
        point,
        point,
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        (from, to, bend) => {
          const curve = curveOf(from, to, bend);
          expect([pointAt(curve, 0), pointAt(curve, 1)]).toEqual([
            { x: expect.closeTo(from.x), y: expect.closeTo(from.y) },
            { x: expect.closeTo(to.x), y: expect.closeTo(to.y) },
          ]);
          const middle = pointAt(curve, 0.5);
          const off = Math.hypot(middle.x - (from.x + to.x) / 2, middle.y - (from.y + to.y) / 2);
          expect(off).toBeCloseTo(Math.abs(bend) * Math.hypot(to.x - from.x, to.y - from.y), 6);
        },
      ),
    );
  });
});

const coverage = smallCorpus();
const network = networkOf(coverage);
const { graph } = network;
const table = tabulate(graph, frameOf(coverage.graph));
const picture = {
  camera: FIT,
  stage: { width: 1000, height: 1000, unit: 1000 },
  sizeUnit: 2,
  leastRadius: 1.5,
};
const RADIUS = 8;
const at = (key: string) => toStage(placeOf(table, table.rows.get(key)!), FIT, picture.stage);
const link = (source: string, target: string) => graph.edges(source, target)[0]!;

/** Draws links as they are styled when lit, and tells the curves and the heads. */
function draw(
  edges: readonly string[],
  state: "lit" | "normal" | "hidden" = "lit",
  view = picture,
) {
  const { context, calls } = recordingContext();
  const style = (edge: string) =>
    linkStyle(graph.getEdgeAttribute(edge, "kind"), state, {}, palette);
  drawLitLinks(context, edges, { graph, table, picture: view, style });
  const curves: Curve[] = [];
  const points = calls.map(([name, ...args]) => ({ name, args: args as number[] }));
  points.forEach(({ name, args }, index) => {
    if (name !== "quadraticCurveTo") return;
    const [x = 0, y = 0] = points[index - 1]!.args;
    const [cx = 0, cy = 0, toX = 0, toY = 0] = args;
    curves.push([
      { x, y },
      { x: cx, y: cy },
      { x: toX, y: toY },
    ]);
  });
  return { curves, heads: calls.filter(([name]) => name === "fill").length };
}

describe("links that are lit", () => {
  it("are drawn from outline to outline, on the curve that they have below the marks", () => {
    for (const [source, target] of [
      ["a2", "a1"],
      ["P", "a4"],
    ] as const) {
      const [part] = draw([link(source, target)]).curves;
      const [from, to] = [at(source), at(target)];
      const curvature = linkStyle(
        graph.getEdgeAttribute(link(source, target), "kind"),
        "lit",
        {},
        palette,
      ).curvature;
      const whole = curveOf(from, to, curvature);
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const [start, end] = [RADIUS / length, 1 - RADIUS / length];
      for (const share of [0, 0.25, 0.5, 1]) {
        const { x, y } = pointAt(whole, start + (end - start) * share);
        expect(pointAt(part!, share)).toEqual({ x: expect.closeTo(x), y: expect.closeTo(y) });
      }
    }
  });

  it("have a head where they have a direction", () => {
    expect(draw([link("a2", "a1")]).heads).toBe(1);
    expect(draw([link("P", "a1")]).heads).toBe(0);
  });

  it("are left out where they are hidden, not lit, or wholly beside the stage", () => {
    const edges = [link("a2", "a1")];
    expect(draw(edges).curves).toHaveLength(1);
    expect(draw(edges, "hidden").curves).toEqual([]);
    expect(draw(edges, "normal").curves).toEqual([]);
    const elsewhere = { ...picture, camera: { x: 40, y: 40, ratio: 1 } };
    expect(draw(edges, "lit", elsewhere).curves).toEqual([]);
  });

  it("are left out where the marks leave no room between them", () => {
    expect(draw([link("a2", "a1")], "lit", { ...picture, sizeUnit: 500 }).curves).toEqual([]);
  });

  it("stay below the marks where they are so many that they would hide them", () => {
    const many = Array.from({ length: 601 }, () => link("a2", "a1"));
    expect(draw(many).curves).toEqual([]);
    expect(draw(many.slice(1)).curves).toHaveLength(600);
  });
});
