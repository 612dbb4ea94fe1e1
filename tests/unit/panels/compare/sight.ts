import type { Coverage } from "../../../../src/graph/coverage.ts";
import type { Sight } from "../../../../src/panels/compare/things.ts";
import { plainWords, type Words } from "../../../../src/state/story-words.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { Presence } from "../../../../src/state/presence/presence.ts";
import type { Window } from "../../../../src/state/view/view.ts";
import { withSpaces } from "../details/story-sample.ts";

/** A coverage with all of it in view, or what a window leaves. */
export function sightOf(coverage: Coverage, window: Window | null = null): Sight {
  const now = new Presence(coverage);
  now.move(window, NO_FILTERS);
  return { coverage, now };
}

/** As it is read. */
export function said(words: Words): string {
  return withSpaces(plainWords(words));
}
