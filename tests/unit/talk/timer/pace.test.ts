import { expect, it } from "vitest";
import { paceAt, plannedBy } from "../../../../src/talk/timer/pace.ts";
import { headingOf, sceneOf, talkOf, textOf } from "../talk-fixture.ts";

const MINUTE = 60_000;

it("shares the planned time by clicks", () => {
  const talk = talkOf([textOf("a"), sceneOf("b", 2)], {
    minutes: 8,
  });
  expect(plannedBy(talk, { scene: "a", step: 0 })).toBe(2 * MINUTE);
  expect(plannedBy(talk, { scene: "b", step: 0 })).toBe(4 * MINUTE);
  expect(plannedBy(talk, { scene: "b", step: 2 })).toBe(8 * MINUTE);
});

it("gives scenes that say their seconds a share by those", () => {
  const talk = talkOf([textOf("a", { seconds: 30 }), textOf("b", { seconds: 90 })], {
    minutes: 4,
  });
  expect(plannedBy(talk, { scene: "a", step: 0 })).toBe(MINUTE);
});

it("leaves out what isn't shown", () => {
  const items = [headingOf("h"), textOf("a"), textOf("x", { hidden: true }), textOf("b")];
  const talk = talkOf(items, { minutes: 4 });
  expect(plannedBy(talk, { scene: "a", step: 0 })).toBe(2 * MINUTE);
  expect(plannedBy(talk, { scene: "x", step: 0 })).toBeNull();
});

it("has no plan for a talk of no planned length", () => {
  expect(paceAt(talkOf([textOf("a")]), { scene: "a", step: 0 }, 0)).toBeNull();
});

it("is on time while a place lasts, behind after it, ahead before it", () => {
  const talk = talkOf([textOf("a"), textOf("b"), textOf("c")], { minutes: 30 });
  const at = { scene: "b", step: 0 };
  const words = [8, 9.5, 15, 20.5, 23].map((minutes) => paceAt(talk, at, minutes * MINUTE)?.words);
  expect(words).toEqual(["2 minutes ahead", "on time", "on time", "on time", "3 minutes behind"]);
});
