import { computed, effect, type ReadonlySignal } from "@preact/signals";
import type { Selection } from "d3";
import type { Position } from "../../state/axis/axis.ts";
import type { State } from "../../state/state.ts";
import { formatShort } from "../../state/time-format.ts";
import { BREAK, breakPlaces, breaks } from "./breaks.ts";
import { type Disc, veilPath } from "./veil-path.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/** What the play-head stands in. */
interface Timed {
  readonly state: State;
  /** Epoch milliseconds to pixels from the left of the root. */
  readonly position: ReadonlySignal<Position>;
}

interface Look {
  /** Whether what is not in view of time is faded; a chart may do that itself. */
  readonly veil?: boolean;
  /** The chart above whose marks, on its axis, the time is written; nowhere without it. */
  readonly timeIn?: Div;
  /** Dots, of which none is to be veiled by half; they are read as signals. */
  readonly dots?: () => readonly Disc[];
}

/** Farther than any chart reaches; what is beyond it is cut off. */
const FAR = 20_000;

const ZIGZAG = `M${BREAK.points.map((point) => point.join(" ")).join(" L")}`;

/**
 * The play-head over a chart: a line where it is, the time above it, a veil over what it has not
 * passed or has left behind, and the marks of the stretches over which it jumps. All of that is there
 * only while something is played. The pointer passes through.
 *
 * Cost of a step: four elements; of another scale or filter: the marks of the breaks.
 *
 * @param root positioned, and as wide as the axis.
 */
export function mountPlayHead(root: Div, { state, position }: Timed, look: Look = {}): () => void {
  const { veil = true, timeIn } = look;
  // Made once for a picture: there may be thousands.
  const dots = computed(() => look.dots?.() ?? []);
  const { player } = state;
  const layer = root.append("div").attr("class", "play-layer").attr("aria-hidden", "true");
  const before = veil ? layer.append("div").attr("class", "play-veil") : null;
  const after = veil ? layer.append("svg").attr("class", "play-veil-after").append("path") : null;
  const line = layer.append("div").attr("class", "play-line");
  const time = timeIn?.append("span").attr("class", "play-time").attr("aria-hidden", "true");
  const stops = [
    effect(() => {
      const [head, span] = [player.head.value, player.span.value];
      layer.classed("shown", head !== null);
      time?.classed("shown", head !== null);
      if (head === null || span === null) return;
      const { value: at } = position;
      const x = at(head);
      line.style("transform", `translateX(${x}px)`);
      time?.style("--x", `${x}px`).text(formatShort(head, "minute", state.zone.value));
      after?.attr("d", veilPath({ x, end: FAR, height: FAR }, dots.value));
      const { from = span.from } = player.window.value ?? {};
      before?.style("left", "0").style("width", `${from > span.from ? at(from) : 0}px`);
    }),
    effect(() => {
      const isPlayed = player.head.value !== null;
      drawBreaks(layer, isPlayed ? breakPlaces(breaks(player), position.value) : []);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    layer.remove();
    time?.remove();
  };
}

function drawBreaks(layer: Div, places: readonly number[]): void {
  const marks = layer
    .selectAll<SVGSVGElement, number>(".play-break")
    .data(places)
    .join((enter) => {
      const box = `0 0 ${BREAK.width} ${BREAK.height}`;
      const mark = enter.append("svg").attr("class", "play-break").attr("viewBox", box);
      mark.append("path").attr("class", "play-break-ground").attr("d", ZIGZAG);
      mark.append("path").attr("d", ZIGZAG);
      return mark;
    });
  marks.style("left", (x) => `${x}px`);
}
