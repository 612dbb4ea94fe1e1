import { signal } from "@preact/signals";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { NetworkHandle } from "../../../../src/network/network-handle.ts";
import { UNDRAWN } from "../../../../src/network/network-handle.ts";
import { createState } from "../../../../src/state/state.ts";
import { createShow } from "../../../../src/talk/show/show.ts";
import { followShow } from "../../../../src/talk/stage/follow-show.ts";
import type { Step, Talk, ViewScene } from "../../../../src/talk/talk.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { paletteOf } from "../../state/measures/fixture.ts";
import { fakeClock } from "../fake-clock.ts";
import { sceneOf, talkOf, textOf } from "../talk-fixture.ts";

const DAY10 = { from: "2020-06-10T00:00Z", to: "2020-06-10T12:00Z" };
const DAY12 = { from: "2020-06-12T00:00Z", to: "2020-06-12T12:00Z" };
const window10 = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 10, 12) };
const window12 = { from: Date.UTC(2020, 5, 12), to: Date.UTC(2020, 5, 12, 12) };

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** A scene of these texts, with these steps. */
function viewing(id: string, view: ViewScene["view"] = {}, steps: Step[] = []): ViewScene {
  return sceneOf(id, 0, { view, steps });
}

function stage(items: Talk["items"], calm = false) {
  const state = createState(
    coverageOf([
      { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P" },
      { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q" },
      { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q" },
    ]),
    paletteOf("light"),
  );
  const show = createShow(signal(talkOf(items)));
  const { clock, pass, open } = fakeClock(calm);
  const finish = vi.fn<() => void>();
  const network = signal<NetworkHandle | null>({ ...UNDRAWN, finish });
  const following = followShow(state, show, network, clock);
  endings.push(() => following.stop());
  return { state, show, pass, open, finish, following };
}

describe("the stage", () => {
  it("moves the window to that of the scene, and is there exactly", () => {
    const { state, show, pass, open } = stage([viewing("1", DAY10), viewing("2", DAY12)]);
    show.start();
    pass(700);
    expect([state.window.value, show.underWay.value, show.strayed.value]).toEqual([
      window10,
      null,
      false,
    ]);
    show.next();
    pass(300);
    expect(state.window.value).not.toEqual(window10);
    expect(state.window.value).not.toEqual(window12);
    expect(show.strayed.value).toBe(false);
    pass(400);
    expect([state.window.value, open(), show.strayed.value]).toEqual([window12, 0, false]);
  });

  it("finishes at once and exactly by a second click; a third leads on", () => {
    const { state, show, pass, finish } = stage([
      viewing("1", DAY10),
      viewing("2", { ...DAY12, layout: "time", selection: "a3" }),
      textOf("3"),
    ]);
    show.start();
    pass(700);
    show.next();
    pass(100);
    show.next();
    expect(state.view.value).toMatchObject({ window: window12, layout: "time", selection: "a3" });
    expect([show.place.value?.scene, finish.mock.calls.length]).toEqual(["2", 1]);
    pass(1000);
    expect([state.window.value, show.strayed.value]).toEqual([window12, false]);
    show.next();
    expect(show.place.value?.scene).toBe("3");
    expect(state.window.value).toEqual(window12);
  });

  it("sets out from where it is when it is interrupted", () => {
    const { state, show, pass } = stage([viewing("1", DAY10), viewing("2", DAY12)]);
    show.start();
    pass(700);
    show.next();
    pass(300);
    const { value: midway } = state.window;
    show.back();
    expect(state.window.value).toEqual(midway);
    pass(700);
    expect([state.window.value, show.place.value?.scene]).toEqual([window10, "1"]);
  });

  it("cuts where less motion is asked for", () => {
    const { state, show, open } = stage([viewing("1", DAY10)], true);
    show.start();
    expect([state.window.value, open(), show.underWay.value]).toEqual([window10, 0, null]);
  });

  it("sees that one has strayed, and leads back; a play-head and the theme don't count", () => {
    const { state, show, pass, following } = stage([
      viewing("1", { ...DAY10, selection: "a1" }),
      viewing("2"),
    ]);
    show.start();
    pass(700);
    state.theme.value = "dark";
    state.player.step(1);
    expect([show.strayed.value, following.asks.value]).toEqual([false, false]);
    state.select("a2");
    expect([show.strayed.value, following.asks.value]).toEqual([true, true]);
    following.putAway();
    expect([show.strayed.value, following.asks.value]).toEqual([false, false]);
    state.setWindow(null);
    expect(show.strayed.value).toBe(true);
    show.next();
    pass(700);
    expect([show.place.value?.scene, state.window.value, state.selection.value]).toEqual([
      "1",
      window10,
      "a1",
    ]);
    expect([show.strayed.value, state.theme.value]).toEqual([false, "dark"]);
  });

  it("plays a step that is to be played, ends that by a click, and shows it whole otherwise", () => {
    const steps = [{ label: "", changes: DAY12, plays: true }];
    const { state, show, pass } = stage([viewing("1", DAY10, steps), textOf("2")]);
    show.start();
    pass(700);
    show.next();
    pass(700);
    expect([state.player.playing.value, show.strayed.value]).toEqual([true, false]);
    show.next();
    expect([state.player.head.value, state.window.value, show.place.value?.step]).toEqual([
      null,
      window12,
      1,
    ]);
    show.next();
    show.back();
    pass(700);
    expect([state.player.playing.value, show.place.value]).toEqual([
      false,
      { scene: "1", step: 1 },
    ]);
  });

  it("leaves the view of the scene when the talk ends, also in mid-transition", () => {
    const { state, show, pass } = stage([viewing("1", DAY10), viewing("2", DAY12)]);
    show.start();
    pass(100);
    show.end();
    expect([state.window.value, show.underWay.value]).toEqual([window10, null]);
  });

  it("says to the speaker what of a scene makes no sense, and shows the rest", () => {
    const { state, show } = stage([viewing("1", { ...DAY10, future: "yes" })], true);
    show.start();
    expect(show.problems.value).toHaveLength(1);
    expect(state.window.value).toEqual(window10);
    show.end();
    expect(show.problems.value).toEqual([]);
  });

  it("stays on a detour when the talk is edited elsewhere, and takes on an edit of its scene", () => {
    const talk = signal(talkOf([viewing("1", DAY10), viewing("2")]));
    const made = stage([]);
    const show = createShow(talk);
    const following = followShow(made.state, show, signal(null), fakeClock(true).clock);
    endings.push(() => following.stop());
    show.start();
    made.state.select("a2");
    talk.value = { ...talk.value, title: "Another" };
    expect([made.state.selection.value, show.strayed.value]).toEqual(["a2", true]);
    talk.value = talkOf([viewing("1", DAY12), viewing("2")]);
    expect([made.state.selection.value, made.state.window.value]).toEqual([null, window12]);
  });

  it("holds nothing on to what a thousand scenes have left", () => {
    const { state, show, pass, open } = stage([viewing("1", DAY10), viewing("2", DAY12)]);
    show.start();
    for (let turn = 0; turn < 500; turn += 1) {
      show.next();
      pass(700, 200);
      show.back();
      pass(700, 200);
    }
    expect([open(), show.place.value?.scene, state.window.value]).toEqual([0, "1", window10]);
  });
});
