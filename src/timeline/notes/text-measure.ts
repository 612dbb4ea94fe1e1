import { type ReadonlySignal, signal } from "@preact/signals";
import { createMeasure } from "../../network/picture/measure.ts";
import type { Measure } from "../../network/picture/pen.ts";

/** Measures texts in the page's fonts, each once; another measure once a font has come. */
export function createTextMeasure(): {
  readonly measure: ReadonlySignal<Measure>;
  readonly stop: () => void;
} {
  const measure = signal(remembered(createMeasure()));
  const onFonts = () => {
    measure.value = remembered(createMeasure());
  };
  document.fonts.addEventListener("loadingdone", onFonts);
  return {
    measure,
    stop: () => document.fonts.removeEventListener("loadingdone", onFonts),
  };
}

/** Asks for each text once. */
function remembered(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text, font) => {
    const id = `${font} ${text}`;
    const width = widths.get(id) ?? measure(text, font);
    widths.set(id, width);
    return width;
  };
}
