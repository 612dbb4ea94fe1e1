import type { Article } from "../../graph/coverage.ts";
import type { Measure } from "../../network/picture/pen.ts";
import { createRemarks } from "../../state/notes/remarks.ts";
import type { Palette } from "../../state/palette.ts";
import type { Focus, State } from "../../state/state.ts";
import type { View } from "../../state/view/view.ts";
import { readTracks, type Span, spanIn } from "./in-window.ts";
import { layOutNoted, noteBoxes, type NotedLayout } from "./lay-out-noted.ts";
import type { Box } from "../boxes.ts";
import type { SpreadSize } from "./spread-frame.ts";
import type { SpreadLayout, SpreadMark } from "./spread-layout.ts";
import { spreadNow } from "./spread-now.ts";
import { halfwayWords, shortWords, undatedWords } from "./spread-words.ts";

/** A mark with its name, from the most important on. */
interface Named {
  readonly mark: SpreadMark;
  /** The fullest first; the first that fits is written. */
  readonly texts: readonly string[];
  readonly isSelected: boolean;
}

/** All that the picture of a spread depends on, but for the window. */
export interface SpreadScene extends NotedLayout {
  readonly palette: Palette;
  /** Of the curves. */
  readonly colour: string;
  readonly colourOf: (article: Article) => string;
  readonly focus: Focus | null;
  readonly selection: string | null;
  readonly named: readonly Named[];
  /** Where the labels of notes are. */
  readonly taken: readonly Box[];
  readonly scale: View["scale"];
  /** `2 more without a time`; empty when all have one. */
  readonly undated: string;
}

/** What is in the window. */
export interface InWindow {
  readonly span: Span;
  readonly has: (key: string) => boolean;
}

/** The picture of a spread; null where all is in the window, or there is no window. */
export interface SpreadPicture extends SpreadScene {
  readonly window: InWindow | null;
}

/**
 * What `drawSpread` draws of the state as it is; it subscribes to that.
 *
 * Cost: O(n log n) for the outlets of the story.
 *
 * @returns null when there is no spread to be drawn.
 */
export function spreadPicture(
  state: State,
  size: SpreadSize,
  measure: Measure,
): SpreadPicture | null {
  const now = spreadNow(state).value;
  if (now.is === "none") return null;
  const remarks = createRemarks(state).value;
  const noted = layOutNoted(now.spread, state.scale.value, size, { remarks, measure });
  const { layout } = noted;
  const window = state.window.value;
  const inWindow = window && {
    span: spanIn(layout, readTracks(layout), window),
    has: (key: string) => state.presence.value.now.has(key),
  };
  return { ...sceneOf(noted, state), window: inWindow };
}

/** The same without the window, of a chart that is laid out. */
export function sceneOf(noted: NotedLayout, state: State): SpreadScene {
  const { layout } = noted;
  const { spread } = layout;
  const palette = state.palette.value;
  const colour = state.colours.value.story(spread.story.key);
  const selection = state.selection.value;
  return {
    ...noted,
    taken: noteBoxes(noted),
    palette,
    // Plain is too faint for a line that is all there is.
    colour: colour === palette.plain ? palette["ink-2"] : colour,
    colourOf: state.colourOf.value,
    focus: state.focus.value,
    selection,
    named: namedMarks(layout, selection, state),
    scale: state.scale.value,
    undated: undatedWords(spread),
  };
}

/** The selected one, the first, that with which half had come, and the last; each once. */
function namedMarks(
  { marks, spread, half }: SpreadLayout,
  selection: string | null,
  state: State,
): Named[] {
  const isSelected = ({ report: { article } }: SpreadMark) =>
    selection === article.key || selection === article.provider;
  const chosen = marks.find(isSelected);
  const wanted = [chosen, marks[0], half?.mark, marks.at(-1)].filter((mark) => mark !== undefined);
  const halfway = halfwayWords(spread);
  return [...new Set(wanted)].map((mark) => {
    const short = shortWords(mark.report, spread, state);
    const isHalf = mark === half?.mark && halfway !== "";
    const name = short.slice(0, short.lastIndexOf(", "));
    const texts = isHalf ? [`${name}: ${halfway}`, halfway] : [short, name];
    return { mark, texts, isSelected: mark === chosen };
  });
}
