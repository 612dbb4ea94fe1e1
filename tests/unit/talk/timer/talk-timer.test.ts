import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { createShow } from "../../../../src/talk/show/show.ts";
import { createTalkTimer, timerStore } from "../../../../src/talk/timer/talk-timer.ts";
import { elapsed } from "../../../../src/talk/timer/timer.ts";
import { talkOf, textOf } from "../talk-fixture.ts";

const TALK = talkOf([textOf("a"), textOf("b"), textOf("c")]);

/** A storage of the browser, in memory. */
function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  } as Storage;
}

function open(storage: Storage | null, clock: () => number) {
  const show = createShow(signal(TALK));
  const timer = createTalkTimer(show, timerStore(storage, clock), clock);
  return { show, timer };
}

it("goes on through a reload, and while the machine sleeps", () => {
  const storage = memory();
  let now = 1_000;
  const before = open(storage, () => now);
  before.show.start();
  before.show.next();
  before.timer.stop();
  now = 61_000;
  const after = open(storage, () => now);
  after.show.start({ scene: "b", step: 0 });
  expect(elapsed(after.timer.now.value, now)).toBe(60_000);
});

it("stands while one is off the stage, and goes on with a click", () => {
  let now = 0;
  const { show, timer } = open(memory(), () => now);
  show.start();
  show.next();
  now = 10_000;
  show.end();
  now = 50_000;
  show.start({ scene: "b", step: 0 });
  expect(elapsed(timer.now.value, now)).toBe(10_000);
  show.next();
  now = 51_000;
  expect(elapsed(timer.now.value, now)).toBe(11_000);
});

it("begins at nothing where the talk is begun again from its first scene after the stage was left", () => {
  const storage = memory();
  let now = 0;
  const { show, timer } = open(storage, () => now);
  show.start({ scene: "b", step: 0 });
  show.next();
  now = 10_000;
  expect(elapsed(timer.now.value, now)).toBe(10_000);
  show.end();
  now = 50_000;
  show.start();
  expect(timer.now.value).toEqual({ since: null, before: 0 });
  show.next();
  now = 55_000;
  expect(elapsed(timer.now.value, now)).toBe(5_000);
  show.end();
  timer.stop();
  // So in another page, and after a rehearsal that ended there.
  const other = open(storage, () => now);
  other.show.start();
  expect(other.timer.now.value).toEqual({ since: null, before: 0 });
});

it("goes on through a reload on the first scene too, to which one has gone back", () => {
  const storage = memory();
  let now = 0;
  const before = open(storage, () => now);
  before.show.start();
  before.show.next();
  before.show.back();
  before.timer.stop();
  now = 7_000;
  const after = open(storage, () => now);
  after.show.start();
  expect(elapsed(after.timer.now.value, now)).toBe(7_000);
});

it("doesn’t count a talk that runs by itself", () => {
  const { show, timer } = open(memory(), () => 5);
  show.start();
  show.autoplay.value = { isPaused: false };
  show.next();
  expect(timer.now.value).toEqual({ since: null, before: 0 });
});

it("runs where nothing can be kept", () => {
  const full = {
    getItem: () => "{nonsense",
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  } as unknown as Storage;
  for (const storage of [null, full]) {
    const { show, timer } = open(storage, () => 5);
    show.start();
    show.next();
    expect(timer.now.value).toEqual({ since: 5, before: 0 });
  }
});

it("takes a timer of yesterday, and what is none, for forgotten", () => {
  const storage = memory();
  for (const text of ['{"since":0,"before":0}', '{"since":"x","before":0}', '{"before":-1}', "7"]) {
    storage.setItem("coverline:timer:talk", text);
    const { show, timer } = open(storage, () => 24 * 3_600_000);
    show.start();
    expect(timer.now.value).toEqual({ since: null, before: 0 });
  }
});
