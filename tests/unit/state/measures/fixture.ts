import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { NodeAttributes, Story } from "../../../../src/graph/contract.ts";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import { PALETTE_TOKENS, type Palette, type PaletteToken } from "../../../../src/state/palette.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf, type FixtureArticle } from "../coverage-fixture.ts";

/** A coverage with more said of its nodes, by key. */
export function measuredCoverage(
  articles: readonly FixtureArticle[],
  stories: readonly Story[],
  attributes: Readonly<Record<string, Partial<NodeAttributes>>>,
): Coverage {
  return coverageOf(articles, stories, (graph) => {
    for (const [key, more] of Object.entries(attributes)) graph.mergeNodeAttributes(key, more);
  });
}

const css = readFileSync(new URL("../../../../src/tokens.css", import.meta.url), "utf8");

/** The tokens of one theme, read from the stylesheet itself. */
export function paletteOf(theme: "light" | "dark"): Palette {
  const entries = PALETTE_TOKENS.map((token): [PaletteToken, string | undefined] => {
    const pair = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
    return [token, pair?.[theme === "light" ? 1 : 2]];
  });
  return Object.fromEntries(entries) as Palette;
}

const T = ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"];
const P = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"];
const S = ["S1", "S2", "S3", "S4", "S5", "S6"];

/** Up to two dozen articles with topics, stories, communities, ranks and qualities, or without. */
export const aMeasuredCoverage: fc.Arbitrary<Coverage> = fc
  .array(
    fc.record({
      hour: fc.option(fc.nat(400)),
      isDay: fc.boolean(),
      provider: fc.constantFrom(...P),
      topics: fc.uniqueArray(fc.constantFrom(...T), { maxLength: 3 }),
      story: fc.option(fc.constantFrom(...S)),
      lists: fc.uniqueArray(fc.nat(23), { maxLength: 3 }),
      community: fc.nat(10),
      pageRank: fc.double({ min: 0, max: 1, noNaN: true }),
      quality: fc.option(fc.integer({ min: -5, max: 213 })),
      size: fc.double({ min: 5, max: 9, noNaN: true }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((given) => {
    const articles = given.map(({ hour, isDay, provider, topics, story, lists }, at) => ({
      key: `a${at}`,
      at: hour === null ? null : isoOf(hour, isDay),
      provider,
      topics,
      ...(story === null ? {} : { story }),
      lists: lists.filter((other) => other < given.length && other !== at).map((to) => `a${to}`),
    }));
    const told = S.filter((story) => articles.some((article) => article.story === story));
    const stories = told.map((story) => {
      const members = articles.filter((article) => article.story === story);
      const firsts = members.slice(0, 1).map(({ key }) => key);
      return storyOf(story, { articles: members.length, providers: 2, firsts, halfLife: 60 });
    });
    const attributes = given.map(({ community, pageRank, quality, size }, at) => [
      `a${at}`,
      { community, pageRank, quality, size },
    ]);
    return measuredCoverage(articles, stories, Object.fromEntries(attributes));
  });

function isoOf(hour: number, isDay: boolean): string {
  const iso = new Date(Date.UTC(2020, 5, 1, hour)).toISOString().replace(".000", "");
  return isDay ? iso.slice(0, 10) : iso;
}
