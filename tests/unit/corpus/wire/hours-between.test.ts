import { describe, expect, it } from "vitest";
import { hoursBetween } from "../../../../src/corpus/wire/hours-between.ts";
import { minute } from "./samples.ts";

describe("hoursBetween", () => {
  const noon = minute("2020-06-11T12:00:00Z");
  const sameDay = { at: "2020-06-11T00:00:00Z", precision: "day" } as const;
  const nextDay = { at: "2020-06-12T00:00:00Z", precision: "day" } as const;
  it.each([
    [noon, minute("2020-06-11T13:30:00Z"), 1.5],
    [noon, noon, 0],
    [noon, sameDay, 0],
    [noon, nextDay, 12],
    [sameDay, nextDay, 0],
    [sameDay, minute("2020-06-13T06:00:00Z"), 30],
  ])("%o and %o", (a, b, hours) => {
    expect(hoursBetween(a, b)).toBe(hours);
    expect(hoursBetween(b, a)).toBe(hours);
  });
});
