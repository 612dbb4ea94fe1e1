import { beforeEach, expect, it } from "vitest";
import { measured, MOST_KEPT } from "../../../src/state/measured.ts";

const NAME = "coverline:test";
const kept = () => performance.getEntriesByName(NAME).length;

beforeEach(() => performance.clearMeasures(NAME));

it("keeps no more measures of a name than it says, however many there are", () => {
  for (let change = 0; change < MOST_KEPT; change++) measured(NAME, () => {});
  expect(kept()).toBe(MOST_KEPT);
  for (let change = 0; change < 3 * MOST_KEPT + 1; change++) {
    measured(NAME, () => {});
    if (change % 50 === 1 && kept() > MOST_KEPT) throw new Error(`it keeps ${kept()}`);
  }
});

it("lets go nothing that somebody has made room for", () => {
  for (let change = 0; change < MOST_KEPT - 1; change++) measured(NAME, () => {});
  performance.clearMeasures(NAME);
  for (let change = 0; change < 3; change++) measured(NAME, () => {});
  expect(kept()).toBe(3);
});

it("leaves the measures of other names", () => {
  performance.clearMeasures("coverline:other");
  measured("coverline:other", () => {});
  for (let change = 0; change < MOST_KEPT + 1; change++) measured(NAME, () => {});
  expect(performance.getEntriesByName("coverline:other")).toHaveLength(1);
});
