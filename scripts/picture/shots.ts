import type { CoverageGraph } from "../../src/graph/coverage-graph.ts";

/** A picture of the app: its file in docs/, and the view that it shows of a graph. */
export interface Shot {
  readonly file: string;
  /**
   * The hash of the view, without `#`.
   *
   * @throws {Error} when the graph hasn't what the view is about.
   */
  readonly hash: (graph: CoverageGraph) => string;
}

const ZONE = "zone=America/New_York";
/** The timeline alone, for a page that is read in daylight. */
const TIMELINE = `${ZONE}&wide=on&theme=light`;
const SELECTED = "Amazon bans police use of its face recognition technology for a year";
const AMAZON = "Amazon bans police use of its face recognition for a year";
const OBAMA = "Obama calls Trump’s handling of coronavirus crisis an ‘absolute chaotic disaster’";
const OBAMA_TOO =
  "'Chaotic disaster': Obama hits Trump's coronavirus response, warns of disinformation ahead of election";

/** README's two, and those of seeds/ in docs/worked-example.md. */
export const SEEDS_SHOTS: readonly Shot[] = [
  ...["light", "dark"].map((theme) => ({
    file: `picture-${theme}.png`,
    hash: (graph: CoverageGraph) =>
      `from=2020-06-10T22:00Z&to=2020-06-14T04:00Z&${ZONE}&selection=${articleOf(graph, SELECTED)}&theme=${theme}`,
  })),
  {
    file: "worked-example-seeds-spread.png",
    hash: (graph) => `charts=spread&story=${storyOf(graph, AMAZON)}&${TIMELINE}`,
  },
  { file: "worked-example-seeds-lanes.png", hash: () => `charts=lanes&${TIMELINE}` },
];

/** Those of another corpus in docs/worked-example.md. */
export const CORPUS_SHOTS: readonly Shot[] = [
  {
    file: "worked-example-corpus-spread.png",
    hash: (graph) => `charts=spread&story=${storyOf(graph, OBAMA)}&${TIMELINE}`,
  },
  {
    file: "worked-example-corpus-lanes.png",
    hash: (graph) => {
      const stories = [OBAMA, OBAMA_TOO].map((label) => storyOf(graph, label));
      const window = "from=2020-05-09T13:00Z&to=2020-05-10T01:00Z";
      return `charts=lanes&lanes=provider,first,arcs&story=${stories.join(",")}&${window}&${TIMELINE}`;
    },
  },
];

function articleOf(graph: CoverageGraph, title: string): string {
  const key = graph.findNode((_key, { label }) => label === title);
  if (key === undefined) throw new Error(`the corpus has no article “${title}”`);
  return key;
}

function storyOf(graph: CoverageGraph, label: string): string {
  const { stories } = graph.getAttributes();
  const story = stories.find((candidate) => candidate.label === label);
  if (story === undefined) throw new Error(`the corpus has no story “${label}”`);
  return story.key;
}
