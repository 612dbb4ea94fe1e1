import { countOf } from "../../state/count-format.ts";
import { type FacetId, isFiltering } from "../../state/filters/filters.ts";
import type { View } from "../../state/view/view.ts";
import { capital } from "../details/capital.ts";
import { FACET_WORDS } from "./facet-words.ts";

/**
 * Why some values of a facet have no row, and how they get one: `12 more providers have no article in
 * this window of time. Choose all time to list them.` What is chosen of the facet itself takes no row
 * away.
 */
export function absentWords(
  count: number,
  facet: FacetId,
  { window, filters, around }: Pick<View, "window" | "filters" | "around">,
): string {
  const others = isFiltering({ ...filters, [facet]: [] });
  const causes = [
    { is: window !== null, by: "in this window of time", way: "choose all time" },
    { is: others, by: "under the other filters", way: "take off the other filters" },
    { is: around?.keep === true, by: "within the steps kept to", way: "let go of the steps" },
  ].filter(({ is }) => is);
  const has = count === 1 ? "has" : "have";
  const who = `${countOf(count, FACET_WORDS[facet].noun).replace(" ", " more ")} ${has} no article`;
  if (causes.length === 0) return `${who}.`;
  const by = causes.map((cause) => cause.by).join(" and ");
  const ways = capital(causes.map(({ way }) => way).join(" or "));
  return `${who} ${by}. ${ways} to list ${count === 1 ? "it" : "them"}.`;
}
