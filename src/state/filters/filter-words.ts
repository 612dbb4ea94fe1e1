import type { Coverage } from "../../graph/coverage.ts";
import { countOf } from "../count-format.ts";
import { VALUE_WORDS } from "../history/choice-words.ts";
import { type FacetId, NONE, type QualityRange } from "./filters.ts";

/** Facets of which every value is words of ours, that say what they are of. */
const PLAIN: ReadonlySet<FacetId> = new Set(["published", "filed", "dated"]);

/** What the articles of a value have: a name or a word from the corpus, or words of ours, in small letters. */
export function valueName(facet: FacetId, value: string, coverage: Coverage): string {
  // A type can be called anything, `constructor` too.
  if (Object.hasOwn(VALUE_WORDS[facet], value)) return VALUE_WORDS[facet][value] ?? value;
  const { topics, providers, stories } = coverage;
  const groups = { topic: topics, provider: providers, story: stories };
  if (facet !== "topic" && facet !== "provider" && facet !== "story") return value;
  // A link can name what another corpus has.
  return groups[facet].get(value)?.label ?? `a ${facet} not in this corpus`;
}

/** The noun to stand before a value where it stands alone: `topic` of `topic AI`; empty where it says it. */
export function nounOf(facet: FacetId, value: string): string {
  return value === NONE || PLAIN.has(facet) ? "" : facet;
}

/** `quality 40 to 120` */
export function qualityWords({ least, most }: QualityRange): string {
  return least === most ? `quality ${least}` : `quality ${least} to ${most}`;
}

/** The name of a node or a story; empty where the coverage has none of that key. */
export function labelOf(key: string, { graph, stories }: Coverage): string {
  const story = stories.get(key);
  if (story) return story.label;
  return graph.hasNode(key) ? graph.getNodeAttribute(key, "label") : "";
}

/** `within 2 steps of` and `The Star`, `within 1 step of` and `3 things`. */
export function stepsWords(
  { of, steps }: { readonly of: readonly string[]; readonly steps: number },
  coverage: Coverage,
): readonly [words: string, name: string] {
  const [only = "", ...more] = of;
  const what = more.length === 0 ? labelOf(only, coverage) : "";
  const name = what === "" ? countOf(of.length, "thing") : what;
  return [`within ${countOf(steps, "step")} of`, name];
}
