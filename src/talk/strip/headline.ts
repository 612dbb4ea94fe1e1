import { cutText } from "../../corpus/text/cut.ts";
import type { Coverage } from "../../graph/coverage.ts";
import { capital } from "../../panels/details/capital.ts";
import { nounOf, stepsWords, valueName } from "../../state/filters/filter-words.ts";
import { FACETS } from "../../state/filters/filters.ts";
import { LAYOUT_WORDS } from "../../state/history/choice-words.ts";
import { thingWords } from "../../state/history/thing-words.ts";
import { formatSpan } from "../../state/time-format.ts";
import type { View } from "../../state/view/view.ts";
import { chartsName } from "../../timeline/words.ts";
import { MOST_LINE } from "../talk.ts";

/** Of more names than these, or of several that are longer together (UTF-16 units), only the number is said. */
const MOST_NAMES = 3;
const MOST_LISTED = 150;

/**
 * What a view is about, to begin a headline with: `Reason, 10 to 12 June 2020`; the corpus's title where
 * nothing narrows it. Names are whole: what is too long for a place is cut where it is shown.
 */
export function headlineOf(view: View, coverage: Coverage): string {
  const about = aboutOf(view, coverage);
  const when = view.window === null ? "" : formatSpan(view.window, view.zone);
  const how = howOf(view);
  const parts = about === "" ? [coverage.title, when === "" ? how : when] : [about, when];
  return cutText(parts.filter(Boolean).join(", "), MOST_LINE);
}

/** What is shown, where it is not what one sees first. */
function howOf({ wide, charts, network, layout }: View): string {
  if (wide) return chartsName(charts).toLowerCase();
  const how = layout === "forces" ? "" : LAYOUT_WORDS[layout];
  return network === "articles" ? how : `network of ${network} ${how}`.trimEnd();
}

/** The first of these that there is: a path, what is selected, what one keeps to, what is filtered. */
function aboutOf(view: View, coverage: Coverage): string {
  const { route, selection, also, around } = view;
  if (route !== null) {
    return `From ${wholeName(route.from, coverage)} to ${wholeName(route.to, coverage)}`;
  }
  if (selection !== null) {
    const keys = [...also.filter((key) => key !== selection), selection];
    return listed(
      keys.map((key) => wholeName(key, coverage).replaceAll(/^“|”$/g, "")),
      "things",
    );
  }
  if (around?.keep === true) {
    const [words, name] = stepsWords(around, coverage);
    return `${capital(words)} ${name}`;
  }
  return filteredWords(view, coverage);
}

function filteredWords({ filters }: View, coverage: Coverage): string {
  return FACETS.filter((facet) => filters[facet].length > 0)
    .map((facet) =>
      listed(
        filters[facet].map((value) => {
          const noun = facet === "type" || facet === "category" ? nounOf(facet, value) : "";
          return `${noun} ${valueName(facet, value, coverage)}`.trim();
        }),
        facet === "category" ? "categories" : facet === "story" ? "stories" : `${facet}s`,
      ),
    )
    .map((words, index) => (index === 0 ? capital(words) : words))
    .join(", ");
}

function wholeName(key: string, coverage: Coverage): string {
  return thingWords(key, coverage, Infinity);
}

/** `A`, `A and B`, `A, B and C`, `4 things` */
function listed(names: readonly string[], noun: string): string {
  if (names.length > MOST_NAMES) return `${names.length} ${noun}`;
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const all = `${names.slice(0, -1).join(", ")} and ${last}`;
  return all.length > MOST_LISTED ? `${names.length} ${noun}` : all;
}
