import { type Drawing, group, type Item } from "../../network/picture/drawing.ts";
import type { Measure } from "../../network/picture/pen.ts";
import type { State } from "../../state/state.ts";
import { type Chart, CHARTS } from "../../state/view/timeline-parts.ts";
import type { Window } from "../../state/view/view.ts";
import { attentionWords } from "../attention/attention-words.ts";
import { spreadWords } from "../spread/spread-words.ts";
import { chartsName } from "../words.ts";
import { leaderOf } from "../axis/axis-room.ts";
import { attentionItems } from "./attention-items.ts";
import { axisWidth, type DrawChart, type DrawnChart, type Easel } from "./easel.ts";
import { headItems, wordsItems } from "./head-items.ts";
import { lanesItems } from "./lanes-items.ts";
import { type Bars, overviewItems } from "./overview-items.ts";
import { spreadItems } from "./spread-items.ts";
import { swarmItems } from "./swarm-items.ts";
import type { TimelineFrame } from "./timeline-frame.ts";

/** Heights as multiples of the text's size: of the head, below each chart, and below the histogram. */
const HEAD = 2.7;
const GAP = 0.7;
const FOOT = 0.9;

const DRAW: Readonly<Record<Chart, DrawChart>> = {
  lanes: lanesItems,
  swarm: swarmItems,
  attention: attentionItems,
  spread: spreadItems,
};

/** What stands above a chart; of attention for the width of the picture, on which its bins depend. */
const WORDS: Readonly<Partial<Record<Chart, (easel: Easel) => string>>> = {
  attention: ({ state, frame }) => attentionWords(state, { width: axisWidth(frame), em: frame.em }),
  spread: ({ state }) => spreadWords(state),
};

/**
 * The timeline as the screen has it, in the frame's width: its window in words, the charts that are
 * shown, each with its words, axis and names, and the histogram of all time.
 *
 * Cost: that of each chart's picture, and the bars.
 *
 * @param all the dated articles' whole span.
 * @param bars draws the histogram.
 */
export function timelineDrawing(
  state: State,
  frame: TimelineFrame,
  all: Window,
  { measure, bars }: { readonly measure: Measure; readonly bars: Bars },
): Drawing {
  const { em, start } = frame;
  const easel = { state, frame, all, measure, leads: false };
  const charts = CHARTS.filter((chart) => state.charts.peek().includes(chart));
  const { items, bottom, caption = chartsName(charts) } = stacked(easel, charts);
  const head = frame.bare ? [] : [group("head", headItems(easel, caption))];
  const at = { x: start, y: bottom };
  const overview =
    frame.overview === 0
      ? []
      : [group("overview", overviewItems(state, frame, all, { measure, bars }), { at })];
  return {
    width: frame.width,
    height: Math.ceil(bottom + frame.overview + FOOT * em),
    paper: state.palette.peek().paper,
    items: [...head, ...items, ...overview],
  };
}

/** The charts below each other. A chart that has no room on the screen has none here. */
function stacked(easel: Easel, charts: readonly Chart[]): DrawnChart {
  const { frame } = easel;
  const leader = leaderOf(charts.filter((chart) => frame[chart] !== undefined));
  const items: Item[] = [];
  let bottom = (frame.bare ? GAP : HEAD) * frame.em;
  let caption: string | undefined;
  for (const chart of charts) {
    const height = frame[chart];
    if (height === undefined) continue;
    const drawn = withWords({ ...easel, leads: chart === leader }, chart, height, bottom);
    items.push(...drawn.items);
    bottom = drawn.bottom + GAP * frame.em;
    caption ??= drawn.caption;
  }
  return { items, bottom, ...(caption === undefined ? {} : { caption }) };
}

function withWords(easel: Easel, chart: Chart, height: number, top: number): DrawnChart {
  const words = WORDS[chart]?.(easel) ?? "";
  if (words === "") return DRAW[chart](easel, height, top);
  const line = wordsItems(easel, words);
  const drawn = DRAW[chart](easel, height, top + line.height);
  return {
    ...drawn,
    items: [group("words", line.items, { at: { x: 0, y: top } }), ...drawn.items],
  };
}
