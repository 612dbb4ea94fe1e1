import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FIT } from "../../../../src/network/camera/camera-maths.ts";
import { NetworkCamera } from "../../../../src/network/camera/network-camera.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { tabulate } from "../../../../src/network/scene/node-table.ts";
import type { Camera } from "../../../../src/state/view/view.ts";
import { networkOf } from "../../state/network-fixture.ts";
import { smallCorpus } from "../stage/corpus.ts";
import { fakePage, pass } from "../stage/page.ts";

const coverage = smallCorpus();
const frame = frameOf(coverage.graph);
const NEAR: Camera = { x: 0.4, y: 0.6, ratio: 0.3 };

beforeEach(() => {
  fakePage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function looking(told: Camera | null = null) {
  const table = tabulate(networkOf(coverage).graph, frame);
  const seen = {
    camera: FIT,
    get picture() {
      const stage = { width: 800, height: 600, unit: 600 };
      return { stage, camera: seen.camera, sizeUnit: 1, leastRadius: 1.5 };
    },
  };
  const wish = signal(told);
  const rests = vi.fn<() => void>();
  let picture = "articles forces";
  const camera = new NetworkCamera(seen, frame, wish, {
    table: () => table,
    picture: () => picture,
    onMove: () => undefined,
    onRest: rests,
  });
  const change = (next: string) => {
    picture = next;
  };
  return { camera, seen, wish, rests, table, change };
}

describe("the camera", () => {
  it("begins where the state has it, and tells it where that shows nothing", () => {
    expect(looking(NEAR).seen.camera).toEqual(NEAR);
    const { seen, wish } = looking({ x: 40, y: 40, ratio: 1 });
    expect([seen.camera, wish.value]).toEqual([FIT, null]);
  });

  it("tells the state where it has come to rest, and then isn't sent there again", async () => {
    const { camera, seen, wish, rests } = looking();
    camera.zoom(2, { x: 400, y: 300 });
    camera.zoom(2, { x: 400, y: 300 });
    expect(wish.value).toBeNull();
    await pass(500);
    expect([wish.value, rests.mock.calls.length]).toEqual([{ x: 0.5, y: 0.5, ratio: 0.25 }, 1]);
    camera.follow();
    expect(camera.moving).toBe(false);
    expect(seen.camera).toEqual(wish.value);
  });

  it("flies out and in again to what is far, at the pace that it is given", async () => {
    const { camera, seen, wish } = looking({ x: 0.1, y: 0.5, ratio: 0.05 });
    camera.pace = { start: performance.now(), duration: 600 };
    wish.value = { x: 0.9, y: 0.5, ratio: 0.05 };
    camera.follow();
    await pass(300);
    expect(seen.camera.ratio).toBeGreaterThan(0.1);
    await pass(400);
    expect(seen.camera).toEqual(wish.value);
  });

  it("is where it goes at once when it is to finish, and tells nobody", async () => {
    const { camera, seen, wish } = looking();
    wish.value = NEAR;
    camera.follow();
    await pass(60);
    camera.finish();
    expect(seen.camera).toEqual(NEAR);
    camera.pan(0, 0);
    await pass(500);
    expect([seen.camera, wish.value]).toEqual([NEAR, NEAR]);
  });

  it("goes where the state says, and back", async () => {
    const { camera, seen, wish } = looking();
    wish.value = NEAR;
    camera.follow();
    await pass(1000);
    expect(seen.camera).toEqual(NEAR);
    wish.value = null;
    camera.follow();
    await pass(1000);
    expect(seen.camera).toEqual(FIT);
  });

  it("shows the whole of another picture", async () => {
    const { camera, seen, wish, change } = looking(NEAR);
    camera.follow();
    expect(camera.moving).toBe(false);
    change("providers forces");
    camera.follow();
    await pass(1000);
    expect([seen.camera, wish.value]).toEqual([FIT, null]);
  });

  it("goes to the camera that was asked for together with another picture", async () => {
    const { camera, seen, wish, change } = looking({ x: 0.5, y: 0.5, ratio: 0.5 });
    change("providers forces");
    wish.value = NEAR;
    camera.follow();
    await pass(1000);
    expect([seen.camera, wish.value]).toEqual([NEAR, NEAR]);
  });

  it("reveals a mark where it goes to, not where it is on its way", async () => {
    const { camera, seen, table } = looking(NEAR);
    const row = table.rows.get("a1")!;
    table.places.put(row, NEAR);
    const goal = { x: 0.9, y: 0.2 };
    table.places.moveTo((each) => (each === row ? goal : NEAR));
    camera.reveal("a1");
    await pass(1000);
    expect(Math.hypot(seen.camera.x - goal.x, seen.camera.y - goal.y)).toBeLessThan(0.1);
    camera.frame(["nobody"]);
    expect(camera.moving).toBe(false);
  });

  it("stands still when it is stopped", async () => {
    const { camera, seen, rests } = looking();
    camera.zoomBy(2);
    await pass(100);
    const { ratio } = seen.camera;
    camera.stop();
    await pass(1000);
    expect([seen.camera.ratio, camera.moving, rests.mock.calls.length]).toEqual([ratio, false, 0]);
  });
});
