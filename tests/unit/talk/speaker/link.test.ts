import { effect, signal } from "@preact/signals";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createShow } from "../../../../src/talk/show/show.ts";
import { type Port, speakerWire, stageWire } from "../../../../src/talk/speaker/messages.ts";
import { followStage } from "../../../../src/talk/speaker/speaker-side.ts";
import { keepInStep } from "../../../../src/talk/speaker/stage-side.ts";
import { createTalkTimer } from "../../../../src/talk/timer/talk-timer.ts";
import { elapsed } from "../../../../src/talk/timer/timer.ts";
import type { Talk } from "../../../../src/talk/talk.ts";
import { sceneOf, talkOf, textOf } from "../talk-fixture.ts";

const TALK = talkOf([textOf("a"), sceneOf("b", 2), textOf("c")]);

/** Two windows of one browser: what is posted at one end arrives at the other, unless it is cut. */
function createWindows() {
  const heard = [new Set<(message: unknown) => void>(), new Set<(message: unknown) => void>()];
  const line = { cut: false, sent: 0 };
  const port = (own: number): Port => ({
    post: (message) => {
      line.sent += 1;
      // As between windows: what arrives is a copy.
      if (!line.cut) for (const on of heard[1 - own]!) on(structuredClone(message));
    },
    listen: (on) => {
      heard[own]!.add(on);
      return () => heard[own]!.delete(on);
    },
  });
  return { stage: port(0), speaker: port(1), line, isStageClosed: false };
}

let windows: ReturnType<typeof createWindows>;
let now: number;
let beats: Set<() => void>;
let endings: (() => void)[];

beforeEach(() => {
  windows = createWindows();
  now = 0;
  beats = new Set();
  endings = [];
});
afterEach(() => endings.forEach((end) => end()));

function beat(times = 1) {
  for (let made = 0; made < times; made++) {
    now += 500;
    for (const call of beats) call();
  }
}

function openStage(talk: Talk = TALK, secret = "s") {
  const show = createShow(signal(talk));
  const timer = createTalkTimer(show, { read: () => null, write: () => undefined }, () => now);
  const stop = keepInStep(show, timer, stageWire(windows.stage, secret));
  const close = () => {
    stop();
    timer.stop();
  };
  endings.push(close);
  return { show, timer, close };
}

function openSpeaker(secret = "s") {
  const stage = followStage(speakerWire(windows.speaker, secret), {
    now: () => now,
    every: (_milliseconds, call) => {
      beats.add(call);
      return () => beats.delete(call);
    },
    kept: null,
    keep: () => undefined,
    isClosed: () => windows.isStageClosed,
  });
  endings.push(() => stage.stop());
  return stage;
}

const placeOf = ({ standing }: ReturnType<typeof openSpeaker>) => standing.value?.place;

it("has the whole state as soon as one window hears the other", () => {
  const { show } = openStage();
  show.start();
  const speaker = openSpeaker();
  expect(speaker.standing.value).toMatchObject({ talk: TALK, place: { scene: "a", step: 0 } });
  show.next();
  expect(placeOf(speaker)).toEqual({ scene: "b", step: 0 });
});

it("does on the stage what the speaker asks for", () => {
  const { show } = openStage();
  show.start();
  const speaker = openSpeaker();
  speaker.ask({ do: "next" });
  speaker.ask({ do: "next" });
  expect(show.place.value).toEqual({ scene: "b", step: 1 });
  speaker.ask({ do: "go", scene: "c", step: 0 });
  speaker.ask({ do: "back" });
  expect(placeOf(speaker)).toEqual({ scene: "b", step: 2 });
  speaker.ask({ do: "blank", with: "white" });
  expect([show.blank.value, speaker.standing.value?.blank]).toEqual(["white", "white"]);
  // What is covered comes back before anything moves on.
  speaker.ask({ do: "first" });
  expect([show.place.value, show.blank.value]).toEqual([{ scene: "b", step: 2 }, null]);
  speaker.ask({ do: "first" });
  expect(placeOf(speaker)).toEqual({ scene: "a", step: 0 });
  const at = { kind: "pointer", on: "network", x: 0.25, y: 0.5 } as const;
  speaker.ask({ do: "point", at });
  expect(show.pointing.value).toEqual(at);
  speaker.ask({ do: "point", at: null });
  expect(show.pointing.value).toBeNull();
});

it("says at a beat no more than that nothing is new", () => {
  openStage().show.start();
  const speaker = openSpeaker();
  const before = speaker.standing.value;
  beat(3);
  expect(speaker.standing.value).toBe(before);
  expect(speaker.answers.value).toBe(true);
});

it("tells the speaker that the stage has lost the full screen", () => {
  const { show } = openStage();
  show.start();
  const speaker = openSpeaker();
  show.lostScreen.value = true;
  expect(speaker.standing.value?.problems).toEqual([expect.stringContaining("Press F there")]);
  show.lostScreen.value = false;
  expect(speaker.standing.value?.problems).toEqual([]);
});

it("makes up for messages that were lost at the next beat", () => {
  const { show } = openStage();
  show.start();
  const speaker = openSpeaker();
  windows.line.cut = true;
  show.last();
  expect(placeOf(speaker)).toEqual({ scene: "a", step: 0 });
  windows.line.cut = false;
  beat();
  expect(placeOf(speaker)).toEqual({ scene: "c", step: 0 });
});

it("says that the stage is gone after two seconds, keeps what it said, and finds it again", () => {
  const first = openStage();
  first.show.start();
  first.show.next();
  const speaker = openSpeaker();
  first.close();
  beat(3);
  expect(speaker.answers.value).toBe(true);
  beat(2);
  expect(speaker.answers.value).toBe(false);
  expect(placeOf(speaker)).toEqual({ scene: "b", step: 0 });
  // A page that was loaded anew counts anew.
  const { show } = openStage();
  show.start({ scene: "b", step: 1 });
  beat();
  expect([speaker.answers.value, placeOf(speaker)]).toEqual([true, { scene: "b", step: 1 }]);
});

it("doesn't take a machine that slept for a stage that is gone, and times on through it", () => {
  const { show } = openStage();
  show.start();
  const speaker = openSpeaker();
  speaker.ask({ do: "next" });
  beat(2);
  const said: boolean[] = [];
  endings.push(
    effect(() => {
      said.push(speaker.answers.value);
    }),
  );
  now += 3_600_000;
  beat(3);
  expect(said).toEqual([true]);
  expect(elapsed(speaker.standing.value!.timer, now)).toBe(now);
});

it("says at the next beat that the stage's window was closed", () => {
  const { show } = openStage();
  show.start();
  const speaker = openSpeaker();
  expect(speaker.isClosed.value).toBe(false);
  windows.isStageClosed = true;
  beat();
  expect(speaker.isClosed.value).toBe(true);
  expect(placeOf(speaker)).toEqual({ scene: "a", step: 0 });
});

it("takes no message for newer than one that overtook it", () => {
  const { show } = openStage();
  show.start();
  const sent: unknown[] = [];
  endings.push(windows.speaker.listen((message) => sent.push(message)));
  const speaker = openSpeaker();
  show.next();
  const old = sent.at(-1);
  show.last();
  windows.stage.post(old);
  expect(placeOf(speaker)).toEqual({ scene: "c", step: 0 });
});

it("hears nobody who doesn't know the secret, nor anything that isn't on the list", () => {
  const { show } = openStage();
  show.start();
  const stranger = openSpeaker("another");
  stranger.ask({ do: "next" });
  expect(stranger.standing.value).toBeNull();
  const head = { coverline: "talk", version: 1, secret: "s", says: "please" };
  for (const command of [
    { do: "end" },
    { do: "next", twice: true },
    { do: "go", scene: "c", step: -1 },
    { do: "blank", with: "red" },
    { do: "timer", to: "constructor" },
    null,
    "next",
  ]) {
    windows.speaker.post({ ...head, command });
  }
  windows.speaker.post({ ...head, version: 2, command: { do: "next" } });
  expect([show.place.value, show.blank.value]).toEqual([{ scene: "a", step: 0 }, null]);
});

it("steers the timer, which starts with the first click on", () => {
  const { show, timer } = openStage();
  show.start();
  const speaker = openSpeaker();
  expect(timer.now.value.since).toBeNull();
  now = 1000;
  speaker.ask({ do: "next" });
  expect(speaker.standing.value?.timer).toEqual({ since: 1000, before: 0 });
  now = 5000;
  speaker.ask({ do: "timer", to: "pause" });
  speaker.ask({ do: "next" });
  expect(speaker.standing.value?.timer).toEqual({ since: null, before: 4000 });
  speaker.ask({ do: "timer", to: "reset" });
  speaker.ask({ do: "timer", to: "start" });
  expect(timer.now.value).toEqual({ since: 5000, before: 0 });
});
