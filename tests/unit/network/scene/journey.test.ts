import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Journey } from "../../../../src/network/scene/journey.ts";
import { type FakePage, fakePage, pass } from "../stage/page.ts";

let page: FakePage;
beforeEach(() => {
  page = fakePage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A journey that keeps what it told. */
function setOut(journey: Journey, pace?: { start?: number; duration: number }) {
  const shares: number[] = [];
  const arrive = vi.fn<() => void>();
  journey.start((share) => shares.push(share), arrive, pace);
  return { shares, arrive };
}

describe("a journey", () => {
  it("goes from 0 to 1, ever on, and arrives once", async () => {
    const journey = new Journey();
    const { shares, arrive } = setOut(journey);
    expect(journey.running).toBe(true);
    await pass(2000);
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(10);
    expect(arrive).toHaveBeenCalledOnce();
    expect([journey.running, page.open().frames]).toEqual([false, 0]);
  });

  it("is over as soon as it arrives, so that another may set out from there", async () => {
    const journey = new Journey();
    let wasRunning = true;
    journey.start(
      () => undefined,
      () => (wasRunning = journey.running),
    );
    await pass(2000);
    expect(wasRunning).toBe(false);
  });

  it("takes over from one under way, which then doesn't arrive", async () => {
    const journey = new Journey();
    const first = setOut(journey);
    await pass(100);
    const told = first.shares.length;
    const second = setOut(journey, { duration: 100 });
    await pass(2000);
    expect(first.shares).toHaveLength(told);
    expect(first.arrive).not.toHaveBeenCalled();
    expect(second.arrive).toHaveBeenCalledOnce();
  });

  it("keeps to a pace that began earlier", async () => {
    const journey = new Journey();
    const { arrive } = setOut(journey, { start: performance.now() - 900, duration: 1000 });
    await pass(150);
    expect(arrive).toHaveBeenCalledOnce();
  });

  it("arrives at once, and once, when it is to finish", async () => {
    const journey = new Journey();
    const { shares, arrive } = setOut(journey);
    await pass(100);
    journey.finish();
    expect([shares.at(-1), journey.running, page.open().frames]).toEqual([1, false, 0]);
    journey.finish();
    await pass(1000);
    expect(arrive).toHaveBeenCalledOnce();
  });

  it("asks for no frame any more when it is stopped", async () => {
    const journey = new Journey();
    const { arrive } = setOut(journey);
    await pass(100);
    journey.stop();
    expect([journey.running, page.open().frames]).toEqual([false, 0]);
    await pass(2000);
    expect(arrive).not.toHaveBeenCalled();
  });

  it("is a cut under reduced motion", () => {
    fakePage({ reducedMotion: true });
    const { shares, arrive } = setOut(new Journey());
    expect(shares).toEqual([1]);
    expect(arrive).toHaveBeenCalledOnce();
  });
});
