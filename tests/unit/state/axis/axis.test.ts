import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AxisRoom, layOutAxis } from "../../../../src/state/axis/axis.ts";

const at = (text: string) => Date.parse(text);
const DAY = 86_400_000;

const roomOf = (width: number): AxisRoom => ({
  width,
  em: 12,
  measure: (text, major) => text.length * (major ? 7 : 6.5),
});

function axisOf(from: number, to: number, zone: string, width: number) {
  const position = (time: number) => ((time - from) / (to - from)) * width;
  return layOutAxis({ from, to }, zone, position, roomOf(width));
}

const texts = (labels: readonly { text: string }[]) => labels.map(({ text }) => text);

describe("layOutAxis", () => {
  it("names the days of a few days, the first one at the left edge", () => {
    const { labels } = axisOf(
      at("2020-06-10T22:00Z"),
      at("2020-06-14T04:00Z"),
      "America/New_York",
      1240,
    );
    expect(texts(labels.filter(({ major }) => major))).toEqual([
      "Wed 10 June",
      "Thu 11 June",
      "Fri 12 June",
      "Sat 13 June",
    ]);
    expect(texts(labels)).toContain("12:00");
  });

  it("names the month once where only days fit", () => {
    const { labels } = axisOf(at("2020-06-08T23:00Z"), at("2020-06-18T05:00Z"), "UTC", 200);
    expect(labels[0]).toMatchObject({ text: "June 2020", major: true });
    expect(texts(labels).slice(1)).toEqual(["13", "15", "17"]);
  });

  it("writes years for decades", () => {
    const { labels } = axisOf(at("1960-01-01T00:00Z"), at("2020-01-01T00:00Z"), "UTC", 600);
    expect(texts(labels).every((text) => /^\d{4}$/.test(text))).toBe(true);
  });

  it("never lets labels touch, nor an edge cut one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at("1990-01-01T00:00Z"), max: at("2030-01-01T00:00Z") }),
        fc.integer({ min: 0, max: 22 }).map((power) => 60_000 * 2 ** power),
        fc.integer({ min: 60, max: 3000 }),
        fc.constantFrom("UTC", "America/New_York", "Asia/Kolkata"),
        (from, length, width, zone) => {
          const { labels } = axisOf(from, from + length, zone, width);
          let end = 0;
          for (const { x, text, major } of labels) {
            expect(x).toBeGreaterThanOrEqual(end);
            end = x + roomOf(width).measure(text, major);
            expect(end).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("tells a minor time on every day or on none", () => {
    const { labels } = axisOf(at("2020-05-05T20:00Z"), at("2020-05-10T04:00Z"), "UTC", 1240);
    const counts = new Map<string, number>();
    for (const text of texts(labels.filter(({ major }) => !major))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const days = (at("2020-05-10T04:00Z") - at("2020-05-05T20:00Z")) / DAY;
    for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(Math.floor(days));
  });
});
