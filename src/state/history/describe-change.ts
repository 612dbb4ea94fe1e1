import type { Coverage } from "../../graph/coverage.ts";
import { formatSpan } from "../time-format.ts";
import { zoneLabel } from "../time-zone.ts";
import type { View } from "../view/view.ts";
import { changedParts, type Part } from "./changed-parts.ts";
import {
  COLOUR_WORDS,
  KIND_WORDS,
  LAYOUT_WORDS,
  LINK_WORDS,
  REGION_WORDS,
  ROWS_WORDS,
  SIZE_WORDS,
} from "./choice-words.ts";
import { filterWords } from "./filter-words.ts";
import {
  attentionWords,
  chartsWords,
  headWords,
  lanesWords,
  notesWords,
} from "./timeline-words.ts";
import { thingsWords } from "./thing-words.ts";
import { aroundWords, routeWords, selectionWords } from "./walk-words.ts";

/** What is said of a part that changed, to follow "Undo: ". */
type Words = (before: View, after: View, coverage: Coverage) => string;

/** The parts that one asks for, before those that follow from them. */
const WORDS: Readonly<Record<Part, Words>> = {
  network: (_, { network }) => `network of ${network}`,
  layout: (_, { layout }) => `layout ${LAYOUT_WORDS[layout]}`,
  rows: (_, { rows }) => `rows ${ROWS_WORDS[rows]}`,
  regions: (_, { regions }) =>
    regions === "none" ? "no regions" : `regions of ${REGION_WORDS[regions]}`,
  size: (_, { size }) => `size ${SIZE_WORDS[size]}`,
  colour: (_, { colour }) => `colour ${COLOUR_WORDS[colour]}`,
  filters: (before, after, coverage) => filterWords(before.filters, after.filters, coverage),
  window: (_, { window, zone }) =>
    window === null ? "all time" : `window ${formatSpan(window, zone)}`,
  hidden: hiddenWords,
  links: (_, { links }) =>
    links.length === 0 ? "all links" : `links ${list(links.map((kind) => LINK_WORDS[kind]))}`,
  least: (_, { least }) => `links of weight ${least} and more`,
  route: routeWords,
  around: aroundWords,
  selection: selectionWords,
  also: selectionWords,
  pins: pinWords,
  table: tableWords,
  charts: chartsWords,
  lanes: lanesWords,
  attention: attentionWords,
  scale: (_, { scale }) => `${scale === "log" ? "logarithmic" : "linear"} lags`,
  snap: (_, { snap }) => (snap ? "windows of whole bins" : "windows to the minute"),
  wide: (_, { wide }) => (wide ? "timeline alone" : "timeline below the network"),
  notes: notesWords,
  play: () => "how it plays",
  head: headWords,
  zone: (_, { zone }) => `times of ${zoneLabel(zone)}`,
  theme: (_, { theme }) => (theme === null ? "the system’s theme" : `${theme} theme`),
  camera: cameraWords,
};

const ORDER = Object.keys(WORDS) as Part[];

/**
 * A change of view in words: `filter topic AI`, `layout by time`, `select The Star`. Of several
 * parts at once the first two are said and the others counted; a camera only when nothing else is.
 * The words hold names of the corpus: to be shown as text. Empty when nothing changed.
 *
 * Cost: constant but for what is dragged or filtered; no graph is walked.
 */
export function describeChange(before: View, after: View, coverage: Coverage): string {
  const changed = changedParts(before, after);
  const said = ORDER.filter((part) => changed.includes(part))
    .filter((part) => part !== "camera" || changed.length === 1)
    // Another network begins with its own weights.
    .filter((part) => part !== "least" || !changed.includes("network"))
    .map((part) => WORDS[part](before, after, coverage));
  // Two parts say the same of a selection.
  const [first = "", second, ...rest] = [...new Set(said)];
  if (second === undefined) return first;
  return rest.length === 0 ? `${first}, ${second}` : `${first}, ${second} and ${rest.length} more`;
}

function hiddenWords({ hidden: before }: View, { hidden: after }: View): string {
  const gone = after.filter((kind) => !before.includes(kind));
  const back = before.filter((kind) => !after.includes(kind));
  const names = (gone.length > 0 ? gone : back).map((kind) => KIND_WORDS[kind]);
  return `${gone.length > 0 ? "hide" : "show"} ${list(names)}`;
}

function pinWords({ pins: before }: View, { pins: after }: View, coverage: Coverage): string {
  const moved = Object.keys(after).filter((key) => after[key]?.join() !== before[key]?.join());
  if (moved.length > 0) return `move ${thingsWords(moved, coverage)}`;
  const freed = Object.keys(before).filter((key) => !(key in after));
  return `put back ${thingsWords(freed, coverage)}`;
}

function tableWords({ table: before }: View, { table: after }: View): string {
  if (after === null) return "close the table";
  if (before === null) return "open the table";
  const isSorted = before.sort !== after.sort || before.descending !== after.descending;
  return isSorted ? `sort the table by ${after.sort}` : "columns of the table";
}

function cameraWords({ camera: before }: View, { camera: after }: View): string {
  if (after === null) return "fit all in view";
  const [was, is] = [before?.ratio ?? 1, after.ratio];
  if (was === is) return "move the picture";
  return is < was ? "zoom in" : "zoom out";
}

/** `topics`, `topics and stories`, `articles, topics and stories` */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
