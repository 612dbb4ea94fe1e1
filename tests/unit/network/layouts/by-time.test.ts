import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDated } from "../../../../src/graph/coverage.ts";
import { byTime } from "../../../../src/network/layouts/by-time.ts";
import { REST } from "../../../../src/network/layouts/layouts.ts";
import { timeOf } from "../../../../src/network/layouts/time/time-axis.ts";
import { ROWS } from "../../../../src/state/view/view.ts";
import { aCoverage } from "../../timeline/random-coverage.ts";
import { inputOf, placeIn, someCoverage, withStories } from "./inputs.ts";

const day = 86_400_000;
const someRows = fc.constantFrom(...ROWS);

describe("articles by time", () => {
  it("stand exactly linearly in time, in its order", () => {
    fc.assert(
      fc.property(fc.oneof(aCoverage, someCoverage), someRows, (coverage, rows) => {
        const { places, guides } = byTime(inputOf(coverage, { rows }));
        const dated = [...coverage.articles.values()]
          .filter(isDated)
          .map((article) => ({ time: timeOf(article), x: placeIn(places, article.key).x }))
          .toSorted((a, b) => a.time - b.time);
        const [first, last] = [dated.at(0), dated.at(-1)];
        expect(guides.timeScale === null).toBe(dated.length === 0);
        if (!first || !last) return;
        for (const [index, { time, x }] of dated.entries()) {
          const before = dated[index - 1];
          if (before && before.time < time) expect(x).toBeGreaterThan(before.x);
          if (before && before.time === time) expect(x).toBe(before.x);
          const share = (time - first.time) / (last.time - first.time || 1);
          expect(x).toBeCloseTo(first.x + share * (last.x - first.x), 12);
        }
      }),
    );
  });

  it("stand in the middle of their day where only that is known", () => {
    const coverage = withStories([
      { key: "day", at: "2020-06-02", provider: "P" },
      { key: "noon", at: "2020-06-02T12:00:00Z", provider: "Q" },
      { key: "late", at: "2020-06-04T12:00:00Z", provider: "Q" },
    ]);
    const { places } = byTime(inputOf(coverage));
    expect(placeIn(places, "day").x).toBe(placeIn(places, "noon").x);
  });

  it("stand where the time scale says, with room at both its ends", () => {
    const coverage = withStories([
      { key: "a", at: "2020-06-01T00:00:00Z", provider: "P" },
      { key: "b", at: "2020-06-03T00:00:00Z", provider: "P" },
    ]);
    const { places, guides } = byTime(inputOf(coverage));
    const { domain, range } = guides.timeScale!;
    const at = (time: number) =>
      range[0] + ((time - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);
    expect(placeIn(places, "a").x).toBeCloseTo(at(Date.UTC(2020, 5, 1)), 12);
    expect(placeIn(places, "b").x).toBeCloseTo(at(Date.UTC(2020, 5, 3)), 12);
    expect(domain[0]).toBeLessThan(Date.UTC(2020, 5, 1) - day / 24);
    expect(domain[1]).toBeGreaterThan(Date.UTC(2020, 5, 3) + day / 24);
  });

  it("stay within their rows, which fill the height without overlap", () => {
    fc.assert(
      fc.property(someCoverage, someRows, (coverage, rows) => {
        const { places, guides } = byTime(inputOf(coverage, { rows }));
        const rowOf = new Map(guides.rows.map((row) => [row.key, row]));
        for (const { key, provider, story } of coverage.articles.values()) {
          const row = rowOf.get(rows === "provider" ? provider : (story ?? REST))!;
          expect(Math.abs(placeIn(places, key).y - row.y)).toBeLessThanOrEqual(
            row.height / 2 + 1e-9,
          );
        }
        let top = 0.8;
        for (const { y, height } of guides.rows) {
          expect(y + height / 2).toBeCloseTo(top, 9);
          top -= height;
        }
        if (guides.rows.length > 0) expect(top).toBeCloseTo(0.2, 9);
      }),
    );
  });

  it("have the providers as rows of one height, the first to report on top, each at its row's left end", () => {
    const coverage = withStories([
      { key: "a", at: "2020-06-03T00:00:00Z", provider: "Late" },
      { key: "b", at: "2020-06-01T00:00:00Z", provider: "Early" },
      { key: "c", at: null, provider: "Never" },
      { key: "d", at: "2020-06-02T00:00:00Z", provider: "Middle" },
    ]);
    const { places, guides } = byTime(inputOf(coverage));
    expect(guides.rows.map(({ label }) => label)).toEqual(["Early", "Middle", "Late", "Never"]);
    for (const { key, y, height, line, nameEnd } of guides.rows) {
      expect(height).toBeCloseTo(0.15, 12);
      expect(placeIn(places, key).y).toBeCloseTo(y, 12);
      expect(placeIn(places, key).x).toBeGreaterThan(nameEnd);
      expect(placeIn(places, key).x).toBeLessThan(guides.timeScale!.range[0]);
      expect(line[0]).toBe(nameEnd);
    }
  });

  it("have the stories as rows, the largest on top, and last what is in none", () => {
    const coverage = withStories([
      { key: "a", at: "2020-06-01T00:00:00Z", provider: "P", story: "small" },
      { key: "b", at: "2020-06-02T00:00:00Z", provider: "P", story: "large" },
      { key: "c", at: "2020-06-03T00:00:00Z", provider: "Q", story: "large" },
      { key: "d", at: "2020-06-04T00:00:00Z", provider: "R" },
    ]);
    const { places, guides } = byTime(inputOf(coverage, { rows: "story" }));
    expect(guides.rows.map(({ key }) => key)).toEqual(["large", "small", REST]);
    expect(guides.rows.at(-1)?.label).toBe("In no story");
    const [large, small, rest] = guides.rows.map(({ y }) => y);
    expect(placeIn(places, "P").y).toBeCloseTo((large! + small!) / 2, 9);
    expect(placeIn(places, "R").y).toBeCloseTo(rest!, 9);
  });

  it("give a row that has a busy moment more height than one that has none", () => {
    const burst = Array.from({ length: 30 }, (_, index) => ({
      key: `b${index}`,
      at: "2020-06-02T00:00:00Z",
      provider: "Agency",
    }));
    const coverage = withStories([
      ...burst,
      { key: "a", at: "2020-06-01T00:00:00Z", provider: "P" },
    ]);
    const { places, guides } = byTime(inputOf(coverage, { unit: 1 / 1500 }));
    const [quiet, busy] = guides.rows;
    expect(quiet?.key).toBe("P");
    expect(busy!.height).toBeLessThan(0.31);
    const ys = burst.map(({ key }) => placeIn(places, key).y);
    expect(new Set(ys).size).toBe(30);
  });

  it("put what is undated into a column beyond the last time, and into all the room where nothing is dated", () => {
    const dated = { key: "a", at: "2020-06-01T00:00:00Z", provider: "P" };
    const undated = { key: "b", at: null, provider: "P" };
    const some = byTime(inputOf(withStories([dated, undated])));
    const column = some.guides.undated!;
    expect(column.label).toBe("Undated");
    const { x } = placeIn(some.places, "b");
    expect(Math.abs(x - column.x)).toBeLessThanOrEqual(column.width / 2);
    expect(column.x - column.width / 2).toBeGreaterThan(some.guides.timeScale!.range[1]);
    const none = byTime(inputOf(withStories([undated])));
    expect(none.guides.timeScale).toBeNull();
    expect(none.guides.undated!.width).toBeGreaterThan(column.width);
    expect(byTime(inputOf(withStories([dated]))).guides.undated).toBeNull();
  });
});

describe("providers and stories by time", () => {
  const coverage = withStories([
    { key: "a", at: "2020-06-01T00:00:00Z", provider: "P", story: "x", topics: ["law"] },
    { key: "b", at: "2020-06-02T00:00:00Z", provider: "Q", story: "x", topics: ["law"] },
    { key: "c", at: "2020-06-03T00:00:00Z", provider: "P", story: "y" },
    { key: "d", at: "2020-06-03T00:00:00Z", provider: "R", story: "y" },
    { key: "e", at: null, provider: "S" },
  ]);

  it("stand at the time of their first article", () => {
    const articles = byTime(inputOf(coverage, { network: "articles" }));
    const { places, guides } = byTime(inputOf(coverage, { network: "providers" }));
    const [p, q, r] = ["P", "Q", "R"].map((key) => placeIn(places, key).x);
    expect((q! - p!) / (r! - p!)).toBeCloseTo(0.5, 12);
    expect(placeIn(places, "S").x).toBeGreaterThan(guides.timeScale!.range[1]);
    expect(guides.rows).toEqual([]);
    expect(guides.timeScale!.domain).toEqual(articles.guides.timeScale!.domain);
  });

  it("have topics on the right of all stories", () => {
    const { places } = byTime(inputOf(coverage, { network: "stories" }));
    expect(placeIn(places, "x").x).toBeLessThan(placeIn(places, "y").x);
    expect(placeIn(places, "law").x).toBeGreaterThan(placeIn(places, "y").x);
  });

  it("do not lie on each other", () => {
    const same = withStories(
      Array.from({ length: 20 }, (_, index) => ({
        key: `a${index}`,
        at: "2020-06-01T00:00:00Z",
        provider: `P${index}`,
      })),
    );
    const { places } = byTime(inputOf(same, { network: "providers" }));
    const ys = [...places.values()].map(({ y }) => y).toSorted((a, b) => a - b);
    for (let i = 1; i < ys.length; i += 1) expect(ys[i]! - ys[i - 1]!).toBeGreaterThan(8 / 500);
  });
});
