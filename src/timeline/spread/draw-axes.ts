import { formatCount } from "../../state/count-format.ts";
import { formatLag } from "../../state/lag-format.ts";
import type { SpreadScene } from "./spread-picture.ts";

type Context = CanvasRenderingContext2D;

/** Between two ticks' words, in ems. */
const AIR = 0.9;
/** What the start of the axis is called; the fullest that leaves room for ticks. */
const STARTS = ["first report", "first"];

/** Draws the ground of a spread: its ticks and their lines, and where half had come. */
export function drawAxes(context: Context, scene: SpreadScene): void {
  const { em, fontFamily } = scene.layout.frame;
  context.font = `400 ${em}px ${fontFamily}`;
  context.textBaseline = "alphabetic";
  context.globalAlpha = 1;
  drawCounts(context, scene);
  drawLags(context, scene);
  drawHalf(context, scene);
}

function drawCounts(context: Context, { layout, palette }: SpreadScene): void {
  const { left, right, em } = layout.frame;
  context.textAlign = "right";
  for (const { at, value } of layout.countTicks) {
    context.fillStyle = palette[value === 0 ? "rule-strong" : "rule"];
    context.fillRect(left, Math.round(at), right - left, 1);
    context.fillStyle = palette["ink-3"];
    context.fillText(formatCount(value), left - 0.95 * em, at + 0.34 * em);
  }
}

function drawLags(context: Context, { layout, palette }: SpreadScene): void {
  const { left, right, top, bottom, em, strip, width } = layout.frame;
  const words = bottom + 1.4 * em;
  const ticks = layout.lagTicks.map(({ at, value }) => ({ at, text: formatLag(value) }));
  const start = layout.x(0);
  // The first tick's own words may give way to it, but no more of them.
  const next = ticks[1] ?? ticks[0];
  const room = (next?.at ?? right) - halfOf(context, next?.text ?? "");
  const begin = left - 0.7 * em;
  const name =
    STARTS.find((text) => begin + context.measureText(text).width + AIR * em < room) ??
    STARTS.at(-1) ??
    "";
  line(start, true);
  context.textAlign = "left";
  context.fillStyle = palette["ink-2"];
  context.fillText(name, begin, words);
  let taken = begin + context.measureText(name).width;
  context.textAlign = "center";
  for (const { at, text } of ticks) {
    line(at, false);
    const half = halfOf(context, text);
    if (at - half < taken + AIR * em || at + half > width) continue;
    taken = at + half;
    context.fillStyle = palette["ink-3"];
    context.fillText(text, at, words);
  }

  function line(at: number, isStart: boolean): void {
    context.fillStyle = palette[isStart ? "rule-strong" : "rule"];
    context.fillRect(Math.round(at), top, 1, bottom - top);
    if (strip) context.fillRect(Math.round(at), strip.top, 1, strip.bottom - strip.top);
  }
}

function halfOf(context: Context, text: string): number {
  return context.measureText(text).width / 2;
}

/** Where half of the outlets had reported: a line down to the distribution, or a band. */
function drawHalf(context: Context, { layout, palette }: SpreadScene): void {
  const { half, frame, marks } = layout;
  if (half === null || marks.length < 3) return;
  const foot = frame.strip?.bottom ?? frame.bottom;
  const { y } = half.mark;
  if (half.to - half.from > 1) {
    context.fillStyle = palette.rule;
    context.globalAlpha = 0.4;
    context.fillRect(half.from, y, half.to - half.from, frame.bottom - y);
    context.globalAlpha = 1;
  }
  context.strokeStyle = palette["ink-3"];
  context.lineWidth = 1;
  context.setLineDash([3, 3]);
  for (const [from, to] of [
    [y, frame.bottom],
    [frame.strip?.top ?? foot, foot],
  ] as const) {
    context.beginPath();
    context.moveTo(half.to, from);
    context.lineTo(half.to, to);
    context.stroke();
  }
  context.setLineDash([]);
}
