import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Presence } from "../../../../src/state/presence/presence.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf, type FixtureArticle } from "../coverage-fixture.ts";

const at = (text: string) => Date.parse(text);

const articles: FixtureArticle[] = [
  { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
  { key: "a2", at: "2020-06-11T10:00:00Z", provider: "P", story: "s1" },
  { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q", topics: ["T", "U"] },
  { key: "day", at: "2020-06-11", provider: "R" },
  { key: "never", at: null, provider: "S", story: "s2" },
];
const stories = [storyOf("s1"), storyOf("s2")];

describe("presence", () => {
  it("has everything in while there is no window, undated articles too", () => {
    const presence = new Presence(coverageOf(articles, stories));
    expect(presence.counts).toEqual({ articles: 5, providers: 4, topics: 2, stories: 2 });
    expect(presence.has("never")).toBe(true);
  });

  it("takes out what lies outside, with the providers and topics that have nothing left", () => {
    const presence = new Presence(coverageOf(articles, stories));
    const change = presence.move({ from: at("2020-06-10T00:00Z"), to: at("2020-06-10T23:59Z") });
    expect(change.entered).toEqual([]);
    expect(change.left.toSorted()).toEqual(["Q", "R", "S", "U", "a2", "a3", "day", "never", "s2"]);
    expect(presence.counts).toEqual({ articles: 1, providers: 1, topics: 1, stories: 1 });
    expect(presence.articlesOf("P")).toBe(1);
    expect([presence.articlesOf("s1"), presence.has("s2")]).toEqual([1, false]);
  });

  it("includes both ends of the window", () => {
    const presence = new Presence(coverageOf(articles, stories));
    presence.move({ from: at("2020-06-10T10:00Z"), to: at("2020-06-11T10:00Z") });
    expect([presence.has("a1"), presence.has("a2"), presence.has("a3")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("counts a date-only article as in while any part of its day is", () => {
    const presence = new Presence(coverageOf(articles, stories));
    presence.move({ from: at("2020-06-11T23:00Z"), to: at("2020-06-11T23:30Z") });
    expect(presence.has("day")).toBe(true);
    presence.move({ from: at("2020-06-12T00:00Z"), to: at("2020-06-12T01:00Z") });
    expect(presence.has("day")).toBe(false);
  });

  it("names only what changed, and a provider that lost one and gained another not at all", () => {
    const presence = new Presence(coverageOf(articles, stories));
    presence.move({ from: at("2020-06-10T00:00Z"), to: at("2020-06-10T23:00Z") });
    const change = presence.move({ from: at("2020-06-11T01:00Z"), to: at("2020-06-11T23:00Z") });
    expect(change.entered.toSorted()).toEqual(["R", "a2", "day"]);
    expect(change.left.toSorted()).toEqual(["T", "a1"]);
  });

  it("is the same after any walk of windows as if the last had been the first", () => {
    const hour = fc.integer({ min: 0, max: 240 });
    const window = fc
      .tuple(hour, hour)
      .map(([a, b]) => ({ from: Math.min(a, b) * 3_600_000, to: Math.max(a, b) * 3_600_000 }));
    const article = fc.record({ hour: fc.option(hour), isDay: fc.boolean(), group: fc.nat(4) });
    const walk = fc.array(fc.option(window), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 30 }), walk, (list, windows) => {
        const coverage = coverageOf(
          list.map(({ hour, isDay, group }, index) => ({
            key: `a${index}`,
            at: hour === null ? null : iso(hour, isDay),
            provider: `p${group}`,
            topics: [`t${group % 2}`],
            ...(group < 3 ? { story: `s${group}` } : {}),
          })),
          [storyOf("s0"), storyOf("s1"), storyOf("s2")],
        );
        const walked = new Presence(coverage);
        const keys = [...coverage.graph.nodes(), ...coverage.stories.keys()];
        const known = new Set(keys.filter((key) => walked.has(key)));
        for (const window of windows) {
          const { entered, left } = walked.move(window);
          for (const key of left) expect(known.delete(key)).toBe(true);
          for (const key of entered) expect(known.has(key)).toBe(false);
          for (const key of entered) known.add(key);
        }
        const fresh = new Presence(coverage);
        fresh.move(windows.at(-1) ?? null);
        expect(walked.counts).toEqual(fresh.counts);
        expect(keys.filter((key) => walked.has(key))).toEqual(keys.filter((key) => fresh.has(key)));
        expect(keys.filter((key) => known.has(key))).toEqual(keys.filter((key) => fresh.has(key)));
      }),
    );
  });
});

function iso(hour: number, isDay: boolean): string {
  const text = new Date(hour * 3_600_000).toISOString();
  return isDay ? text.slice(0, 10) : text.replace(".000", "");
}
