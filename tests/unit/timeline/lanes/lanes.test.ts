import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Presence } from "../../../../src/state/presence/presence.ts";
import { articlesIn, firstIn, readTrack } from "../../../../src/timeline/lanes/lanes.ts";
import { placeLane } from "../../../../src/timeline/lanes/place-lane.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { aCoverage, aWindow } from "../random-coverage.ts";
import { readLanes } from "../../../../src/timeline/lanes/read-lanes.ts";

const BY_PROVIDER = { by: "provider", order: "first" } as const;

const DAY = 86_400_000;

describe("lanes", () => {
  it("have the first provider to report on top, and none for what is undated", () => {
    const lanes = readLanes(
      coverageOf([
        { key: "a", at: "2020-06-12T10:00:00Z", provider: "Later" },
        { key: "b", at: "2020-06-10", provider: "First" },
        { key: "c", at: null, provider: "Never" },
      ]),
      BY_PROVIDER,
    );
    expect(lanes.map(({ row }) => row.label)).toEqual(["First", "Later"]);
    expect(lanes[0]?.dayWide.map(({ key }) => key)).toEqual(["b"]);
    expect(lanes[1]?.exact.map(({ key }) => key)).toEqual(["a"]);
  });

  const rows = (lanes: ReturnType<typeof readLanes>) => lanes.map(({ row }) => row.label);
  const mixed = coverageOf(
    [
      { key: "a", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T", "U"], story: "s1" },
      { key: "b", at: "2020-06-10T12:00:00Z", provider: "Q", topics: ["T"], story: "s1" },
      { key: "c", at: "2020-06-10T14:00:00Z", provider: "P", topics: [] },
      { key: "d", at: "2020-06-10T16:00:00Z", provider: "B", topics: ["U"] },
    ],
    [storyOf("s1")],
  );

  it("are of topics, stories, types or all, with what has none last", () => {
    expect(rows(readLanes(mixed, { by: "topic", order: "count" }))).toEqual(["T", "U", "No topic"]);
    expect(rows(readLanes(mixed, { by: "story", order: "name" })).at(-1)).toBe("No story");
    const [all, ...none] = readLanes(mixed, { by: "none", order: "first" });
    expect([all?.exact.length, none.length]).toEqual([4, 0]);
    const byTopic = readLanes(mixed, { by: "topic", order: "first" });
    expect(byTopic.map(({ exact }) => exact.map(({ key }) => key))).toEqual([
      ["a", "b"],
      ["a", "d"],
      ["c"],
    ]);
  });

  it("are in the order that is asked for, and among equals the first to report on top", () => {
    const by = (order: "first" | "count" | "name") =>
      rows(readLanes(mixed, { by: "provider", order }));
    expect(by("first")).toEqual(["P", "Q", "B"]);
    expect(by("count")).toEqual(["P", "Q", "B"]);
    expect(by("name")).toEqual(["B", "P", "Q"]);
  });

  it("show just the dated articles that are in the window, whatever it is", () => {
    fc.assert(
      fc.property(aCoverage, aWindow, (coverage, window) => {
        const presence = new Presence(coverage);
        presence.move(window);
        const expected = coverage.dated.filter(({ key }) => presence.has(key));
        const track = readTrack(coverage);
        expect(articlesIn(track, window)).toEqual(expected);
        expect(firstIn(track, window)?.time).toBe(expected[0]?.time);
        const inLanes = readLanes(coverage, BY_PROVIDER).flatMap((lane) =>
          articlesIn(lane, window),
        );
        expect(inLanes.map(({ key }) => key).toSorted()).toEqual(
          expected.map(({ key }) => key).toSorted(),
        );
      }),
    );
  });

  it("never move a mark off its time", () => {
    fc.assert(
      fc.property(aCoverage, aWindow, (coverage, window) => {
        const position = (time: number) => (time - window.from) / 1e5;
        for (const lane of readLanes(coverage, BY_PROVIDER)) {
          const metrics = { rowHeight: 17, radius: 4.5 };
          const { dots, bands } = placeLane(lane, 0, { window, position, metrics });
          for (const { article, x } of dots) expect(x).toBe(position(article.time));
          for (const { article, x, width } of bands) {
            expect(x).toBe(position(article.time));
            expect(x + width).toBeCloseTo(position(article.time + DAY));
          }
          expect(dots.length + bands.length).toBe(articlesIn(lane, window).length);
        }
      }),
    );
  });

  it("keep a dot's height as the window moves past its neighbours", () => {
    const minutes = [0, 5, 10, 15, 20, 25];
    const coverage = coverageOf(
      minutes.map((at) => ({
        key: `a${at}`,
        at: `2020-06-10T10:${String(at).padStart(2, "0")}:00Z`,
        provider: "P",
      })),
    );
    const [lane] = readLanes(coverage, BY_PROVIDER);
    const start = Date.UTC(2020, 5, 10, 10);
    const position = (time: number) => (time - start) / 3e5;
    const heights = (from: number) => {
      const window = { from: start + from * 60_000, to: start + 25 * 60_000 };
      const metrics = { rowHeight: 17, radius: 4.5 };
      return lane ? placeLane(lane, 0, { window, position, metrics }).dots.map(({ y }) => y) : [];
    };
    expect(heights(10)).toEqual(heights(0).slice(2));
  });
});
