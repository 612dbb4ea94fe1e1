import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pauseWords } from "../../../../src/timeline/play/play-words.ts";
import { speakPlay } from "../../../../src/timeline/play/voice.ts";
import { breaks } from "../../../../src/timeline/play/breaks.ts";
import { hour, stage, start } from "../../state/play/stage.ts";

let scene = stage();
let said: string[] = [];
let quiet = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  scene = stage();
  said = [];
  quiet = speakPlay(scene.state, (words) => said.push(words));
});
afterEach(() => {
  quiet();
  vi.useRealTimers();
});

/** Lets both clocks go: that of the head and that of the voice. */
function pass(seconds: number): void {
  for (let index = 0; index < seconds; index += 1) {
    scene.clock.pass(1000);
    vi.advanceTimersByTime(1000);
  }
}

it("says that it plays, and every five seconds how far it is", () => {
  pass(3);
  expect(said).toEqual([]);
  scene.player.play();
  pass(11);
  expect(said).toEqual([
    "Playing.",
    "Wed 10 June 2020, 15:00 UTC: 3 articles by 2 providers.",
    "Wed 10 June 2020, 20:00 UTC: 3 articles by 2 providers.",
  ]);
});

it("says where it pauses, and which article of which story came there", () => {
  const { state, player } = scene;
  state.play.value = { ...state.play.value, pauses: "largest" };
  player.play();
  pass(2);
  expect(said.at(-1)).toBe(
    "Wed 10 June 2020, 11:00 UTC: 2 articles by 2 providers. Q: “a1”. First of “One”: Q.",
  );
});

it("says at what it will pause, and why it will not", () => {
  const { state } = scene;
  const wordsOf = (pauses: "none" | "largest" | "selected", ...keys: string[]) => {
    state.play.value = { ...state.play.value, pauses };
    state.selectAll(keys);
    return pauseWords(state);
  };
  expect(wordsOf("none", "s1")).toBe("");
  expect(wordsOf("largest")).toBe("Pauses at the first report of all 2 stories");
  expect(wordsOf("selected")).toBe("Pauses nowhere while nothing is selected");
  expect(wordsOf("selected", "a2")).toBe("Pauses at the first report of “One”");
  expect(wordsOf("selected", "P")).toBe("Nothing that is selected has a first report to pause at");
  expect(wordsOf("selected", "s1", "s2")).toBe(
    "Pauses at the first report of 2 stories of what is selected",
  );
  state.setFilters({ story: ["s1"] });
  expect(wordsOf("largest")).toBe("Pauses at the first report of “One”");
  scene.player.play();
  expect(said.at(-1)).toBe("Playing. Pauses at the first report of “One”.");
});

it("says of several steps the last, and that it is over", () => {
  const { player } = scene;
  player.step(1);
  player.step(1);
  player.step(1);
  vi.advanceTimersByTime(400);
  expect(said).toEqual(["Wed 10 June 2020, 13:00 UTC: 3 articles by 2 providers. P: “a2”."]);
  player.end();
  vi.advanceTimersByTime(400);
  expect(said.at(-1)).toBe("No longer playing: 6 articles by 3 providers.");
});

it("says how long a step is where it goes in steps", () => {
  scene.player.inSteps.value = true;
  scene.player.play();
  expect(said).toEqual(["Playing in steps of 1 hour."]);
});

it("tells where the head jumps", () => {
  const { state } = scene;
  expect(breaks(state.player)).toEqual([]);
  state.play.value = { ...state.play.value, squeeze: true };
  expect(breaks(state.player)).toEqual([{ from: start + 3 * hour, to: start + 50 * hour }]);
});
