import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Light } from "../../../../src/network/drawing/light.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { placeOf } from "../../../../src/network/scene/node-table.ts";
import { StagePlay } from "../../../../src/network/scene/stage-play.ts";
import { stateOf } from "../stage/corpus.ts";
import { type FakePage, fakePage, pass } from "../stage/page.ts";
import type { State } from "../../../../src/state/state.ts";
import { LAYOUTS, NETWORKS } from "../../../../src/state/view/view.ts";

let page: FakePage;
beforeEach(() => {
  page = fakePage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A play with a picture that only counts what it was asked for. */
function playing(state: State = stateOf()) {
  const light: Light = { paper: [1, 1, 1], rings: [], dim: 0, morph: 1 };
  const asked = { send: 0, render: 0, draw: 0, rest: 0 };
  const play = new StagePlay(state, frameOf(state.coverage.graph), light, {
    send: () => (asked.send += 1),
    render: () => (asked.render += 1),
    draw: () => (asked.draw += 1),
    rest: () => (asked.rest += 1),
  });
  const places = () => {
    const { table } = play.scene;
    return Object.fromEntries(table.keys.map((key, row) => [key, placeOf(table, row)]));
  };
  const wanted = () => {
    const { table, target } = play.scene;
    return Object.fromEntries(table.keys.map((key, row) => [key, target(row)]));
  };
  const show = (view: Parameters<State["show"]>[0]) => {
    state.show(view);
    play.follow();
  };
  return { state, light, asked, play, places, wanted, show };
}

describe("what is on the stage", () => {
  it("begins where the layout has it", () => {
    const { places, wanted, play } = playing();
    expect(places()).toEqual(wanted());
    expect(play.moving).toBe(false);
  });

  it("moves to another layout", async () => {
    const { show, places, wanted, asked, light, play } = playing();
    const before = places();
    show({ layout: "circle" });
    expect(places()).toEqual(before);
    await pass(200);
    expect([light.morph > 0, light.morph < 1, play.moving]).toEqual([true, true, true]);
    await pass(1000);
    expect(places()).toEqual(wanted());
    expect([light.morph, asked.send, asked.rest, asked.draw]).toEqual([1, 1, 1, 0]);
  });

  it.each(LAYOUTS.flatMap((layout) => NETWORKS.map((network) => [network, layout] as const)))(
    "finishes at once, exactly where %s by %s belong",
    async (network, layout) => {
      const { show, places, wanted, play, asked, state } = playing();
      show({ network, layout });
      await pass(100);
      play.finish();
      expect([play.moving, play.scene.id]).toEqual([false, state.network.value]);
      expect(places()).toEqual(wanted());
      const { rest } = asked;
      await pass(1000);
      expect([asked.rest, places()]).toEqual([rest, wanted()]);
    },
  );

  it("takes no longer than its pace, however many ways there are", async () => {
    const { show, play, places, wanted } = playing();
    play.pace = { start: performance.now(), duration: 400 };
    show({ network: "providers", layout: "circle" });
    await pass(350);
    expect(play.moving).toBe(true);
    await pass(100);
    expect(play.moving).toBe(false);
    expect(places()).toEqual(wanted());
  });

  it("stays as it is for pins that are where the marks stand already", () => {
    const { state, show, play, asked } = playing();
    const row = play.scene.table.rows.get("P")!;
    play.scene.table.places.put(row, { x: 0.25, y: 0.75 });
    show({ pins: { P: [0.25, 0.75] } });
    expect([play.moving, asked.send]).toEqual([false, 0]);
    show({ pins: { ...state.pins.value } });
    expect(play.moving).toBe(false);
    show({ pins: {} });
    expect(play.moving).toBe(true);
  });

  it("stays as it is for rows, unless they are the layout's", () => {
    const { show, play } = playing();
    show({ rows: "story" });
    expect(play.moving).toBe(false);
    show({ layout: "time", rows: "provider" });
    expect(play.moving).toBe(true);
  });
});

describe("another network", () => {
  it("comes when the articles have gathered in what stands for them", async () => {
    const { show, play, asked } = playing();
    const { table } = play.scene;
    show({ network: "providers" });
    expect([play.changing, play.scene.id]).toEqual([true, "articles"]);
    await pass(310);
    const at = (key: string) => placeOf(table, table.rows.get(key)!);
    expect(at("a2").x).toBeCloseTo(at("a5").x, 2);
    expect(at("a2").y).toBeCloseTo(at("Q").y, 2);
    await pass(50);
    expect([play.changing, play.scene.id, asked.draw]).toEqual([false, "providers", 1]);
  });

  it("is drawn at once where there are no articles to gather, and comes out of it", async () => {
    const { show, play, places, wanted } = playing();
    show({ network: "stories" });
    await pass(1000);
    const { x, y } = places()["s1"]!;
    show({ network: "articles" });
    expect([play.scene.id, play.moving]).toEqual(["articles", true]);
    expect(places()["a1"]).toEqual({ x, y });
    await pass(1000);
    expect(places()).toEqual(wanted());
  });

  it("doesn't set out again for whatever else changes meanwhile", async () => {
    const { state, show, play } = playing();
    show({ network: "providers" });
    for (let step = 0; step < 4; step += 1) {
      await pass(100);
      state.setWindow({ from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 12, step) });
      play.follow();
    }
    expect(play.scene.id).toBe("providers");
  });

  it("can be called off, also where nothing would have gathered", async () => {
    const { show, play, places, wanted, asked } = playing();
    for (const network of ["providers", "stories"] as const) {
      show({ network });
      await pass(100);
      show({ network: "articles" });
      await pass(2000);
      expect([play.scene.id, play.moving, asked.draw]).toEqual(["articles", false, 0]);
      expect(places()).toEqual(wanted());
    }
  });
});

describe("in the end", () => {
  it("every mark of the chosen network is where it shall be, whatever was wanted before", async () => {
    const spot = fc.tuple(fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1 }));
    const view = fc.oneof(
      fc.record({ network: fc.constantFrom(...NETWORKS) }),
      fc.record({ layout: fc.constantFrom(...LAYOUTS) }),
      fc.record({ network: fc.constantFrom(...NETWORKS), layout: fc.constantFrom(...LAYOUTS) }),
      fc.record({ rows: fc.constantFrom("provider" as const, "story" as const) }),
      fc.record({ pins: fc.dictionary(fc.constantFrom("a1", "P", "T", "s1"), spot) }),
    );
    const time = fc.constantFrom(0, 30, 200, 330, 600);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(view, time), { maxLength: 8 }), async (steps) => {
        const { state, play, show, places, wanted, light } = playing();
        for (const [next, wait] of steps) {
          show(next);
          await pass(wait);
        }
        await pass(2000);
        expect(play.scene.graph).toBe(state.drawn.value.graph);
        expect(places()).toEqual(wanted());
        expect([play.moving, light.morph, page.open().frames]).toEqual([false, 1, 0]);
      }),
      { numRuns: 60 },
    );
  });
});
