import { beforeEach, expect, it } from "vitest";
import { canRun } from "../../../../src/panels/actions/action.ts";
import { REACHES, SPEEDS } from "../../../../src/state/play/speeds.ts";
import { PAUSES } from "../../../../src/state/view/timeline-parts.ts";
import { type Desk, deskOf } from "./actions-fixture.ts";

let desk: Desk;
beforeEach(() => {
  desk = deskOf();
});

const isOn = (id: string) => desk.the(id).isOn?.(desk.state);
const isEnabled = (id: string) => canRun(desk.the(id), desk.state);

it("play, pause, step and stop", () => {
  const { player } = desk.state;
  expect(isEnabled("play-stop")).toBe(false);
  desk.run("play");
  expect([isOn("play"), player.head.value]).toEqual([true, player.span.value?.from]);
  desk.run("play");
  expect([isOn("play"), isEnabled("play-stop")]).toEqual([false, true]);
  desk.run("play-next");
  const first = player.head.value;
  desk.run("play-next");
  expect(player.head.value).toBeGreaterThan(first ?? Infinity);
  desk.run("play-previous");
  expect(player.head.value).toBe(first);
  desk.run("play-stop");
  expect(player.head.value).toBeNull();
});

it("set how it is played, one choice of a kind at a time", () => {
  const speeds = ["fit", ...SPEEDS].map((speed) => `play-speed-${speed}`);
  const reaches = REACHES.map((reach) => `play-reach-${reach ?? "all"}`);
  const pauses = PAUSES.map((each) => `play-pauses-${each}`);
  for (const ids of [speeds, reaches, pauses]) {
    for (const id of ids) {
      desk.run(id);
      expect(ids.filter(isOn)).toEqual([id]);
    }
  }
  const before = isOn("play-squeeze");
  desk.run("play-squeeze");
  expect(isOn("play-squeeze")).toBe(before === false);
});
