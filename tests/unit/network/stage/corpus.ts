import type { Coverage } from "../../../../src/graph/coverage.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf, type FixtureArticle } from "../../state/coverage-fixture.ts";

export const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token) => [token, "#808080"]),
) as Palette;

/** So many hours after the first. */
const at = (hours: number) => new Date(Date.UTC(2020, 5, 10) + hours * 3_600_000).toISOString();

const ARTICLES: readonly FixtureArticle[] = [
  { key: "a1", at: at(0), provider: "P", topics: ["T"], story: "s1" },
  { key: "a2", at: at(5), provider: "Q", topics: ["T"], story: "s1", lists: ["a1"] },
  { key: "a3", at: at(9), provider: "R", topics: ["T", "U"], story: "s1", lists: ["a1", "a2"] },
  { key: "a4", at: at(20), provider: "P", topics: ["U"], story: "s2" },
  { key: "a5", at: at(26), provider: "Q", topics: ["U"], story: "s2", lists: ["a4"] },
  { key: "a6", at: at(40), provider: "S", topics: [], lists: ["a3"] },
  { key: "a7", at: "2020-06-12", provider: "R", topics: ["T"] },
  { key: "a8", at: null, provider: "S", topics: ["U"] },
];

/** Eight articles of four providers with two topics and two stories, each node at a place of its own. */
export function smallCorpus(articles = ARTICLES, stories = ["s1", "s2"]): Coverage {
  const places = (keys: Iterable<string>) =>
    Object.fromEntries(
      [...keys].map((key, index) => {
        const { x, y } = spot(index * 3 + 1);
        return [key, [x, y] as [number, number]];
      }),
    );
  const told = stories.map((key) => storyOf(key));
  const { providers, topics } = coverageOf(articles, told);
  return coverageOf(articles, told, (graph) => {
    graph.nodes().forEach((key, index) => {
      graph.mergeNodeAttributes(key, { ...spot(index), size: 4 });
    });
    graph.setAttribute("networks", {
      providers: places(providers.keys()),
      stories: places([...stories, ...topics.keys()]),
    });
  });
}

/** Spread over a square of 200 graph units, none on another. */
function spot(index: number) {
  const turn = index * 2.399963;
  const away = 25 * Math.sqrt(index + 0.5);
  return { x: away * Math.cos(turn), y: away * Math.sin(turn) };
}

export function stateOf(coverage: Coverage = smallCorpus()): State {
  return createState(coverage, palette);
}
