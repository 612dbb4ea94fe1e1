import "../stage/mock-sigma.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Renderer } from "../../../../src/network/drawing/renderer.ts";
import type { Light } from "../../../../src/network/drawing/light.ts";
import { Painting } from "../../../../src/network/drawing/painting.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { Scene } from "../../../../src/network/scene/scene.ts";
import type { State } from "../../../../src/state/state.ts";
import { smallCorpus, stateOf } from "../stage/corpus.ts";
import { Sigma } from "../stage/fake-sigma.ts";
import { fakeHost, fakePage, FRAME, pass } from "../stage/page.ts";
import { countPainted } from "../stage/painted.ts";

let state: State;
let painting: Painting;
let renderer: Renderer;
let light: Light;
let host: ReturnType<typeof fakeHost>;
let losses: number;

const sceneOf = () => new Scene(state, frameOf(state.coverage.graph), state.drawn.value);

beforeEach(async () => {
  fakePage();
  state = stateOf(smallCorpus());
  painting = new Painting(state);
  losses = 0;
  host = fakeHost();
  light = { paper: [1, 1, 1], rings: [], dim: 0, morph: 1 };
  const lose = () => (losses += 1);
  renderer = new Renderer(host, sceneOf(), frameOf(state.coverage.graph), light, painting, lose);
  await pass(2 * FRAME);
});
afterEach(() => {
  renderer.kill();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the renderer", () => {
  it("paints with the next frame what is stale, each item once", async () => {
    const painted = countPainted();
    renderer.repaint({ nodes: ["a1"], edges: [] });
    renderer.repaint({ nodes: ["a1", "P"], edges: [] });
    expect(painted()).toBe(0);
    await pass(2 * FRAME);
    expect(painted()).toBe(2);
    await pass(2 * FRAME);
    expect(painted()).toBe(2);
  });

  it("paints all once, whatever else is stale", async () => {
    const painted = countPainted();
    renderer.repaintAll();
    renderer.repaint({ nodes: ["a1"], edges: [] });
    renderer.repaintAll();
    await pass(2 * FRAME);
    const { graph } = state.drawn.value;
    expect(painted()).toBe(graph.order + graph.size);
  });

  it("takes on the host's size", async () => {
    Object.assign(host, { offsetWidth: 200, offsetHeight: 200 });
    renderer.resize(host, 11);
    expect(renderer.picture.stage).toMatchObject({ width: 200, height: 200 });
  });

  it("lets go of what was stale when another network is drawn", async () => {
    renderer.repaint({ nodes: ["a1"], edges: [] });
    state.network.value = "providers";
    painting.update();
    renderer.draw(sceneOf());
    const painted = countPainted();
    await pass(2 * FRAME);
    const { graph } = state.drawn.value;
    expect(painted()).toBe(graph.order + graph.size);
    expect(Sigma.latest.marks.arrays?.corners).toBe(3 * graph.order);
  });

  it("draws links anew only when they look otherwise, and lit ones above them", async () => {
    const { links, marks } = Sigma.latest;
    const { cleared } = links;
    const canvas = links.canvas as { style: Record<string, string> };
    state.hover.value = "a4";
    const touched = painting.update();
    if (touched !== "all") renderer.repaint(touched);
    light.dim = 0.5;
    await pass(2 * FRAME);
    expect(links.cleared).toBe(cleared);
    expect(canvas.style["opacity"]).toBe("0.5");
    // Three links, of twelve straight pieces each.
    expect(marks.elements?.corners).toBe(3 * 12 * 6);

    state.setWindow({ from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 11) });
    const left = painting.update();
    if (left !== "all") renderer.repaint(left);
    await pass(2 * FRAME);
    expect(links.cleared).toBe(cleared + 1);
    renderer.camera = { x: 0.4, y: 0.5, ratio: 0.5 };
    await pass(2 * FRAME);
    expect(links.cleared).toBe(cleared + 2);
  });

  it("tells of a lost context once, and of none that it lets go of itself", () => {
    Sigma.latest.loseContext();
    expect(losses).toBe(1);
    renderer.kill();
    Sigma.latest.loseContext();
    expect(losses).toBe(1);
  });
});
