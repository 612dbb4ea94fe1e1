import { afterEach, describe, expect, it, vi } from "vitest";
import { findPaths } from "../../../../src/state/walk/path-finder.ts";
import { gridOf, netOf } from "./net-samples.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A clock by which every look at it takes a millisecond, so that work of any size fills slices. */
function slowClock(): void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => ++now);
}

const triangle = netOf(
  ["a", "b", "c", "d"],
  [
    ["a", "b", "related"],
    ["b", "c", "related"],
    ["a", "c", "related"],
  ],
);

describe("findPaths", () => {
  it("gives the next-shortest on request, in any order", async () => {
    const finder = findPaths(triangle, "a", "c");
    expect(await finder.nth(2)).toMatchObject({ path: { nodes: ["a", "b", "c"] } });
    expect(await finder.nth(1)).toMatchObject({ path: { nodes: ["a", "c"] } });
  });

  it("says why there is none", async () => {
    expect(await findPaths(triangle, "a", "d").nth(1)).toEqual({ path: null, why: "unconnected" });
    expect(await findPaths(triangle, "a", "c").nth(3)).toEqual({ path: null, why: "no-more" });
    const few = findPaths(gridOf(5), "0,0", "4,4", 4);
    expect(await few.nth(4)).not.toMatchObject({ path: null });
    expect(await few.nth(5)).toEqual({ path: null, why: "enough" });
  });

  it("looks for fifty at the most", async () => {
    const finder = findPaths(gridOf(6), "0,0", "5,5");
    expect((await finder.nth(50)).path).not.toBeNull();
    const looks = vi.spyOn(performance, "now");
    expect((await finder.nth(100)).path).toBeNull();
    // It looks at the clock after each piece of work.
    expect(looks).toHaveBeenCalledTimes(1);
  });

  it("refuses what is no place", async () => {
    await expect(findPaths(triangle, "a", "c").nth(0)).rejects.toThrow(RangeError);
    await expect(findPaths(triangle, "a", "c").nth(1.5)).rejects.toThrow(RangeError);
  });

  it("lets others have their turn while it searches", async () => {
    slowClock();
    let turns = 0;
    const timer = setInterval(() => turns++);
    await findPaths(gridOf(8), "0,0", "7,7").nth(5);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it("yields through the browser's scheduler where there is one", async () => {
    slowClock();
    const yielded = vi.fn(() => Promise.resolve());
    vi.stubGlobal("scheduler", { yield: yielded });
    await findPaths(gridOf(10), "0,0", "9,9").nth(2);
    vi.unstubAllGlobals();
    expect(yielded.mock.calls.length).toBeGreaterThan(3);
  });

  it("stops when aborted, and goes on when asked again", async () => {
    slowClock();
    const net = gridOf(8);
    const finder = findPaths(net, "0,0", "7,7");
    const stop = new AbortController();
    const asked = finder.nth(3, stop.signal);
    setTimeout(() => stop.abort());
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(await finder.nth(3)).toEqual(await findPaths(net, "0,0", "7,7").nth(3));
  });

  it("does nothing for one who has aborted already", async () => {
    const links = vi.fn((key: string) => triangle.links(key));
    const finder = findPaths({ has: (key) => triangle.has(key), links }, "a", "c");
    await expect(finder.nth(1, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    expect(links).not.toHaveBeenCalled();
  });

  it("serves several who ask at once, one of whom gives up", async () => {
    slowClock();
    const finder = findPaths(gridOf(8), "0,0", "7,7");
    const stop = new AbortController();
    const given = [finder.nth(1), finder.nth(2), finder.nth(3, stop.signal)] as const;
    setTimeout(() => stop.abort());
    await expect(given[2]).rejects.toMatchObject({ name: "AbortError" });
    const [one, two] = [await given[0], await given[1]];
    expect([one.path?.nodes, two.path?.nodes].map((nodes) => nodes?.length)).toEqual([15, 15]);
    expect(one).not.toEqual(two);
  });
});
