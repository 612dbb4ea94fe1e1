import { describe, expect, it } from "vitest";
import { formatLag, formatLagRange, gapBetween } from "../../../src/state/lag-format.ts";
import { coverageOf } from "./coverage-fixture.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** With plain spaces: the text keeps numbers and units on one line. */
const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe("formatLag", () => {
  it.each([
    [0, "under a minute"],
    [59, "under a minute"],
    [MINUTE, "1 min"],
    [89, "1 min"],
    [90, "2 min"],
    [14 * MINUTE, "14 min"],
    [59 * MINUTE + 29, "59 min"],
    [59 * MINUTE + 30, "1 h"],
    [HOUR, "1 h"],
    [2 * HOUR + 14 * MINUTE, "2 h 14 min"],
    [DAY - MINUTE, "23 h 59 min"],
    [DAY - 1, "1 d"],
    [DAY, "1 d"],
    [DAY + 29 * MINUTE, "1 d"],
    [DAY + 30 * MINUTE, "1 d 1 h"],
    [3 * DAY + 4 * HOUR, "3 d 4 h"],
    [14 * DAY - HOUR, "13 d 23 h"],
    [14 * DAY - 1, "14 d"],
    [17 * DAY + 11 * HOUR, "17 d"],
    [1200 * DAY, "1,200 d"],
  ])("puts %d seconds as %s", (seconds, words) => {
    expect(plain(formatLag(seconds))).toBe(words);
  });

  it("never breaks a line between a number and its unit", () => {
    expect(formatLag(2 * HOUR + 14 * MINUTE)).toBe("2\u00A0h 14\u00A0min");
  });
});

describe("formatLagRange", () => {
  it("gives one number where there is one, and else both ends", () => {
    const of = (least: number, most: number) => plain(formatLagRange({ least, most }));
    expect(of(HOUR, HOUR)).toBe("1 h");
    expect(of(2 * HOUR, DAY + 2 * HOUR)).toBe("between 2 h and 1 d 2 h");
    expect(of(0, DAY)).toBe("up to 1 d");
  });
});

describe("gapBetween", () => {
  const { articles } = coverageOf([
    { key: "a", at: "2020-06-10T02:01:10Z", provider: "A" },
    { key: "b", at: "2020-06-10T02:01:50Z", provider: "A" },
    { key: "c", at: "2020-06-10T04:15:00Z", provider: "A" },
    { key: "day", at: "2020-06-10", provider: "A" },
    { key: "next", at: "2020-06-11", provider: "A" },
    { key: "none", at: null, provider: "A" },
  ]);
  const between = (a: string, b: string) => gapBetween(articles.get(a), articles.get(b));

  it("is exact between times, whichever was earlier", () => {
    const gap = { least: 8040, most: 8040, isSameMinute: false, isSameDay: false };
    expect(between("a", "c")).toEqual(gap);
    expect(between("c", "a")).toEqual(gap);
    expect(between("a", "b")).toMatchObject({ isSameMinute: true });
  });

  it("has two ends where one is a day", () => {
    expect(between("c", "next")).toMatchObject({ isSameDay: false, isSameMinute: false });
    expect(between("next", "c")?.least).toBe(between("c", "next")?.least);
    expect(between("day", "c")).toMatchObject({ least: 0, isSameDay: true, isSameMinute: false });
  });

  it("is unknown with an undated article, or none", () => {
    expect(between("a", "none")).toBeNull();
    expect(between("a", "missing")).toBeNull();
  });
});
