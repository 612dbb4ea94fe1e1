import { allTime } from "../../state/presence/all-time.ts";
import type { State } from "../../state/state.ts";
import { createAttentionModel } from "../../timeline/attention/attention-model.ts";
import type { Layer } from "../../timeline/attention/choose-layers.ts";
import { isDark } from "../../timeline/attention/hatch.ts";
import { FAINT, LEFT, RIGHT, shrunkBy } from "./chart-room.ts";
import { type Area, box, drawnWith, filledWith, line, type Sketch, Strokes } from "./sketch.ts";

/** It is placed so many times as large: its bins are about those of the page. */
const TIMES = 7;
/** Of layers that the page hatches, in so small a picture, the dark ones and the light ones. */
const TONES = { dark: 0.9, light: 0.5 } as const;
/** Of layers that stand before each other. */
const OVERLAID = 0.55;

/**
 * The bars of attention as the timeline stacks them.
 *
 * Cost: a look at each dated article, and the bars.
 */
export function sketchAttention(state: State, { top, height }: Area): Sketch {
  const all = allTime(state.coverage);
  if (all === null) return [];
  const { width, x, length } = shrunkBy(TIMES);
  const model = createAttentionModel(state, all);
  model.geometry.value = { ...model.geometry.peek(), width, height: height * TIMES };
  const { bars, ground } = model.plot.peek();
  const layers = model.drawn.peek();
  const palette = state.palette.peek();
  const isDimmed = bars.some((bar) => bar.lit < bar.bottom - bar.top);
  const tone = state.attention.peek().how === "overlaid" ? OVERLAID : 1;
  const strokes = new Strokes();
  const draw = (bar: (typeof bars)[number], from: number, alpha: number) => {
    const { colour, opacity } = inkOf(layers[bar.layer], palette);
    strokes.add(
      filledWith(colour, opacity * tone * alpha),
      box(x(bar.x), top + length(from), length(bar.width), length(bar.bottom - from)),
    );
  };
  for (const bar of bars) draw(bar, bar.top, isDimmed ? FAINT : 1);
  for (const bar of isDimmed ? bars : []) if (bar.lit > 0) draw(bar, bar.bottom - bar.lit, 1);
  const foot = top + length(ground);
  strokes.add(drawnWith(palette["rule-strong"], 0.4), line(LEFT, foot, RIGHT, foot));
  return strokes.done();
}

function inkOf(layer: Layer | undefined, palette: ReturnType<State["palette"]["peek"]>) {
  const { colour = null, hatch = null } = layer ?? {};
  if (hatch === null) return { colour: colour ?? palette.plain, opacity: 1 };
  return { colour: palette["ink-3"], opacity: isDark(hatch) ? TONES.dark : TONES.light };
}
