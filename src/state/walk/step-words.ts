import type { Coverage } from "../../graph/coverage.ts";
import { countOf } from "../count-format.ts";
import type { Step } from "./path.ts";
import { type Relation, RELATIONS, relationOf } from "./relation.ts";

/** How many stories or related links in view a link stands for, where the network knows. */
export type Weigh = (edge: string, kind: string) => number | undefined;

/** What stands before and after the place of an `also`; the other node follows. */
const VERBS: Record<Relation, readonly [string, string]> = {
  published: ["", "published"],
  "is-published-by": ["was ", "published by"],
  "is-about": ["is ", "about"],
  "is-topic-of": ["is ", "covered by"],
  "covered-with": ["", "covered some of the same stories as"],
  "has-text-of": ["", "has the same text as"],
  "has-headline-of": ["", "has the same headline as"],
  "ran-text-of": ["", "ran the same text as"],
  "ran-headline-of": ["", "ran the same headline as"],
  "is-tied-by-copies": ["is ", "tied by wire copies to"],
  lists: ["", "lists as related"],
  "is-listed-by": ["is ", "listed as related by"],
  "shares-related": ["", "shares related links with"],
  "is-linked-to": ["is ", "linked to"],
};

/** The words from the first node of a sentence to the second: `lists as related, and has the same text as,` */
export function openingWords(step: Step, coverage: Coverage, weigh: Weigh): string {
  return verbsOf(step, null, coverage, weigh);
}

/**
 * The words from a node to the one after it, where a step has led to it: `, published by`, `, which
 * also published`. They say `also` where it is to both what it is to one.
 */
export function furtherWords(step: Step, before: Step, coverage: Coverage, weigh: Weigh): string {
  const [only, ...more] = relationsOf(step, coverage);
  if (more.length === 0 && only?.relation === "is-published-by") return ", published by";
  if (more.length === 0 && only?.relation === "is-topic-of" && isReached(before, coverage)) {
    return ", as is";
  }
  return `, which ${verbsOf(step, before, coverage, weigh)}`;
}

/** Whether a step ends at a topic by the words `is about`. */
function isReached(before: Step, coverage: Coverage): boolean {
  return relationsOf(before, coverage).some(({ relation }) => relation === "is-about");
}

function verbsOf(step: Step, before: Step | null, coverage: Coverage, weigh: Weigh): string {
  const back = before && { from: before.to, to: before.from, links: before.links };
  const same = new Set(back ? relationsOf(back, coverage).map(({ relation }) => relation) : []);
  const all = relationsOf(step, coverage);
  // Once is enough: it holds for what follows, too.
  const repeated = all.find(({ relation }) => same.has(relation));
  const verbs = all.map(({ relation, link }) => {
    const [head, tail] = VERBS[relation];
    const also = relation === repeated?.relation ? "also " : "";
    return `${head}${also}${countedIn(relation, weigh(link.edge, link.kind)) ?? tail}`;
  });
  const last = verbs.pop() ?? "is linked to";
  return verbs.length === 0 ? last : `${verbs.join(", ")}, and ${last},`;
}

function countedIn(relation: Relation, count: number | undefined): string | null {
  if (count === undefined) return null;
  if (relation === "covered-with") return `covered ${countOf(count, "story")} with`;
  if (relation === "shares-related") return `shares ${countOf(count, "related link")} with`;
  return null;
}

/** Each relation of a step once, in the order of telling, with a link that says so. */
function relationsOf({ from, to, links }: Step, coverage: Coverage) {
  const found = new Map(links.map((link) => [relationOf(link, from, to, coverage), link] as const));
  return RELATIONS.flatMap((relation) => {
    const link = found.get(relation);
    return link ? [{ relation, link }] : [];
  });
}
