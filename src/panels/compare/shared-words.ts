import { countOf } from "../../state/count-format.ts";
import type { SharedCoverage } from "../../state/networks/provider-network.ts";

/** What two providers share: `4 stories, 1 wire copy, 2 related links`. */
export function sharedWords({ stories, wires, related }: SharedCoverage): string {
  const parts = [
    { count: stories.length, noun: "story" },
    { count: wires.length, noun: "wire copy" },
    { count: related.length, noun: "related link" },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return "nothing in view";
  return parts.map(({ count, noun }) => countOf(count, noun)).join(", ");
}
