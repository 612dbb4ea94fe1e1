import type { Measure } from "./pen.ts";

/** Measures texts in the page's fonts, on a canvas that nobody sees. */
export function createMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  return (text, font) => {
    if (context === null) return 0;
    context.font = font;
    return context.measureText(text).width;
  };
}
