import { compareText } from "../text/compare-text.ts";
import type { StoryFigures } from "./story-figures.ts";

/** The shared stories on one topic: how many of them a provider covered, and how many not. */
interface BlindSpot {
  readonly topic: string;
  readonly covered: number;
  readonly missed: number;
}

export interface ProviderFigures {
  readonly firsts: number;
  readonly tied: number;
  /** Seconds. */
  readonly medianLag: number | null;
  readonly covered: number;
  readonly missed: number;
  readonly blindSpots: readonly BlindSpot[];
}

/** Of fewer shared stories on a topic, having none is chance. */
const LEAST_STORIES = 3;

/** So few that they can be read, and that thousands of providers don't swell the file. */
const MOST_BLIND_SPOTS = 5;

/**
 * Measures providers over the shared stories: those that at least two of them covered. A lag counts for
 * the median when it is exact and of an own report, not of a wire copy.
 *
 * Cost: O(s + o log o + p t) for s stories, o outlets in them, p providers and t topics.
 */
export function measureProviders(
  stories: readonly StoryFigures[],
): (domain: string) => ProviderFigures {
  const shared = stories.filter(({ outlets }) => outlets.length > 1);
  const perTopic = countByTopic(shared);
  const tallies = new Map<string, Tally>();
  for (const story of shared) {
    for (const { domain, rank, lag } of story.outlets) {
      const tally = tallies.get(domain) ?? emptyTally();
      tallies.set(domain, tally);
      tally.covered += 1;
      for (const topic of story.topics) tally.topics.set(topic, (tally.topics.get(topic) ?? 0) + 1);
      if (rank === 1) tally.firsts += 1;
      if (rank === 1 && story.firsts.length > 1) tally.tied += 1;
      if (rank !== null && lag?.least === lag?.most && lag) tally.lags.push(lag.least);
    }
  }
  return (domain) => {
    const { firsts, tied, lags, covered, topics } = tallies.get(domain) ?? emptyTally();
    const missed = shared.length - covered;
    return {
      firsts,
      tied,
      medianLag: median(lags),
      covered,
      missed,
      blindSpots: blindSpots(topics, perTopic, { covered, all: shared.length }),
    };
  };
}

interface Tally {
  firsts: number;
  tied: number;
  covered: number;
  readonly lags: number[];
  /** Stories covered, by topic. */
  readonly topics: Map<string, number>;
}

function emptyTally(): Tally {
  return { firsts: 0, tied: 0, covered: 0, lags: [], topics: new Map() };
}

function countByTopic(stories: readonly StoryFigures[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const topic of stories.flatMap(({ topics }) => topics)) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}

/** Topics whose stories the provider covers less often than it covers stories at all. */
function blindSpots(
  coveredOn: ReadonlyMap<string, number>,
  storiesOn: ReadonlyMap<string, number>,
  stories: { readonly covered: number; readonly all: number },
): BlindSpot[] {
  return (
    [...storiesOn]
      .map(([topic, all]) => {
        const covered = coveredOn.get(topic) ?? 0;
        return { topic, covered, missed: all - covered };
      })
      .filter(({ covered, missed }) => covered + missed >= LEAST_STORIES)
      // Shares by whole numbers: two that are the same must not differ in the last digit.
      .filter(({ covered, missed }) => covered * stories.all < stories.covered * (covered + missed))
      .toSorted((a, b) => b.missed - a.missed || compareText(a.topic, b.topic))
      .slice(0, MOST_BLIND_SPOTS)
  );
}

/** Of an even number the mean of the two in the middle. */
function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).toSorted();
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
