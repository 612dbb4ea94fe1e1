import { expect, it } from "vitest";
import { createProgress } from "../../../scripts/graph/progress.ts";

function start(isTTY: boolean) {
  let time = 0;
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const progress = createProgress(stream, () => time);
  return { progress, written, at: (now: number) => (time = now) };
}

it("says how far it is on one line, after a second, ten times a second at most", () => {
  const { progress, written, at } = start(true);
  for (let now = 0; now <= 1_250; now += 10) {
    at(now);
    progress.update(now * 4, 10_000);
  }
  expect(written).toEqual([
    "\r\u001B[Kreading 4,000 of 10,000 files…",
    "\r\u001B[Kreading 4,400 of 10,000 files…",
    "\r\u001B[Kreading 4,800 of 10,000 files…",
  ]);
});

it("leaves nothing on the line, and is over then", () => {
  const { progress, written, at } = start(true);
  at(2_000);
  progress.update(1, 2);
  progress.end();
  at(3_000);
  progress.update(2, 2);
  progress.end();
  expect(written.slice(1)).toEqual(["\r\u001B[K"]);
});

it("writes nothing for a short while, or where there is no terminal", () => {
  const short = start(true);
  short.at(900);
  short.progress.update(1, 2);
  short.progress.end();
  const piped = start(false);
  piped.at(5_000);
  piped.progress.update(1, 2);
  piped.progress.end();
  expect([...short.written, ...piped.written]).toEqual([]);
});
