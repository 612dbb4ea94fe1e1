import type { Coverage } from "../../../../src/graph/coverage.ts";
import { timeline } from "./easel.ts";
import { DST_NIGHT, hardCorpus } from "./hard-corpus.ts";

const HOUR = 3_600_000;

export function lanesOfSeeds(seeds: Coverage): string {
  return timeline(seeds);
}

export function lanesOfSeedsByTopic(seeds: Coverage): string {
  return timeline(seeds, { lanes: { by: "topic", order: "count", arcs: true } });
}

/** In the row below a first that has a name: neither covers the other. */
export function lanesOfSeedsWithANoteOnAnArticle(seeds: Coverage): string {
  const article = seeds.dated.find(
    ({ provider }) => seeds.providers.get(provider)?.label === "The Boston Globe",
  );
  const { key = "", time = 0 } = article ?? {};
  const note = { time, until: null, text: "The wire copy that others ran", article: key };
  return timeline(seeds, { notes: [note] });
}

export function lanesOfAHardCorpus(): string {
  return timeline(hardCorpus());
}

export function lanesWithoutTheOutlier(): string {
  return timeline(hardCorpus({ outlier: false }), {
    lanes: { by: "provider", order: "count", arcs: false },
  });
}

/** From half past eleven to four, with an hour that comes twice. */
export function lanesOfADstNightInNewYork(): string {
  const window = { from: DST_NIGHT - HOUR / 2, to: DST_NIGHT + 5 * HOUR };
  return timeline(hardCorpus(), { window, zone: "America/New_York" });
}

export function lanesOfThatNightInKolkata(): string {
  const window = { from: DST_NIGHT - HOUR / 2, to: DST_NIGHT + 5 * HOUR };
  return timeline(hardCorpus(), { window, zone: "Asia/Kolkata" });
}
