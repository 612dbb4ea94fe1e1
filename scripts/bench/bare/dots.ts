import { stage, windowAt } from "./page.ts";

/**
 * A canvas of `?dots=N` dots over which a window slides. `?how=`
 * - `redrawn`: all drawn again with each step;
 * - `readable`: likewise, on a canvas that is kept where it can be read;
 * - `layers`: all drawn twice and once, dimmed and lit; a step clips the lit layer.
 */
const asked = new URLSearchParams(location.search);
const count = Number(asked.get("dots"));
const how = asked.get("how") ?? "redrawn";
const place = stage();
place.style.position = "relative";
const [width, height] = [place.clientWidth, place.clientHeight];

function layer(): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  canvas.style.cssText = "position:absolute;inset:0";
  place.append(canvas);
  const context = canvas.getContext("2d", { willReadFrequently: how === "readable" });
  if (context === null) throw new Error("no canvas");
  return context;
}

/** In order of time, from left to right; the rows look random. */
function dots(context: CanvasRenderingContext2D, from: number, to: number, ink: string): void {
  context.fillStyle = ink;
  for (let dot = from; dot < to; dot++) {
    context.beginPath();
    context.arc((dot / count) * width, ((dot * 7919) % 997) * (height / 997), 2, 0, 2 * Math.PI);
    context.fill();
  }
}

const below = layer();
if (how === "layers") {
  const lit = layer();
  dots(below, 0, count, "#ddd");
  dots(lit, 0, count, "#b35900");
  window.bare = {
    step(turn) {
      const [from, to] = windowAt(turn, count);
      const left = (from / count) * width;
      lit.canvas.style.clipPath = `inset(0 ${width - (to / count) * width}px 0 ${left}px)`;
    },
  };
} else {
  window.bare = {
    step(turn) {
      const [from, to] = windowAt(turn, count);
      below.clearRect(0, 0, width, height);
      dots(below, 0, from, "#ddd");
      dots(below, from, to, "#b35900");
      dots(below, to, count, "#ddd");
    },
  };
}
window.bare.step?.(0);
performance.mark("bare:graph-ready");
performance.mark("bare:first-frame");
