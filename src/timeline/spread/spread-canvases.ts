import { computed, effect } from "@preact/signals";
import type { Selection } from "d3";
import { clearCanvas } from "../marks/canvas.ts";
import { drawAxes } from "./draw-axes.ts";
import { drawLabels } from "./draw-labels.ts";
import { DIMMED, drawMarks } from "./draw-spread.ts";
import type { SpreadModel } from "./spread-model.ts";
import type { SpreadScene } from "./spread-picture.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/**
 * The picture in three layers, each drawn once for a scale: the ground with all that is dimmed, what is
 * lit, and words. The lit one is clipped to the window, so that the curve grows as that moves on.
 *
 * Cost of a window step: a few bisections; the words where another report is met.
 */
export function mountCanvases(marks: Div, model: SpreadModel): () => void {
  const layer = () => marks.append("canvas").attr("aria-hidden", "true").node();
  const [ground, lit, words] = [layer(), layer(), layer()];
  const { state } = model;
  const isWindowed = computed(() => state.window.value !== null);
  const stops = [
    effect(() => {
      const scene = model.scene.value;
      const isDimmed = isWindowed.value;
      draw(ground, scene, (context, of) => {
        drawAxes(context, of);
        if (isDimmed) drawMarks(context, of, { alpha: DIMMED });
      });
    }),
    effect(() => draw(lit, model.scene.value, drawMarks)),
    effect(() => {
      const span = model.span.value;
      const width = model.size.value.width;
      if (lit) lit.style.clipPath = span ? inset(span.from, width - span.to) : "none";
    }),
    effect(() => {
      // Read for its changes alone.
      void model.met.value;
      const { now } = state.presence.peek();
      const has = isWindowed.value ? (key: string) => now.has(key) : null;
      draw(words, model.scene.value, (context, of) => drawLabels(context, of, has));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function inset(left: number, right: number): string {
  return `inset(0 ${Math.max(0, right)}px 0 ${Math.max(0, left)}px)`;
}

function draw(
  canvas: HTMLCanvasElement | null,
  scene: SpreadScene | null,
  how: (context: CanvasRenderingContext2D, scene: SpreadScene) => void,
): void {
  const { width, height } = scene?.layout.frame ?? { width: 0, height: 0 };
  const context = canvas && clearCanvas(canvas, width, height);
  if (context && scene) how(context, scene);
}
