import { describe, expect, it } from "vitest";
import { unitFor } from "../../../../src/timeline/attention/bin-units.ts";

const DAY = 86_400_000;
const room = { width: 1000, em: 13 };
const auto = (length: number, width = 1000) => unitFor("auto", length, { width, em: 13 }).unit.each;

describe("unitFor", () => {
  it("finds bins by itself, from minutes to centuries", () => {
    expect(auto(DAY / 96)).toBe("a minute");
    expect(auto(DAY / 24)).toBe("every 5 minutes");
    expect(auto(DAY / 4)).toBe("every 15 minutes");
    expect(auto(DAY)).toBe("an hour");
    expect(auto(5 * DAY)).toBe("every 6 hours");
    expect(auto(10 * DAY)).toBe("a day");
    expect(auto(100 * DAY)).toBe("a week");
    expect(auto(600 * DAY)).toBe("a month");
    expect(auto(20 * 365 * DAY)).toBe("a year");
    expect(auto(200 * 365 * DAY)).toBe("a decade");
    expect(auto(9999 * 365 * DAY)).toBe("a century");
  });

  it("makes more of them where there is room, and some on a phone", () => {
    expect(auto(60 * DAY, 2400)).toBe("a day");
    expect(auto(60 * DAY, 1000)).toBe("a week");
    expect(auto(10 * DAY, 200)).toBe("a day");
  });

  it("keeps to what is chosen, as long as a bin is two pixels wide", () => {
    expect(unitFor("hour", 500 * (DAY / 24), room)).toMatchObject({
      unit: { many: "hours" },
      tooNarrow: null,
    });
    expect(unitFor("hour", 501 * (DAY / 24), room)).toMatchObject({
      unit: { many: "days" },
      tooNarrow: { many: "hours" },
    });
    expect(unitFor("day", 3000 * DAY, room).unit.many).toBe("weeks");
    expect(unitFor("year", 9000 * 365 * DAY, room).unit.many).toBe("centuries");
  });

  it("has one bin longer than the span at most times, and in no room at all", () => {
    expect(unitFor("year", DAY, room).unit.many).toBe("years");
    expect(unitFor("hour", DAY / 24, { width: 0, em: 13 }).unit.many).toBe("hours");
  });
});
