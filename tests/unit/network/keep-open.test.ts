import "./stage/mock-sigma.ts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Absence, keepOpen } from "../../../src/network/keep-open.ts";
import "../../../src/network/sigma-network.ts";
import type { NetworkHandle } from "../../../src/network/network-handle.ts";
import { stateOf } from "./stage/corpus.ts";
import { Sigma } from "./stage/fake-sigma.ts";
import { fakeCanvas, fakeHost, fakePage, pass } from "./stage/page.ts";
import { coverageOf } from "../state/coverage-fixture.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function keeping(state = stateOf(), host = fakeHost()) {
  const page = fakePage();
  vi.stubGlobal("reportError", () => undefined);
  const handles: NetworkHandle[] = [];
  const absences: Absence[] = [];
  const map = fakeCanvas();
  const place = { host, minimap: map, announce: () => undefined, openMenu: () => undefined };
  const close = keepOpen(
    state,
    place,
    (_network, handle) => handles.push(handle),
    (why) => absences.push(why),
  );
  return { state, page, map, handles, absences, close };
}

/** The module that is loaded for a picture takes its time, which no timer of a test tells. */
async function opened({ handles }: ReturnType<typeof keeping>, times = 1): Promise<NetworkHandle> {
  await vi.waitFor(async () => {
    await pass(50);
    expect(handles.length).toBeGreaterThanOrEqual(times);
  });
  return handles.at(-1)!;
}

describe("keepOpen", () => {
  it("opens another network, in the same view, when the context is lost", async () => {
    const kept = keeping();
    const handle = await opened(kept);
    kept.state.show({ network: "providers" });
    await pass(2000);
    const before = handle.locate("P");
    Sigma.latest.loseContext();
    expect(handle.locate("P")).toBeNull();
    await opened(kept, 2);
    await pass(50);
    expect(Sigma.latest.marks.arrays?.corners).toBe(3 * kept.state.drawn.value.graph.order);
    expect(handle.locate("P")).toEqual(before);
    kept.close();
  });

  it("has what asks for a settled network wait for that one", async () => {
    const kept = keeping();
    const handle = await opened(kept);
    Sigma.latest.loseContext();
    let isSettled = false;
    void handle.settled().then(() => (isSettled = true));
    await pass(100);
    expect(isSettled).toBe(false);
    await opened(kept, 2);
    await pass(1000);
    expect(isSettled).toBe(true);
    kept.close();
  });

  it("says that it has failed after losing it again and again, and nobody waits any longer", async () => {
    const kept = keeping();
    const handle = await opened(kept);
    kept.state.camera.value = { x: 0.5, y: 0.5, ratio: 0.3 };
    await pass(1000);
    expect(kept.map.hidden).toBe(false);
    for (let loss = 1; loss <= 3; loss += 1) {
      Sigma.latest.loseContext();
      await opened(kept, loss + 1);
    }
    expect(kept.absences).toEqual([]);
    Sigma.latest.loseContext();
    expect(kept.absences).toEqual(["failed"]);
    expect(kept.map.hidden).toBe(true);
    await handle.settled();
  });

  it("lets go of everything when it is closed, also before there was room for a picture", async () => {
    const kept = keeping();
    await opened(kept);
    kept.close();
    expect(kept.page.open()).toEqual({ frames: 0, observers: 0 });
    expect(vi.getTimerCount()).toBe(0);
    expect(Sigma.latest.isKilled).toBe(true);

    const roomless = keeping(stateOf(), fakeHost({ width: 0 }));
    await vi.waitFor(async () => {
      await pass(20);
      expect(roomless.page.open().observers).toBe(1);
    });
    roomless.close();
    expect(roomless.page.open().observers).toBe(0);
    expect(roomless.handles).toEqual([]);
  });

  it("has no picture of a corpus without articles", () => {
    const { absences } = keeping(stateOf(coverageOf([])));
    expect(absences).toEqual(["empty"]);
  });
});
