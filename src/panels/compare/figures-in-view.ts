import { median } from "d3";
import type { Provider } from "../../graph/coverage.ts";
import type { Sight } from "./things.ts";

/**
 * How a provider did over the shared stories in view, those that at least two providers of the corpus
 * covered. Its places there are those in the corpus, whatever is in view.
 */
export interface FiguresInView {
  /** Shared stories of which an article of it is in view. */
  readonly covered: number;
  /** Shared stories in view of which the whole corpus has no article of it. */
  readonly missed: number;
  /** Those that it covered in which it was first, the tied ones among them. */
  readonly firsts: number;
  readonly tied: number;
  /** Seconds after the first, over its own reports with an exact lag; null without any. */
  readonly medianLag: number | null;
}

/** With everything in view these are the provider's own figures. Cost: O(s o) for s stories of o outlets. */
export function figuresInView(provider: Provider, { coverage, now }: Sight): FiguresInView {
  const ofCorpus = new Set<string | null>();
  const inView = new Set<string | null>();
  for (const key of provider.articles) {
    const story = coverage.articles.get(key)?.story ?? null;
    ofCorpus.add(story);
    if (now.has(key)) inView.add(story);
  }
  const shared = [...coverage.stories.values()].filter(
    ({ key, outlets }) => outlets.length > 1 && now.has(key),
  );
  const covered = shared.filter(({ key }) => inView.has(key));
  const places = covered.flatMap(({ outlets, firsts }) => {
    const outlet = outlets.find((one) => one.provider === provider.key);
    return outlet ? [{ ...outlet, isTied: firsts.length > 1 }] : [];
  });
  const first = places.filter(({ rank }) => rank === 1);
  const lags = places.flatMap(({ rank, lag }) =>
    rank !== null && lag !== null && lag.least === lag.most ? [lag.least] : [],
  );
  return {
    covered: covered.length,
    missed: shared.filter(({ key }) => !ofCorpus.has(key)).length,
    firsts: first.length,
    tied: first.filter(({ isTied }) => isTied).length,
    medianLag: median(lags) ?? null,
  };
}
