import { effect, untracked } from "@preact/signals";
import { pointer, type Selection } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import { hasCome } from "../play/has-come.ts";
import type { MarksModel } from "./marks-model.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/** How far beside a dot still counts, in its radii; a finger is less exact than a mouse. */
const MOUSE_REACH = 1.6;
const FINGER_REACH = 3.5;

/**
 * Hovering and choosing articles with the pointer. A click beside them lets go of what is selected, as
 * it does in the network; a double click, which shows all time, selects it again.
 *
 * Cost of a move: a look-up of the row and a bisection in it.
 */
export function mountPointer(marks: Div, model: MarksModel): () => void {
  const { state, pointed } = model;
  const point = (article: DatedArticle | null) => {
    if (pointed.peek() === article) return;
    pointed.value = article;
    state.hover.value = article?.key ?? null;
    marks.classed("pointing", article !== null);
  };
  let letGo: readonly string[] = [];
  marks
    .on("pointermove.marks", (event: PointerEvent) => {
      if (event.pointerType !== "touch") point(articleUnder(event, marks, model));
    })
    .on("pointerleave.marks", () => point(null))
    .on("click.marks", (event: PointerEvent) => {
      const article = articleUnder(event, marks, model);
      model.cursor.value = null;
      if (article !== null) state.select(article.key, { reveal: true });
      else if (event.detail < 2) {
        letGo = state.selected.peek();
        state.select(null);
      }
    })
    .on("dblclick.marks", () => {
      if (state.selection.peek() === null) state.selectAll(letGo);
    });
  // What the play-head is taken back from is no longer there.
  const stop = effect(() => {
    const isThere = hasCome(state);
    const article = pointed.peek();
    if (article && !isThere(article)) untracked(() => point(null));
  });
  return () => {
    stop();
    marks.on(".marks", null);
    if (pointed.peek() && state.hover.peek() === pointed.peek()?.key) state.hover.value = null;
  };
}

/** The article under a pointer, which for a finger reaches farther. */
export function articleUnder(
  event: PointerEvent,
  marks: Div,
  model: MarksModel,
): DatedArticle | null {
  const [x, y] = pointer(event, marks.node());
  const isFinger = event.pointerType === "touch";
  return model.articleAt(x, y, isFinger ? FINGER_REACH : MOUSE_REACH, isFinger);
}
