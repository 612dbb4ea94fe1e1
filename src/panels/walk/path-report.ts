import type { Coverage } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import { labelOf } from "../../state/filters/filter-words.ts";
import type { State } from "../../state/state.ts";
import { ordinal, type Words } from "../../state/story-words.ts";
import type { NoPath, RouteFound } from "../../state/route.ts";
import type { Path } from "../../state/walk/path.ts";
import { pathWords } from "../../state/walk/path-words.ts";
import type { Weigh } from "../../state/walk/step-words.ts";

/** A path as a sentence whose names lead to what they name. */
export function pathReport(path: Path, coverage: Coverage, weigh?: Weigh): Words {
  return pathWords(path, coverage, weigh).map((word) =>
    word.kind === "words" ? word.text : { name: labelOf(word.key, coverage), key: word.key },
  );
}

/** What links of the network of providers stand for, of what is in view; links of others are one each. */
export function weighing({ networks, presence, network }: State): Weigh | undefined {
  if (network.value !== "providers") return undefined;
  const { now } = presence.value;
  const has = (key: string) => now.has(key);
  return (edge, kind) => {
    const { stories, related } = networks.providers.shared(edge, has);
    if (kind === "story") return stories.length;
    return kind === "related" ? related.length : undefined;
  };
}

type Found = Extract<RouteFound, { is: "found" }>;

/** `Shortest path, 3 steps`; `2nd shortest path, 4 steps` */
export function placeOfPath({ rank, path: { steps } }: Found): string {
  const which = rank === 0 ? "Shortest" : `${ordinal(rank + 1)} shortest`;
  return `${which} path, ${countOf(steps.length, "step")}`;
}

const ABSENT: Readonly<Record<NoPath, string>> = {
  unconnected: "There is no path between them over these kinds of link, in what is in view.",
  "no-more": "There is no further path in what is in view.",
  enough: "No more paths than these are looked for.",
  "no-mark": "One of the two has no mark in this network, so no path here leads to it.",
  "out-of-view": "One of the two is not in view now.",
  same: "In this network one mark stands for both.",
};

/** Why there is no path to show. */
export function absenceWords(why: NoPath): string {
  return ABSENT[why];
}
