import { expect, test } from "vitest";
import { veilPath } from "../../../../src/timeline/play/veil-path.ts";

const VEILED = { x: 100, end: 300, height: 50 };
const GROUND = "M100 0H300V50H100Z";

test("the veil begins at the line exactly", () => {
  expect(veilPath(VEILED, [])).toBe(GROUND);
});

test("a dot under the line that has come is left out whole, and one yet to come is veiled whole", () => {
  const [come, later] = [
    { x: 97, y: 20, radius: 5 },
    { x: 103, y: 40, radius: 5 },
  ];
  expect(veilPath(VEILED, [come, later])).toBe(
    `${GROUND}M100 24A5 5 0 0 0 100 16ZM100 44A5 5 0 0 1 100 36Z`,
  );
});

test("dots beside the line change nothing", () => {
  const beside = [80, 95, 105, 200].map((x) => ({ x, y: 20, radius: 5 }));
  expect(veilPath(VEILED, beside)).toBe(GROUND);
});

test("a dot whose time is the play-head's has come", () => {
  expect(veilPath(VEILED, [{ x: 100, y: 20, radius: 5 }])).toBe(
    `${GROUND}M100 25A5 5 0 0 0 100 15Z`,
  );
});
