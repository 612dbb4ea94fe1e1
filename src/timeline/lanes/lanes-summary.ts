import { effect } from "@preact/signals";
import type { Selection } from "d3";
import type { LanesModel } from "./lanes-model.ts";
import { firstIn } from "./lanes.ts";
import { datedInView, summaryWords } from "../words.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

const HOW_TO =
  "Arrow keys go from article to article, Enter selects the article, Shift and Enter its provider, or what else the rows are.";

/** Describes the lanes to a screen reader: how many articles by how many providers, and the first. */
export function mountSummary(lanes: Div, marks: Div, model: LanesModel): () => void {
  const { state } = model;
  const id = "lanes-summary";
  const summary = lanes.append("p").attr("id", id).attr("class", "visually-hidden");
  marks.attr("aria-describedby", id);
  return effect(() => {
    const counts = {
      articles: datedInView(state),
      providers: state.presence.value.now.counts.providers,
    };
    const first = firstIn(model.all.value, model.span.value);
    const words = summaryWords(counts, first, state.coverage, state.zone.value);
    summary.text(`${words} ${HOW_TO}`);
  });
}
