import type { Coverage } from "../../graph/coverage.ts";
import { labelOf } from "../../state/filters/filter-words.ts";
import { endsOfLink } from "./things.ts";

/** The name of a thing; of a link both ends: `The Guardian — BBC`. */
export function thingName(key: string, coverage: Coverage): string {
  const label = labelOf(key, coverage);
  if (label !== "") return label;
  return (endsOfLink(key) ?? []).map((end) => labelOf(end, coverage)).join(" — ");
}
