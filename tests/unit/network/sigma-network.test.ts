import { afterEach, describe, expect, it, vi } from "vitest";
import { smallCorpus, stateOf } from "./stage/corpus.ts";
import { type OpenNetwork, openNetwork, settle } from "./stage/open-network.ts";
import { pass } from "./stage/page.ts";
import { countPainted } from "./stage/painted.ts";

const opened: OpenNetwork[] = [];
const open = async (...given: Parameters<typeof openNetwork>) => {
  const network = await openNetwork(...given);
  opened.push(network);
  return network;
};
afterEach(() => {
  for (const { network } of opened.splice(0)) network.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The keys that are drawn. */
const drawn = ({ state, network }: OpenNetwork) =>
  state.drawn.value.graph.nodes().filter((key) => network.locate(key) !== null);

describe("the network that is chosen", () => {
  it("takes the stage: articles gather, and come out again", async () => {
    const stage = await open();
    const before = stage.at("a1");
    stage.state.show({ network: "providers" });
    await settle(stage.network);
    expect(drawn(stage).toSorted()).toEqual(["P", "Q", "R", "S"]);
    expect(stage.network.locate("a1")).toBeNull();
    stage.state.show({ network: "articles" });
    await settle(stage.network);
    expect(stage.at("a1")).toEqual(before);
  });

  it("is there in time, however long the window moves meanwhile", async () => {
    const { state, network, at } = await open();
    state.show({ network: "providers" });
    for (let step = 0; step < 20; step += 1) {
      await pass(50);
      state.setWindow({ from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 11, step) });
    }
    expect(network.locate("a1")).toBeNull();
    expect(at("P")).toBeDefined();
  });

  it("is the articles again when that is chosen while they gather", async () => {
    const stage = await open();
    const before = stage.at("a2");
    stage.state.show({ network: "providers" });
    await pass(150);
    stage.state.show({ network: "articles" });
    await settle(stage.network);
    expect(stage.sigma.marks.arrays?.corners).toBe(3 * stage.state.drawn.value.graph.order);
    expect(stage.at("a2")).toEqual(before);
  });

  it("is the last of three, one after the other", async () => {
    const stage = await open();
    stage.state.show({ network: "providers" });
    await pass(400);
    stage.state.show({ network: "articles" });
    await pass(100);
    stage.state.show({ network: "stories" });
    await settle(stage.network);
    expect(drawn(stage).toSorted()).toEqual(["T", "U", "s1", "s2"]);
  });
});

describe("several changes at once", () => {
  it("don't trip over each other", async () => {
    const { state, network, sigma } = await open();
    state.show({ layout: "circle", selection: "a1", theme: "dark", size: "quality" });
    await settle(network);
    // The links of a1: its provider, its topic, and the two articles that list it.
    expect(sigma.marks.elements?.corners).toBe(4 * 12 * 6);
  });

  it("go to the camera that is asked for, whatever else is", async () => {
    const { state, network, sigma } = await open();
    const camera = { x: 0.4, y: 0.6, ratio: 0.5 };
    for (const view of [
      { camera, network: "providers", layout: "circle" },
      { layout: "time", network: "articles", camera: { ...camera, ratio: 0.4 } },
    ] as const) {
      state.show(view);
      await settle(network);
      expect(sigma.getCamera().getState()).toMatchObject(view.camera);
      expect(state.camera.value).toMatchObject(view.camera);
    }
  });
});

describe("a mark that is dragged", () => {
  it("goes alone: nothing else is painted, and nothing sets out", async () => {
    const { state, network, pointer, at } = await open();
    const [before, other] = [at("a6"), at("P")];
    const painted = countPainted();
    pointer.press(before.x, before.y);
    pointer.drag(before.x + 40, before.y - 30);
    await pass(50);
    pointer.release(before.x + 40, before.y - 30);
    await pass(50);
    // It alone, once for each frame with a change.
    expect(painted()).toBeLessThanOrEqual(3);
    expect(Object.keys(state.pins.value)).toEqual(["a6"]);
    await settle(network);
    expect(at("a6").x).toBeCloseTo(before.x + 40, 1);
    expect(at("P")).toEqual(other);
  });

  it("goes back when its pin is undone", async () => {
    const { state, network, at } = await open();
    const before = at("a6");
    state.pins.value = { a6: [0.1, 0.1] };
    await settle(network);
    expect(at("a6")).not.toEqual(before);
    state.pins.value = {};
    await settle(network);
    expect(at("a6")).toEqual(before);
  });

  it("is no mark of another network that comes meanwhile", async () => {
    const { state, network, pointer, at } = await open();
    const place = at("a1");
    pointer.press(place.x, place.y);
    pointer.drag(place.x + 40, place.y);
    state.network.value = "providers";
    await settle(network);
    const before = ["P", "Q", "R", "S"].map(at);
    pointer.drag(place.x + 80, place.y);
    pointer.release(place.x + 80, place.y);
    await settle(network);
    expect(["P", "Q", "R", "S"].map(at)).toEqual(before);
    expect(state.pins.value).toEqual({});
  });
});

describe("what a change costs", () => {
  it("is for hovering the neighbourhood, in every network", async () => {
    const { state, network, map } = await open();
    for (const [id, key, most] of [
      ["articles", "a4", 7],
      ["providers", "S", 4],
    ] as const) {
      state.show({ network: id, camera: { x: 0.5, y: 0.5, ratio: 0.5 } });
      await settle(network);
      const painted = countPainted();
      const drawnOnMap = map.marks().length;
      state.hover.value = key;
      await settle(network);
      expect(painted()).toBeLessThanOrEqual(most);
      expect(map.marks()).toHaveLength(drawnOnMap);
      state.hover.value = null;
      await settle(network);
    }
  });

  it("is for a window what comes and goes", async () => {
    const { state, network } = await open();
    state.setWindow({ from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 11, 6) });
    await settle(network);
    const painted = countPainted();
    state.setWindow({ from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 11) });
    await settle(network);
    // a5 alone, which is seen to go by the shaders, with its links.
    expect(painted()).toBe(0);
  });

  it("is for several changes of all at once one painting", async () => {
    const { state, network } = await open();
    const painted = countPainted();
    state.show({ layout: "circle", size: "same", colour: "kind", hidden: ["topic"] });
    await settle(network);
    const { graph } = state.drawn.value;
    expect(painted()).toBe(graph.order + graph.size);
  });
});

describe("the names", () => {
  it("are not asked of marks while these are on their way", async () => {
    const { state, sigma, network } = await open();
    expect(sigma.above.texts.length).toBeGreaterThan(3);
    state.show({ layout: "time" });
    await settle(network);
    expect(sigma.above.texts.map(({ text }) => text)).toContain("P");
  });

  it("are measured anew in every network when a font has come", async () => {
    const { state, sigma, network, page } = await open();
    state.show({ network: "providers" });
    await settle(network);
    let measured = 0;
    const { context } = sigma.above;
    const measure = (text: string) => ({ width: (measured += 1) && text.length });
    Object.assign(context, { measureText: measure });
    page.fontLoaded();
    await settle(network);
    expect(measured).toBeGreaterThan(0);
    measured = 0;
    state.show({ network: "articles" });
    await settle(network);
    expect(measured).toBeGreaterThan(0);
  });
});

describe("what was hovered", () => {
  it("is so no longer when its marks have gone, under a pointer that stays", async () => {
    const { state, network, pointer, at } = await open();
    const { x, y } = at("a6");
    pointer.hover(x, y);
    expect(state.hover.value).toBe("a6");
    state.show({ network: "stories", layout: "circle" });
    await settle(network);
    expect(state.hover.value).toBeNull();
  });
});

describe("the small map", () => {
  it("is there while one is near, with the marks that are in view", async () => {
    const { state, network, map } = await open();
    expect(map.hidden).toBe(true);
    state.show({ camera: { x: 0.5, y: 0.5, ratio: 0.4 } });
    await settle(network);
    expect(map.hidden).toBe(false);
    const before = map.marks().length;
    state.setFilters({ provider: ["P"] });
    await settle(network);
    // P, its two articles and their topics.
    expect(map.marks().length - before).toBe(5);
    state.camera.value = null;
    await settle(network);
    expect(map.hidden).toBe(true);
  });
});

describe("keys and menus", () => {
  it("open the menu of the mark that one is at, or else of the ground", async () => {
    const { state, network, menus, at } = await open();
    network.run({ does: "menu" });
    state.select("a1");
    network.run({ does: "menu" });
    expect(menus).toEqual([
      [null, { x: 400, y: 300 }],
      ["a1", at("a1")],
    ]);
  });

  it("leave to the page what is the page's", async () => {
    const { state, network } = await open();
    state.select("a1");
    expect(network.run({ does: "clear" })).toBe(false);
    expect(network.run({ does: "fit" })).toBe(true);
    expect(state.selection.value).toBe("a1");
  });
});

describe("a wish to see something", () => {
  it("brings a mark into sight, a link with both ends, a story with its articles", async () => {
    const { state, network, at } = await open();
    const far = { x: 0.05, y: 0.95, ratio: 0.1 };
    const isSeen = (key: string) => {
      const { x, y } = at(key);
      return x > 0 && x < 800 && y > 0 && y < 600;
    };
    for (const [id, key, marks] of [
      ["articles", "a6", ["a6"]],
      ["articles", "s1", ["a1", "a2", "a3"]],
      ["providers", "P~Q", ["P", "Q"]],
      ["stories", "P", ["s1", "s2"]],
    ] as const) {
      state.show({ network: id, camera: { ...far } });
      await settle(network);
      expect(marks.every(isSeen), key).toBe(false);
      state.select(key, { reveal: true });
      await settle(network);
      expect(marks.every(isSeen), key).toBe(true);
    }
  });
});

describe("odd corpora", () => {
  it.each([
    ["a single article", [{ key: "a1", at: null, provider: "P" }]],
    [
      "no story and no topic",
      [1, 2, 3].map((n) => ({ key: `a${n}`, at: null, provider: `P${n}` })),
    ],
  ])("are drawn in every network and layout: %s", async (_name, articles) => {
    const state = stateOf(smallCorpus(articles, []));
    const stage = await open({ state });
    for (const network of ["providers", "stories", "articles"] as const) {
      for (const layout of ["time", "story", "circle", "forces"] as const) {
        state.show({ network, layout, regions: "community" });
        await settle(stage.network);
        expect(drawn(stage)).toHaveLength(state.drawn.value.graph.order);
        for (const key of drawn(stage)) {
          const { x, y } = stage.at(key);
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        }
      }
    }
  });
});

describe("a stage that changes its size", () => {
  it("goes on with what is under way", async () => {
    const { state, network, host, page, at } = await open();
    state.show({ layout: "circle" });
    await pass(100);
    Object.assign(host, { offsetWidth: 400, offsetHeight: 900 });
    page.resize();
    await settle(network);
    const small = at("a1");
    state.show({ layout: "forces" });
    await settle(network);
    state.show({ layout: "circle" });
    await settle(network);
    expect(at("a1")).toEqual(small);
  });

  it("may be folded to nothing for a while", async () => {
    const { network, host, page, at } = await open();
    const before = at("a1");
    Object.assign(host, { offsetWidth: 0, offsetHeight: 0 });
    page.resize();
    await settle(network);
    Object.assign(host, { offsetWidth: 800, offsetHeight: 600 });
    page.resize();
    await settle(network);
    expect(at("a1")).toEqual(before);
  });
});

describe("closing", () => {
  it("leaves nothing behind, in the midst of everything", async () => {
    const stage = await open();
    const { state, network, pointer, page, host, sigma, map } = stage;
    pointer.hover(400, 300);
    state.show({ camera: { x: 0.4, y: 0.4, ratio: 0.4 } });
    await pass(500);
    network.run({ does: "step", by: 1 });
    state.show({ layout: "circle" });
    pointer.press(10, 10);
    pointer.drag(60, 60);
    await pass(50);
    network.close();
    opened.length = 0;
    expect(page.open()).toEqual({ frames: 0, observers: 0 });
    expect(vi.getTimerCount()).toBe(0);
    expect([state.hover.value, sigma.isKilled, map.hidden]).toEqual([null, true, true]);
    expect(host.dataset).toEqual({});
    const painted = countPainted();
    pointer.hover(400, 300);
    state.show({ network: "stories", theme: "dark" });
    await settle(network);
    expect([painted(), stage.said]).toEqual([0, []]);
  });
});
