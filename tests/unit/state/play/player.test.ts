import { effect } from "@preact/signals";
import { beforeEach, describe, expect, it } from "vitest";
import { decodeView, encodeView } from "../../../../src/state/view/view-hash.ts";
import { hour, stage, start } from "./stage.ts";

let { state, player, clock, stop, headAt, inView } = stage();
beforeEach(() => {
  ({ state, player, clock, stop, headAt, inView } = stage());
});

describe("playing", () => {
  it("moves the head by the clock, however many pictures there are", () => {
    player.play();
    clock.pass(2000, 16);
    expect(headAt()).toBe(2);
    clock.pass(2000, 1999);
    expect(headAt()).toBe(4);
    clock.pass(500, 7);
    expect(headAt()).toBe(4.5);
  });

  it("brings articles in as the head passes them, and leaves the undated out", () => {
    expect(state.presence.value.now.has("undated")).toBe(true);
    player.play();
    expect(inView()).toEqual(["a0"]);
    clock.pass(999);
    expect(inView()).toEqual(["a0"]);
    clock.pass(1);
    expect(inView()).toEqual(["a0", "a1"]);
    clock.pass(2000);
    expect(inView()).toEqual(["a0", "a1", "a2"]);
    expect(state.presence.value.now.has("undated")).toBe(false);
  });

  it("keeps no more than its reach", () => {
    state.play.value = { ...state.play.value, reach: 2 * hour };
    player.play();
    clock.pass(3500);
    expect(inView()).toEqual(["a2"]);
    expect(state.window.value).toEqual({ from: start + 1.5 * hour, to: start + 3.5 * hour });
  });

  it("takes on another speed, reach and filter where it is", () => {
    player.play();
    clock.pass(1000);
    state.play.value = { ...state.play.value, speed: 2 * hour };
    clock.pass(1000);
    expect(headAt()).toBe(3);
    state.setFilters({ provider: ["Q"] });
    clock.pass(1000);
    expect([headAt(), inView()]).toEqual([5, ["a1"]]);
  });

  it("ends by itself, with all in view that was before", () => {
    player.play();
    clock.pass(59_900);
    expect(player.playing.value).toBe(true);
    clock.pass(200);
    expect([player.playing.value, headAt(), state.window.value]).toEqual([false, null, null]);
    expect(state.presence.value.now.has("undated")).toBe(true);
    player.play();
    expect(headAt()).toBe(0);
  });

  it("plays within the window that is set, and gives it back", () => {
    const window = { from: start + hour, to: start + 5 * hour };
    state.setWindow(window);
    player.play();
    expect([headAt(), player.chosen.value]).toEqual([1, window]);
    clock.pass(1000);
    expect(state.window.value).toEqual({ from: window.from, to: start + 2 * hour });
    player.end();
    expect(state.window.value).toBe(window);
    player.play();
    clock.pass(4000);
    expect([headAt(), state.window.value]).toEqual([null, window]);
  });

  it("makes another window with no more than each minute and each article", () => {
    let windows = 0;
    state.play.value = { ...state.play.value, speed: 60_000 };
    player.play();
    const quit = effect(() => {
      void state.window.value;
      windows += 1;
    });
    clock.pass(10_000);
    quit();
    expect(windows).toBe(11);
  });

  it("measures only the steps with another window", () => {
    const measures = () => performance.getEntriesByName("coverline:window").length;
    state.play.value = { ...state.play.value, speed: 60_000 };
    player.play();
    const before = measures();
    clock.pass(5000);
    expect(measures() - before).toBe(5);
  });

  it("does nothing where nothing is going, once it is stopped", () => {
    player.play();
    stop();
    expect([player.playing.value, state.head.value, clock.isIdle]).toEqual([false, start, true]);
  });
});

describe("pausing", () => {
  it("stands at the instant and goes on from there, whatever time passes", () => {
    player.play();
    clock.pass(1500);
    player.toggle();
    expect([headAt(), clock.isIdle]).toEqual([1.5, false]);
    clock.pass(60_000);
    expect([headAt(), inView(), clock.isIdle]).toEqual([1.5, ["a0", "a1"], true]);
    player.toggle();
    clock.pass(1500);
    expect(headAt()).toBe(3);
  });

  it("writes the view only then", () => {
    const written: string[] = [];
    const quit = effect(() => {
      written.push(encodeView(state.view.value));
    });
    player.play();
    clock.pass(1500);
    expect(written).toHaveLength(1);
    player.pause();
    quit();
    expect(written).toHaveLength(2);
    expect(written[1]).toContain("head=2020-06-10T11:30Z");
  });

  it("opens from a link where it was, ready to go on", () => {
    const link = decodeView("head=2020-06-10T11:30Z&from=2020-06-10T11:00Z&to=2020-06-10T15:00Z");
    state.show("view" in link ? link.view : {});
    expect([player.playing.value, headAt(), inView()]).toEqual([false, 1.5, ["a1"]]);
    state.play.value = { ...state.play.value, speed: hour, squeeze: false };
    player.play();
    clock.pass(1500);
    expect([headAt(), inView()]).toEqual([3, ["a1", "a2"]]);
  });

  it("begins anew where a link's head lies outside of what is played", () => {
    state.head.value = start - 9 * hour;
    expect(inView()).toEqual(["a0"]);
    player.play();
    expect(headAt()).toBe(0);
  });
});

describe("the sleep of the page", () => {
  it("pauses it, and it goes on at the same instant", () => {
    player.play();
    clock.pass(1000);
    clock.asleep.value = true;
    expect([player.playing.value, state.head.value]).toEqual([false, start + hour]);
    clock.pass(3_600_000, 3_600_000);
    clock.asleep.value = false;
    expect([player.playing.value, headAt()]).toEqual([true, 1]);
    clock.pass(1000);
    expect(headAt()).toBe(2);
  });

  it("wakes nothing that was paused, or moved, before it woke", () => {
    clock.asleep.value = true;
    clock.asleep.value = false;
    expect(player.playing.value).toBe(false);
    player.play();
    clock.asleep.value = true;
    player.step(1);
    clock.asleep.value = false;
    expect(player.playing.value).toBe(false);
  });

  it("is noticed also when nobody tells", () => {
    player.play();
    clock.pass(1000);
    clock.pass(600_000, 600_000);
    expect(headAt()).toBe(1);
    clock.pass(1000);
    expect(headAt()).toBe(2);
  });
});

describe("a hand", () => {
  const other = { from: start, to: start + 50 * hour };

  it("takes over with its window, also with the one that was there", () => {
    for (const window of [other, null]) {
      player.play();
      clock.pass(1000);
      state.setWindow(window);
      expect([player.playing.value, headAt(), state.window.value]).toEqual([false, null, window]);
    }
  });

  it("takes over with a view that has another window, and with a chip that takes it off", () => {
    player.play();
    state.show({ ...state.view.value, window: other });
    expect([player.playing.value, state.window.value]).toEqual([false, other]);
    player.play();
    state.show({ window: null });
    expect([player.playing.value, headAt(), state.window.value]).toEqual([false, null, null]);
  });

  it("may choose, filter and undo other things meanwhile", () => {
    player.play();
    clock.pass(1000);
    state.show({ ...state.view.value, selection: "a1", layout: "time" });
    expect(player.playing.value).toBe(true);
  });
});

describe("firsts of stories", () => {
  beforeEach(() => {
    state.play.value = { ...state.play.value, pauses: "largest" };
  });

  it("pause it at their very instant, and it goes on", () => {
    player.play();
    clock.pass(1400, 700);
    expect([player.playing.value, headAt()]).toEqual([false, 1]);
    expect(player.standingAt.value.map(({ key }) => key)).toEqual(["a1"]);
    expect(inView()).toContain("a1");
    player.play();
    expect(player.standingAt.value).toEqual([]);
    clock.pass(48_000);
    expect([player.playing.value, headAt()]).toEqual([true, 49]);
    clock.pass(2000);
    expect([player.playing.value, headAt()]).toEqual([false, 50]);
  });

  it("do so at the very start, once, and only those that pass the filters", () => {
    state.setWindow({ from: start + hour, to: start + 55 * hour });
    player.play();
    clock.pass(16);
    expect([player.playing.value, headAt()]).toEqual([false, 1]);
    player.play();
    state.setFilters({ story: ["s1"] });
    clock.pass(53_000);
    expect([player.playing.value, headAt()]).toEqual([true, 54]);
  });

  it("pause it where they are of what is selected, and nowhere else", () => {
    state.play.value = { ...state.play.value, pauses: "selected" };
    state.select("s2");
    player.play();
    clock.pass(49_000);
    expect([player.playing.value, headAt()]).toEqual([true, 49]);
    clock.pass(2000);
    expect([player.playing.value, headAt()]).toEqual([false, 50]);
  });

  it("that were passed before one asked for it bring nothing back", () => {
    state.play.value = { ...state.play.value, pauses: "none" };
    player.play();
    clock.pass(2000);
    state.play.value = { ...state.play.value, pauses: "largest" };
    clock.pass(1000);
    expect([player.playing.value, headAt()]).toEqual([true, 3]);
  });
});

describe("steps from article to article", () => {
  it("stop at each, to and fro", () => {
    const seen = [1, 1, 1, -1, 1, 1, 1, 1].map((way) => {
      player.step(way as 1 | -1);
      return headAt();
    });
    expect(seen).toEqual([0, 1, 3, 1, 3, 50, 60, 60]);
    expect(player.playing.value).toBe(false);
  });

  it("pause what is playing, between two of them", () => {
    player.play();
    clock.pass(2000);
    player.step(-1);
    expect([player.playing.value, headAt()]).toEqual([false, 1]);
    player.play();
    clock.pass(1000);
    player.step(1);
    expect(headAt()).toBe(3);
  });

  it("begin at the last when they go back, and keep to filters and window", () => {
    state.setFilters({ provider: ["P"] });
    player.step(-1);
    expect(headAt()).toBe(3);
    state.setWindow({ from: start + 10 * hour, to: start + 70 * hour });
    player.step(1);
    expect(headAt()).toBeNull();
  });
});

describe("with less motion", () => {
  it("it goes by steps of a second", () => {
    player.inSteps.value = true;
    player.play();
    clock.pass(999);
    expect(headAt()).toBe(0);
    clock.pass(2);
    expect(headAt()).toBe(1);
    clock.pass(1500);
    expect(headAt()).toBe(2);
  });
});

describe("story time", () => {
  it("jumps over what is empty, and comes to the end sooner", () => {
    state.play.value = { ...state.play.value, squeeze: true };
    expect(player.map.value?.breaks).toEqual([{ from: start + 3 * hour, to: start + 50 * hour }]);
    player.play();
    clock.pass(3000);
    expect(headAt()).toBe(3);
    // The gaps are of 1, 2, 47 and 10 hours: five times 6 are 30, of which a quarter is left.
    clock.pass(7000);
    expect(headAt()).toBeLessThan(50);
    clock.pass(1000);
    expect(headAt()).toBe(50.5);
  });
});

describe("what is fresh", () => {
  it("is what came within the last moments", () => {
    player.play();
    clock.pass(700);
    expect([...player.fresh.value]).toEqual([]);
    clock.pass(304, 4);
    expect([...player.fresh.value]).toEqual(["a1"]);
    clock.pass(700);
    expect([...player.fresh.value]).toEqual([]);
  });

  it("is what a step brings, also while it stands; and nothing that goes back", () => {
    player.step(1);
    player.step(1);
    expect([...player.fresh.value]).toEqual(["a0", "a1"]);
    player.step(-1);
    expect([...player.fresh.value]).toEqual([]);
    player.step(1);
    clock.pass(700);
    expect([[...player.fresh.value], clock.isIdle]).toEqual([[], true]);
  });
});

it("has nothing to play where nothing is dated", async () => {
  const { createState } = await import("../../../../src/state/state.ts");
  const { coverageOf } = await import("../coverage-fixture.ts");
  const undated = createState(
    coverageOf([{ key: "a", at: null, provider: "P" }]),
    state.palette.value,
  );
  undated.player.play();
  undated.player.step(1);
  expect([undated.player.playing.value, undated.player.head.value]).toEqual([false, null]);
});

describe("what is played of steps that one keeps to", () => {
  /** Of the provider of the first article, it and the third. */
  const around = { of: ["a0"], steps: 2 as const, keep: true };

  it("is what is in view of them: the rest is squeezed, passed over and no stop", () => {
    state.play.value = { ...state.play.value, squeeze: true, pauses: "largest" };
    expect(player.map.value?.breaks).toEqual([{ from: start + 3 * hour, to: start + 50 * hour }]);
    expect(player.pauses.value.at.map(({ key }) => key)).toEqual(
      player.firsts.value.map(({ key }) => key),
    );
    expect(player.pauses.value.at).not.toEqual([]);
    state.show({ around });
    expect(inView()).toEqual(["a0", "a2"]);
    expect(player.articles.value.map(({ key }) => key)).toEqual(["a0", "a2"]);
    expect(player.map.value?.breaks).toEqual([{ from: start + 3 * hour, to: start + 60 * hour }]);
    expect(player.firsts.value).toEqual([]);
    expect(player.pauses.value.at).toEqual([]);
    player.step(-1);
    expect(headAt()).toBe(3);
    state.show({ around: { ...around, keep: false } });
    expect(player.articles.value).toHaveLength(5);
  });

  it("is walked in the window that is chosen, and doesn't change as the head moves", () => {
    state.setWindow({ from: start, to: start + 2 * hour });
    state.show({ around });
    const { value: map } = player.map;
    expect(player.articles.value.map(({ key }) => key)).toEqual(["a0"]);
    player.play();
    clock.pass(1000);
    expect(player.map.value).toBe(map);
  });
});
