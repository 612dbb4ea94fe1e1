import { expect, it } from "vitest";
import {
  clockWords,
  elapsed,
  paused,
  STANDING,
  started,
} from "../../../../src/talk/timer/timer.ts";

it("counts what it ran, without its pauses", () => {
  const first = paused(started(STANDING, 1000), 61_000);
  expect(elapsed(first, 500_000)).toBe(60_000);
  expect(elapsed(started(first, 500_000), 530_000)).toBe(90_000);
});

it("goes on from when it was started, however often that is asked for", () => {
  const timer = started(STANDING, 1000);
  expect(started(timer, 9000)).toBe(timer);
  expect(paused(STANDING, 9000)).toBe(STANDING);
});

it("never runs backwards with a clock that is set back", () => {
  expect(elapsed({ since: 10_000, before: 5000 }, 3000)).toBe(5000);
});

it("writes minutes, and hours once there are any", () => {
  expect([0, 59_999, 65_000, 3_599_999, 3_845_000].map(clockWords)).toEqual([
    "0:00",
    "0:59",
    "1:05",
    "59:59",
    "1:04:05",
  ]);
});
