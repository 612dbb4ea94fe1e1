import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createTransition } from "../../../../src/talk/show/transition.ts";
import { windowsBetween } from "../../../../src/talk/show/windows-between.ts";
import { fakeClock } from "../fake-clock.ts";

function setOut(duration = 600) {
  const { clock, pass, open } = fakeClock();
  const transition = createTransition(clock);
  const shares: number[] = [];
  const arrive = vi.fn<() => void>();
  transition.start(duration, (share) => shares.push(share), arrive);
  return { transition, shares, arrive, pass, open };
}

describe("a transition", () => {
  it("goes on from 0 to 1 in its time, and arrives once", () => {
    const { transition, shares, arrive, pass, open } = setOut();
    pass(590);
    expect([transition.running, shares.includes(1), arrive.mock.calls.length]).toEqual([
      true,
      false,
      0,
    ]);
    pass(2000);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.filter((share) => share === 1)).toEqual([1]);
    expect([transition.running, arrive.mock.calls.length, open()]).toEqual([false, 1, 0]);
  });

  it("is at its end at once when it is to finish, and there once", () => {
    const { transition, shares, arrive, pass } = setOut();
    pass(200);
    transition.finish();
    transition.finish();
    pass(2000);
    expect([shares.at(-1), arrive.mock.calls.length]).toEqual([1, 1]);
  });

  it("never arrives when another begins, or when it is stopped by whom it tells", () => {
    const { transition, arrive, pass, open } = setOut();
    pass(100);
    transition.start(
      100,
      () => transition.stop(),
      () => expect.fail("it was stopped"),
    );
    pass(2000);
    expect([arrive.mock.calls.length, transition.running, open()]).toEqual([0, false, 0]);
  });
});

const aWindow = fc
  .tuple(fc.nat(2_000_000_000), fc.nat(500_000_000))
  .map(([from, length]) => ({ from, to: from + length }));

describe("windows between two", () => {
  it("begin and end with just those, and never end before they start", () => {
    fc.assert(
      fc.property(aWindow, aWindow, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const between = windowsBetween(a, b);
        expect([between(0), between(1)]).toEqual([a, b]);
        const { from, to } = between(share);
        expect(Number.isInteger(from) && Number.isInteger(to) && from <= to).toBe(true);
      }),
    );
  });

  it("are wider on the way where the two are far apart", () => {
    const between = windowsBetween({ from: 0, to: 1e6 }, { from: 1e9, to: 1e9 + 1e6 });
    const { from, to } = between(0.5);
    expect(to - from).toBeGreaterThan(1e8);
  });
});
