import { computed, type ReadonlySignal } from "@preact/signals";
import type { Coverage } from "../../graph/coverage.ts";
import { coloursBy } from "../colour.ts";
import type { Palette } from "../palette.ts";
import type { ViewSignals } from "../view/view-signals.ts";
import type { Colours } from "./colours.ts";
import { createMeasures, type Measures } from "./measures.ts";
import { type Sizing, sizingBy } from "./sizing.ts";

/** How every node and story of every network is drawn. */
interface Marks {
  /** Radius in graph units. */
  readonly size: (key: string) => number;
  /** `#rrggbb` */
  readonly colour: (key: string) => string;
}

/** What is measured, and what sizes and colours say of it as the view has them. */
export interface Appearance {
  readonly measures: Measures;
  readonly colours: ReadonlySignal<Colours>;
  /** The colour of an article: `colours.article`. */
  readonly colourOf: ReadonlySignal<Colours["article"]>;
  readonly sizing: ReadonlySignal<Sizing>;
  readonly marks: ReadonlySignal<Marks>;
}

/** Cost: one pass over the coverage when another size or another colour is first looked at; none for a window. */
export function createAppearance(
  coverage: Coverage,
  { size, colour }: Pick<ViewSignals, "size" | "colour">,
  palette: ReadonlySignal<Palette>,
): Appearance {
  const measures = createMeasures(coverage);
  const colours = computed(() =>
    coloursBy(colour.value, { coverage, measures, palette: palette.value }),
  );
  const sizing = computed(() => sizingBy(size.value, coverage, measures));
  return {
    measures,
    colours,
    colourOf: computed(() => colours.value.article),
    sizing,
    marks: computed(() => ({ size: sizing.value.of, colour: colours.value.mark })),
  };
}
