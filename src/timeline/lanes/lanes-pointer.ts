import { pointer, type Selection } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import { hitLane } from "./hit.ts";
import type { LanesModel } from "./lanes-model.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/** How far beside a dot still counts, in its radii; a finger is less exact than a mouse. */
const MOUSE_REACH = 1.6;
const FINGER_REACH = 3.5;

/** Hovering and choosing articles with the pointer. Cost of a move: a look-up of the row and a bisection in it. */
export function mountPointer(marks: Div, model: LanesModel): () => void {
  const { state, pointed } = model;
  const point = (article: DatedArticle | null) => {
    if (pointed.peek() === article) return;
    pointed.value = article;
    state.hover.value = article?.key ?? null;
    marks.classed("pointing", article !== null);
  };
  marks
    .on("pointermove", (event: PointerEvent) => {
      if (event.pointerType !== "touch") point(articleAt(event, marks.node(), model));
    })
    .on("pointerleave", () => point(null))
    .on("click", (event: PointerEvent) => {
      const article = articleAt(event, marks.node(), model);
      if (!article) return;
      model.cursor.value = null;
      state.select(article.key, { reveal: true });
    });
  return () => {
    marks.on("pointermove pointerleave click", null);
    if (pointed.peek() && state.hover.peek() === pointed.peek()?.key) state.hover.value = null;
  };
}

function articleAt(
  event: PointerEvent,
  marks: HTMLDivElement | null,
  { placed, geometry, scroll }: LanesModel,
): DatedArticle | null {
  const { rowHeight, radius } = geometry.peek();
  const [x, inSight] = pointer(event, marks);
  const y = inSight + scroll.peek();
  const finger = event.pointerType === "touch";
  const reach = radius * (finger ? FINGER_REACH : MOUSE_REACH);
  const row = Math.floor(y / rowHeight);
  // A finger may be meant for a neighbouring row.
  const rows = finger ? [row, row - 1, row + 1] : [row];
  for (const index of rows) {
    const lane = placed.peek().find((candidate) => candidate.row === index);
    const hit = lane && hitLane(lane, x, y - (index + 0.5) * rowHeight, reach);
    if (hit) return hit;
  }
  return null;
}
