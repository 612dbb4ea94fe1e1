import type { Coverage } from "../../graph/coverage.ts";
import type { Item } from "../talk.ts";
import { missingIn } from "../views/missing.ts";
import { viewAt } from "../views/scene-view.ts";

/**
 * Why a scene can't show all that it says, in words: what of it can't be read, as it opens or after its
 * steps, and what the corpus doesn't have.
 */
export function lacksOf(item: Item, coverage: Coverage): readonly string[] {
  if (item.kind !== "view") return [];
  const lacks = new Set<string>();
  for (const step of new Set([0, item.steps.length])) {
    const { view, problems } = viewAt(item, step);
    for (const lack of problems) lacks.add(lack);
    for (const lack of missingIn(view, coverage)) lacks.add(lack);
  }
  return [...lacks];
}
