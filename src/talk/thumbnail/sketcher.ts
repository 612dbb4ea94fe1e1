import type { Coverage } from "../../graph/coverage.ts";
import type { Palette } from "../../state/palette.ts";
import { createState, type State } from "../../state/state.ts";
import type { Chart } from "../../state/view/timeline-parts.ts";
import type { ViewTexts } from "../../state/view/view-hash.ts";
import { foundAtOnce } from "../../state/walk/found-at-once.ts";
import type { Frame } from "../talk.ts";
import { readTexts } from "../views/scene-view.ts";
import { areasOf } from "./areas.ts";
import { createPlaces } from "./places.ts";
import { type Area, drawnWith, line, type Sketch, SKETCH, type Stroke } from "./sketch.ts";
import { sketchAttention } from "./sketch-attention.ts";
import { sketchHistogram } from "./sketch-histogram.ts";
import { sketchLanes } from "./sketch-lanes.ts";
import { sketchNetwork } from "./sketch-network.ts";
import { sketchSpread } from "./sketch-spread.ts";
import { sketchSwarm } from "./sketch-swarm.ts";

/** So many sketches are kept, of some ten kilobytes each. */
const MOST_KEPT = 300;

/** Makes small pictures of views over one coverage, and keeps them. */
export interface Sketcher {
  /** The sketch of a view, if it was made already. Cost: writing out the texts. */
  known(view: ViewTexts, frame: Frame, palette: Palette): Sketch | null;
  /**
   * Makes it.
   *
   * Cost: a look at each mark and each article: 2 ms for a hundred articles, some 150 ms for 10,000,
   * and once for each layout what that costs.
   */
  make(view: ViewTexts, frame: Frame, palette: Palette): Sketch;
  /**
   * What a view would show: a state of nobody's, that has it. It shows another one after the next call
   * of whatever this sketcher has.
   */
  staged(view: ViewTexts): State;
}

const sketchers = new WeakMap<Coverage, Sketcher>();

/** The one sketcher of a coverage. */
export function sketcherOf(coverage: Coverage, palette: Palette): Sketcher {
  const made = sketchers.get(coverage) ?? createSketcher(coverage, palette);
  sketchers.set(coverage, made);
  return made;
}

function createSketcher(coverage: Coverage, start: Palette): Sketcher {
  const state = createState(coverage, start);
  const places = createPlaces(state);
  const kept = new Map<string, Sketch>();
  const follow = (palette: Palette) => {
    if (state.palette.peek() === palette) return;
    state.palette.value = palette;
    kept.clear();
  };
  const stage = (view: ViewTexts) => {
    state.show(readTexts(view).view);
    state.found.value = foundAtOnce(state);
  };
  return {
    known: (view, frame, palette) => {
      follow(palette);
      return kept.get(idOf(view, frame)) ?? null;
    },
    make: (view, frame, palette) => {
      follow(palette);
      stage(view);
      const sketch = sketchOf(state, frame, places);
      const [oldest] = kept.keys();
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(idOf(view, frame), sketch);
      return sketch;
    },
    staged: (view) => {
      stage(view);
      return state;
    },
  };
}

function idOf(view: ViewTexts, frame: Frame): string {
  return `${frame} ${JSON.stringify(view)}`;
}

const DRAW: Readonly<Record<Chart, (state: State, area: Area) => Sketch>> = {
  lanes: sketchLanes,
  swarm: sketchSwarm,
  attention: sketchAttention,
  spread: sketchSpread,
};

function sketchOf(state: State, frame: Frame, places: ReturnType<typeof createPlaces>): Sketch {
  const { network, charts, histogram } = areasOf(frame, state);
  const ink = drawnWith(state.palette.peek().rule, 0.5);
  const parting = ({ top }: Area) => ({ ...ink, d: line(0, top - 0.5, SKETCH.width, top - 0.5) });
  const sketch: Stroke[] = network === null ? [] : [...sketchNetwork(state, places(), network)];
  for (const { chart, area } of charts) {
    if (area.top > 0) sketch.push(parting(area));
    sketch.push(...DRAW[chart](state, area));
  }
  if (histogram !== null) sketch.push(parting(histogram), ...sketchHistogram(state, histogram));
  return sketch;
}
