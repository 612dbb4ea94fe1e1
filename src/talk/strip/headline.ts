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
 * What a view is about, to begin a headline with: `Reason, 10 to 12 June 2020`, `How “Amazon bans…”
 * spread`, `Attention to AI`; the corpus's title where nothing narrows it. Names are whole: what is too
 * long for a place is cut where it is shown.
 *
 * @param taken headlines that others have: one that is alike says how the network is shown too.
 */
export function headlineOf(
  view: View,
  coverage: Coverage,
  taken: ReadonlySet<string> = new Set(),
): string {
  const told = toldWords(view, coverage);
  const about = told ?? aboutOf(view, coverage);
  const when = view.window === null ? "" : formatSpan(view.window, view.zone);
  const chart = told === null ? chartWords(view) : "";
  const how = view.wide ? "" : howOf(view);
  const isWhole = about === "" && when === "";
  const made = (...more: string[]) =>
    cutText([about || coverage.title, when, ...more].filter(Boolean).join(", "), MOST_LINE);
  const headline = isWhole ? made(how, chart) : made(chart);
  return taken.has(headline) ? made(how, chart) : headline;
}

/** How the network is shown, where it is not what one sees first. */
function howOf({ network, layout }: View): string {
  const how = layout === "forces" ? "" : LAYOUT_WORDS[layout];
  return network === "articles" ? how : `network of ${network} ${how}`.trimEnd();
}

/** The charts of the timeline, where they are not what one sees first, or all that one sees. */
function chartWords({ wide, charts }: View): string {
  const isUsual = charts.length === 1 && charts[0] === "lanes";
  return isUsual && !wide ? "" : chartsName(charts).toLowerCase();
}

/** What a chart alone tells of the one thing that a view is about; null where it has no more to say. */
function toldWords(view: View, coverage: Coverage): string | null {
  const [chart, ...others] = view.charts;
  const key = others.length === 0 ? onlyThing(view) : null;
  const article = coverage.articles.get(key ?? "");
  const story = coverage.stories.get(article?.story ?? key ?? "");
  // One outlet alone spread nothing, and of it no chart is drawn.
  if (chart === "spread" && story !== undefined && story.outlets.length > 1) {
    return `How “${story.label}” spread`;
  }
  const isSubject = coverage.stories.has(key ?? "") || coverage.topics.has(key ?? "");
  if (chart === "attention" && key !== null && isSubject) {
    return `Attention to ${thingName(key, coverage)}`;
  }
  return null;
}

/** The one thing that is selected, or else the one story or topic that is filtered by; null of several. */
function onlyThing({ route, selection, also, around, filters }: View): string | null {
  if (route !== null) return null;
  const filtered = FACETS.flatMap((facet) => filters[facet]);
  if (selection !== null) {
    return also.every((key) => key === selection) && filtered.length === 0 ? selection : null;
  }
  const [only = null] = [...filters.story, ...filters.topic];
  return around?.keep !== true && filtered.length === 1 ? only : null;
}

function thingName(key: string, coverage: Coverage): string {
  const story = coverage.stories.get(key);
  return story === undefined ? wholeName(key, coverage) : `“${story.label}”`;
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
