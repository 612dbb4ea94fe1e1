import "../stage/mock-sigma.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Renderer } from "../../../../src/network/drawing/renderer.ts";
import { Painting } from "../../../../src/network/drawing/painting.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import type { State } from "../../../../src/state/state.ts";
import { smallCorpus, stateOf } from "../stage/corpus.ts";
import { Sigma } from "../stage/fake-sigma.ts";
import { fakeHost, fakePage, FRAME, pass } from "../stage/page.ts";

const WAY = { fromX: 0, fromY: 0, toX: 0, toY: 0 };

let state: State;
let renderer: Renderer;
let asked: string[];
let host: ReturnType<typeof fakeHost>;
let losses: number;
/** How many nodes and links there are. */
let all: number;

beforeEach(() => {
  fakePage();
  state = stateOf(smallCorpus());
  const { graph } = state.drawn.value;
  all = graph.order + graph.size;
  const painting = new Painting(state);
  asked = [];
  losses = 0;
  host = fakeHost();
  const light = { paper: [1, 1, 1] as const, dim: 0, morph: 1, withoutLinks: false };
  const styles = {
    mark: (key: string) => {
      asked.push(key);
      return { ...painting.mark(key), ...WAY };
    },
    link: (edge: string) => {
      asked.push(edge);
      return painting.link(edge);
    },
  };
  const lose = () => (losses += 1);
  renderer = new Renderer(host, graph, frameOf(state.coverage.graph), light, styles, lose);
  asked.length = 0;
});
afterEach(() => {
  renderer.kill();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const edgesOf = (key: string) => state.drawn.value.graph.edges(key);

describe("the renderer", () => {
  it("paints with the next frame what is stale, each item once", async () => {
    renderer.repaint({ nodes: ["a1"], edges: edgesOf("a1") });
    renderer.repaint({ nodes: ["a1", "P"], edges: [] });
    expect(asked).toEqual([]);
    await pass(2 * FRAME);
    expect(asked.toSorted()).toEqual(["a1", "P", ...edgesOf("a1")].toSorted());
    await pass(2 * FRAME);
    expect(asked).toHaveLength(2 + edgesOf("a1").length);
  });

  it("paints all once, whatever else is stale: sigma can't paint single links just then", async () => {
    renderer.repaintAll();
    renderer.repaint({ nodes: ["a1"], edges: edgesOf("a1") });
    renderer.repaintAll();
    await pass(2 * FRAME);
    expect(asked).toHaveLength(all);
  });

  it("paints all when the room for names is another", async () => {
    Object.assign(host, { offsetWidth: 200, offsetHeight: 200 });
    renderer.resize(host, 11);
    renderer.repaint({ nodes: ["a1"], edges: edgesOf("a1") });
    await pass(2 * FRAME);
    expect(new Set(asked).size).toBe(all);
    expect(renderer.picture.stage).toMatchObject({ width: 200, height: 200 });
  });

  it("lets go of what was stale when another network is drawn", async () => {
    renderer.repaint({ nodes: ["a1"], edges: edgesOf("a1") });
    state.network.value = "providers";
    expect(() => renderer.draw(state.networks.providers.graph)).toThrow(/P~Q/u);
    asked.length = 0;
    await pass(2 * FRAME);
    expect(asked).toEqual([]);
  });

  it("tells of a lost context once, and of none that it lets go of itself", () => {
    Sigma.latest.loseContext();
    expect(losses).toBe(1);
    renderer.kill();
    Sigma.latest.loseContext();
    expect(losses).toBe(1);
  });
});
