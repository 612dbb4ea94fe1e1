import { effect } from "@preact/signals";
import type { Selection } from "d3";
import { firstIn } from "../lanes/lanes.ts";
import { datedInView, summaryWords } from "../words.ts";
import type { MarksModel } from "./marks-model.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/**
 * Describes marks to a screen reader: how many articles by how many providers, and the first.
 *
 * @param howTo what its keys do, in words.
 */
export function mountSummary(root: Div, marks: Div, model: MarksModel, howTo: string): () => void {
  const { state } = model;
  const id = `${model.id}-summary`;
  const summary = root.append("p").attr("id", id).attr("class", "visually-hidden");
  marks.attr("aria-describedby", id);
  return effect(() => {
    const counts = {
      articles: datedInView(state),
      providers: state.presence.value.now.counts.providers,
    };
    const first = firstIn(model.all.value, model.span.value);
    const words = summaryWords(counts, first, state.coverage, state.zone.value);
    summary.text(`${words} ${howTo}`);
  });
}
