import { isBefore } from "../../corpus/firsts/time-span.ts";
import type { Outlet } from "../../graph/contract.ts";
import type { Coverage, CoverageStory } from "../../graph/coverage.ts";
import { copyOfWords } from "../../state/copy-words.ts";
import { formatLagRange, gapBetween, spanOf } from "../../state/lag-format.ts";

/** How some providers stand to each other in a story. */
export interface Standing {
  /** Those of them that have a dated report of their own there, in the story's order. */
  readonly ranked: readonly Outlet[];
  /** Those that ran a wire copy, or have no date. */
  readonly others: readonly Outlet[];
  /** Whether several were first in the story, as far as the times are known. */
  readonly isTied: boolean;
  /** The one of them that was certainly before the others; null where there is none, or one alone. */
  readonly earliest: string | null;
}

/** Told by the earliest article of each in the corpus, as their places are. Cost: the story's outlets. */
export function standingIn(
  { outlets, firsts }: CoverageStory,
  providers: Iterable<string>,
  { articles }: Coverage,
): Standing {
  const wanted = new Set(providers);
  const chosen = outlets.filter(({ provider }) => wanted.has(provider));
  const ranked = chosen.filter(({ rank }) => rank !== null);
  const spans = ranked.map(({ article }) => spanOf(articles.get(article)));
  const [first, ...later] = spans;
  const isAlone = later.length === 0;
  const isEarliest = first && later.every((span) => span && isBefore(first, span));
  return {
    ranked,
    others: chosen.filter(({ rank }) => rank === null),
    isTied: firsts.length > 1,
    earliest: !isAlone && isEarliest ? (ranked[0]?.provider ?? null) : null,
  };
}

/**
 * The standing as a phrase: `The Guardian, first in this corpus, then BBC 2 h 14 min later; CNN: a wire
 * copy of BBC’s article`.
 */
export function standingWords(standing: Standing, coverage: Coverage): string {
  const { ranked, others, isTied } = standing;
  const [first] = ranked;
  const inOrder = ranked.map((outlet, place) =>
    place === 0 ? firstWords(outlet, isTied, coverage) : laterWords(outlet, first, coverage),
  );
  const rest = others.map(
    (outlet) => `${nameOf(outlet, coverage)}: ${otherWords(outlet, coverage)}`,
  );
  return [inOrder.join(", "), ...rest].filter((part) => part !== "").join("; ");
}

function firstWords(outlet: Outlet, isTied: boolean, coverage: Coverage): string {
  const name = nameOf(outlet, coverage);
  if (outlet.rank !== 1) return name;
  return `${name}, ${isTied ? "among the first" : "first"} in this corpus`;
}

function laterWords(outlet: Outlet, first: Outlet | undefined, coverage: Coverage): string {
  const name = nameOf(outlet, coverage);
  const { articles } = coverage;
  const gap = gapBetween(articles.get(first?.article ?? ""), articles.get(outlet.article));
  if (gap === null) return name;
  if (gap.isSameMinute) return `${name} in the same minute`;
  return gap.isSameDay ? `${name} on the same day` : `then ${name} ${formatLagRange(gap)} later`;
}

function otherWords(outlet: Outlet, coverage: Coverage): string {
  if (outlet.copyOf === null) return "undated";
  const [how, { name }] = copyOfWords(outlet, outlet.copyOf, coverage);
  return `${how.charAt(0).toLowerCase()}${how.slice(1)}${name}`;
}

function nameOf({ provider }: Outlet, { providers }: Coverage): string {
  return providers.get(provider)?.label ?? "";
}
