import type { Needles } from "./highlight.ts";
import { type Tier, TIERS } from "./meet.ts";
import type { Entry, FoundKind } from "./search-entry.ts";

/** One found node or story, and the words in it that the query met. */
export interface Hit {
  readonly key: string;
  readonly kind: FoundKind;
  readonly needles: Needles;
  /** Whether its name is, or begins, as typed. */
  readonly begins: boolean;
  /** What had to be read for it besides its names, if anything. */
  readonly within: "headlines" | "excerpt" | null;
}

/** What a query found of a kind: how many, and the best of them, the best first. */
export interface Finds {
  readonly hits: readonly Hit[];
  readonly total: number;
}

export type Found = Readonly<Record<FoundKind, Finds>>;

const NONE: Finds = { hits: [], total: 0 };
export const NOTHING_FOUND: Found = { topic: NONE, provider: NONE, story: NONE, article: NONE };

/** More than these of a kind are counted, not listed. */
export const MOST_HITS = 20;

/** Gathers what a query finds, entry by entry, in the order in which those of a tier are shown. */
export class Tally {
  readonly #needles: Needles;
  readonly #found = new Map<FoundKind, { total: number; tiers: Map<Tier, Hit[]> }>();

  constructor(needles: Needles) {
    this.#needles = needles;
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  totalOf(kind: FoundKind): number {
    return this.#found.get(kind)?.total ?? 0;
  }

  count({ key, kind }: Entry, tier: Tier): void {
    const ofKind = this.#found.get(kind) ?? { total: 0, tiers: new Map<Tier, Hit[]>() };
    const hits = ofKind.tiers.get(tier) ?? [];
    this.#found.set(kind, ofKind);
    ofKind.tiers.set(tier, hits);
    ofKind.total += 1;
    if (hits.length === MOST_HITS) return;
    const begins = tier === "is" || tier === "begins";
    const within = tier === "headlines" || tier === "excerpt" ? tier : null;
    hits.push({ key, kind, needles: this.#needles, begins, within });
  }

  found(): Found {
    const ofKind = (kind: FoundKind): Finds => {
      const found = this.#found.get(kind);
      if (found === undefined) return NONE;
      const hits = TIERS.flatMap((tier) => found.tiers.get(tier) ?? []);
      return { hits: hits.slice(0, MOST_HITS), total: found.total };
    };
    return {
      topic: ofKind("topic"),
      provider: ofKind("provider"),
      story: ofKind("story"),
      article: ofKind("article"),
    };
  }
}
