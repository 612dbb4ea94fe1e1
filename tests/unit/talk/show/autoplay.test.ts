import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { followAutoplay, placeAfter, stayOf } from "../../../../src/talk/show/autoplay.ts";
import { createShow } from "../../../../src/talk/show/show.ts";
import { sceneOf, talkOf, textOf } from "../talk-fixture.ts";

const STEP = { label: "", changes: {}, plays: false };

/** Timers that go off when `pass` makes the time pass. */
function clockOf() {
  let timers: { at: number; run: () => void }[] = [];
  let now = 0;
  const after = (delay: number, run: () => void) => {
    const own = { at: now + delay, run };
    timers.push(own);
    return () => {
      timers = timers.filter((other) => other !== own);
    };
  };
  const pass = (time: number) => {
    const end = now + time;
    for (;;) {
      const [due] = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
      if (due === undefined) break;
      timers = timers.filter((other) => other !== due);
      now = due.at;
      due.run();
    }
    now = end;
  };
  return { after, pass, isIdle: () => timers.length === 0 };
}

function playing() {
  const talk = talkOf([
    { ...textOf("a"), seconds: 4 },
    sceneOf("b", 0, { steps: [STEP], seconds: 6 }),
    { ...textOf("hidden"), hidden: true },
    textOf("c"),
  ]);
  const show = createShow(signal(talk));
  const clock = clockOf();
  show.start();
  show.autoplay.value = { isPaused: false };
  const stands = signal(false);
  const stop = followAutoplay(show, stands, clock);
  const at = () => `${show.place.value?.scene ?? "-"}${show.place.value?.step ?? ""}`;
  return { show, stands, clock, stop, at };
}

describe("followAutoplay", () => {
  it("gives each scene its seconds, of which its steps have a share, and begins anew at the end", () => {
    const { clock, at } = playing();
    const seen = [4, 3, 3, 10, 4].map((seconds) => {
      const before = at();
      clock.pass(seconds * 1000 - 1);
      expect(at()).toBe(before);
      clock.pass(1);
      return at();
    });
    expect(seen).toEqual(["b0", "b1", "c0", "a0", "b0"]);
  });

  it("waits for what plays, and shows its end for a moment", () => {
    const { show, clock, at } = playing();
    show.underWay.value = () => {};
    clock.pass(30_000);
    expect(at()).toBe("a0");
    show.underWay.value = null;
    clock.pass(1_499);
    expect(at()).toBe("a0");
    clock.pass(1);
    expect(at()).toBe("b0");
  });

  it("tells what stands for the speaker to go on, but not while it is paused", () => {
    const { show, stands, clock } = playing();
    let told = 0;
    show.underWay.value = () => {
      told += 1;
      stands.value = false;
    };
    stands.value = true;
    clock.pass(2_999);
    expect(told).toBe(0);
    clock.pass(1);
    expect([told, stands.value]).toEqual([1, false]);
    show.autoplay.value = { isPaused: true };
    stands.value = true;
    clock.pass(30_000);
    expect(told).toBe(1);
  });

  it("doesn't wait for ever for what hangs", () => {
    const { show, clock, at } = playing();
    show.underWay.value = () => {};
    clock.pass(4_000 + 10 * 60_000);
    expect(at()).toBe("b0");
  });

  it("stands while it is paused, and goes on when nobody has touched anything for a minute", () => {
    const { show, clock, at } = playing();
    show.autoplay.value = { isPaused: true };
    clock.pass(59_000);
    show.autoplay.value = { isPaused: true };
    clock.pass(59_000);
    expect([at(), show.autoplay.value.isPaused]).toEqual(["a0", true]);
    clock.pass(1_000);
    expect(show.autoplay.value.isPaused).toBe(false);
    clock.pass(4_000);
    expect(at()).toBe("b0");
  });

  it("survives a scene that can't be shown", () => {
    const { show, clock, at } = playing();
    const goTo = show.goTo.bind(show);
    let failures = 0;
    Object.assign(show, {
      goTo: (...place: Parameters<typeof goTo>) => {
        failures += 1;
        if (failures === 1) throw new Error("a scene failed");
        goTo(...place);
      },
    });
    expect(() => clock.pass(4_000)).toThrow("a scene failed");
    clock.pass(10_000);
    expect(at()).toBe("b0");
  });

  it("lifts what covers the stage, and leaves no timer behind when it is stopped", () => {
    const { show, clock, stop, at } = playing();
    show.blank.value = "black";
    clock.pass(4_000);
    expect([at(), show.blank.value]).toEqual(["b0", null]);
    stop();
    expect(clock.isIdle()).toBe(true);
  });

  it("ends with the talk", () => {
    const { show, clock } = playing();
    show.end();
    expect([show.autoplay.value, clock.isIdle()]).toEqual([null, true]);
  });
});

describe("stayOf and placeAfter", () => {
  it("keeps every place for a second at least, and has no place in a talk without scenes", () => {
    const steps = Array.from({ length: 50 }, () => STEP);
    expect(stayOf(sceneOf("b", 0, { steps, seconds: 5 }))).toBe(1000);
    expect(placeAfter(talkOf([]), { scene: "x", step: 0 })).toBeNull();
  });
});
