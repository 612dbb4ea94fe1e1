import { effect } from "@preact/signals";
import type { Selection } from "d3";
import type { AttentionModel, Place } from "./attention-model.ts";
import { hoverLayer } from "./attention-pointer.ts";
import { layersIn, placeWords, selectAt, zoomTo } from "./bin-at.ts";
import { binAt } from "./count-bins.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

const TO_BIN: Readonly<Record<string, "before" | "after" | "first" | "last">> = {
  ArrowLeft: "before",
  ArrowRight: "after",
  Home: "first",
  End: "last",
};
const TO_LAYER: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

/**
 * The chart from the keyboard: one tab stop, and a cursor that goes from bin to bin, over empty ones,
 * and up and down the layers of one. To a screen reader it is a list box whose active option is the bin
 * at the cursor, or the layer in it.
 *
 * @param marks the list box.
 */
export function mountKeyboard(marks: Div, model: AttentionModel): () => void {
  const { state, cursor } = model;
  const setCursor = (place: Place | null) => {
    cursor.value = place;
    hoverLayer(model, place);
  };
  marks
    .on("keydown.attention-keys", (event: KeyboardEvent) => {
      if (!handleKey(event, model, setCursor)) return;
      event.preventDefault();
      event.stopPropagation();
    })
    .on("focus.attention-keys", () => {
      // A click puts the focus here too, and is about another bin.
      if (marks.node()?.matches(":focus-visible") === true) setCursor(moved(model, null, "first"));
    })
    .on("blur.attention-keys", () => {
      if (cursor.peek()) setCursor(null);
    });
  const stop = drawOption(marks, model);
  return () => {
    marks.on(".attention-keys", null);
    stop();
    if (cursor.peek()) state.hover.value = null;
  };
}

/** @returns whether the key meant something. */
function handleKey(
  event: KeyboardEvent,
  model: AttentionModel,
  setCursor: (place: Place | null) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const current = model.cursor.peek();
  const bin = TO_BIN[event.key];
  const layer = TO_LAYER[event.key];
  if (bin !== undefined) setCursor(moved(model, current, bin));
  else if (layer !== undefined) setCursor(climbed(model, current, layer));
  else if (event.key === "Enter" || event.key === " ") {
    if (current && event.shiftKey) zoomTo(model, current);
    else if (current) selectAt(model, current);
  } else if (event.key !== "Escape") return false;
  else if (current) setCursor(null);
  else if (model.state.selection.peek() !== null) model.state.select(null);
  else return false;
  return true;
}

/** To the next bin with something in it; without a cursor to an end. The layer stays, where the bin has it. */
export function moved(
  model: AttentionModel,
  current: Place | null,
  to: "before" | "after" | "first" | "last",
): Place | null {
  const { bins } = model;
  const full = [...model.tally.peek().articles.keys()].filter(
    (bin) => layersIn(model, bin).length > 0,
  );
  const now = current === null ? null : binAt(bins.peek(), current.time);
  const ahead = to === "after" && now !== null ? full.find((bin) => bin > now) : full[0];
  const back = to === "before" && now !== null ? full.findLast((bin) => bin < now) : full.at(-1);
  const next = to === "after" || to === "first" ? ahead : back;
  if (next === undefined) return current;
  const isThere = layersIn(model, next).some(({ layer }) => layer === current?.layer);
  return { time: bins.peek().edges[next] ?? 0, layer: isThere ? (current?.layer ?? null) : null };
}

/** Up from the whole bin to its lowest layer and on to its highest; down again to the whole. */
export function climbed(model: AttentionModel, current: Place | null, step: 1 | -1): Place | null {
  if (current === null) return moved(model, null, "first");
  const rungs = [
    null,
    ...layersIn(model, binAt(model.bins.peek(), current.time)).map(({ layer }) => layer),
  ];
  const now = Math.max(0, rungs.indexOf(current.layer));
  const next = Math.min(rungs.length - 1, Math.max(0, now + step));
  return { ...current, layer: rungs[next] ?? null };
}

/** The frame about the bin at the cursor is the list box's one option. */
function drawOption(marks: Div, model: AttentionModel): () => void {
  const option = marks.append("div").attr("role", "option").attr("class", "attention-cursor");
  return effect(() => {
    const place = model.cursor.value;
    const id = `attention-cursor-${place === null ? "none" : `${place.time}-${place.layer ?? "all"}`}`;
    const xs = model.xs.value;
    const bin = place === null ? 0 : binAt(model.bins.value, place.time);
    const left = xs[bin] ?? 0;
    option
      // Another id is another option, which a screen reader then reads.
      .attr("id", id)
      .attr("aria-label", place === null ? NOWHERE : placeWords(model, place))
      .attr("aria-selected", "false")
      .classed("shown", place !== null)
      .style("left", `${left}px`)
      .style("width", `${Math.max(2, (xs[bin + 1] ?? left) - left)}px`);
    marks.attr("aria-activedescendant", place === null ? null : id);
  });
}

const NOWHERE = "No bin is chosen. Arrow keys go from bin to bin.";
