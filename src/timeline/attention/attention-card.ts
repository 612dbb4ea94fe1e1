import { effect } from "@preact/signals";
import type { Selection } from "d3";
import { countOf } from "../../state/count-format.ts";
import { clearCanvas } from "../marks/canvas.ts";
import type { AttentionModel } from "./attention-model.ts";
import { type BinTold, type LayerTold, selectAt, tellBin, zoomTo } from "./bin-at.ts";
import type { Layer } from "./choose-layers.ts";
import { drawSwatch, swatchSize } from "./swatch.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/** A state selects so many at most. */
const MOST_SELECTED = 500;

/**
 * Keeps a card beside the bin under the pointer or the cursor: when it is, how many articles it has,
 * and how much of each layer. For a finger, which can't hover, it has buttons after a tap.
 *
 * @param layer covers the chart; the card stays within it.
 * @param marks the element from whose upper left bins are measured.
 */
export function mountCard(layer: Div, marks: Div, model: AttentionModel): () => void {
  const card = layer.append("div").attr("class", "attention-card chart-card");
  const words = card.append("div").attr("class", "chart-card-words").attr("aria-hidden", "true");
  const title = words.append("strong");
  const count = words.append("span");
  const rows = words.append("div").attr("class", "attention-card-layers");
  const hint = words.append("span").attr("class", "attention-card-hint");
  const buttons = card.append("div").attr("class", "attention-card-buttons");
  const button = (act: typeof selectAt) =>
    buttons
      .append("button")
      .attr("type", "button")
      .on("click", () => {
        const place = model.pointed.peek();
        model.pointed.value = null;
        if (place) act(model, { ...place, layer: null });
      });
  const select = button(selectAt);
  button(zoomTo).text("Show only this time");
  return effect(() => {
    const { tapped, cursor } = model;
    const pointed = model.pointed.value;
    // A click selects the whole bin; the layer under the pointer is only lit.
    const told = pointed
      ? tellBin(model, { ...pointed, layer: null })
      : cursor.value && tellBin(model, cursor.value);
    card.classed("shown", told !== null);
    if (told === null) return;
    const isTapped = pointed !== null && tapped.value;
    card.classed("tapped", isTapped);
    title.text(told.title);
    count.text(told.count);
    hint.text(isTapped ? "" : hintWords(told, pointed === null));
    select.text(`Select ${whatWords(told)}`);
    drawRows(rows, told.layers, model, (pointed ?? cursor.value)?.layer ?? null);
    put(card.node(), layer.node(), marks.node(), model, told.bin);
  });
}

/** What a click, or Enter, does, and with Shift. */
function hintWords(told: BinTold, isKeyboard: boolean): string {
  const [press, zoom] = isKeyboard ? ["Enter", "Shift and Enter"] : ["Click", "Shift and click"];
  return `${press} to select ${whatWords(told)}, ${zoom} to show only this time`;
}

function whatWords({ articles }: BinTold): string {
  const { length } = articles;
  return length > MOST_SELECTED ? `the first ${MOST_SELECTED}` : countOf(length, "article");
}

function drawRows(
  rows: Selection<HTMLDivElement, unknown, null, undefined>,
  layers: readonly LayerTold[],
  model: AttentionModel,
  chosen: number | null,
): void {
  const row = rows
    .selectAll<HTMLDivElement, LayerTold>("div")
    .data(layers)
    .join((enter) => {
      const made = enter.append("div");
      made.append("canvas");
      made.append("b");
      made.append("span");
      return made;
    })
    .classed("chosen", ({ layer }) => layer === chosen);
  row.select("b").text(({ amount }) => amount);
  row.select("span").text(({ name }) => name);
  row.select<HTMLCanvasElement>("canvas").each(function draw({ layer }) {
    const of = model.layers.peek().list[layer];
    if (of) drawPiece(this, of, model);
  });
}

/** A piece of a layer, on a canvas of its own. */
function drawPiece(
  canvas: HTMLCanvasElement,
  layer: Layer,
  { state, geometry }: AttentionModel,
): void {
  const { em } = geometry.peek();
  const overlaid = state.attention.peek().how === "overlaid";
  const look = { palette: state.palette.peek(), em, overlaid };
  const { width, height } = swatchSize(layer, look);
  const context = clearCanvas(canvas, Math.ceil(width), Math.ceil(height));
  if (context) drawSwatch(context, { x: 0, y: 0 }, layer, look);
}

/** Right of the bin; where there is no room, on its other side. */
function put(
  card: HTMLElement | null,
  layer: HTMLElement | null,
  marks: HTMLElement | null,
  { xs, geometry }: AttentionModel,
  bin: number,
): void {
  if (!card || !layer || !marks) return;
  const bounds = layer.getBoundingClientRect();
  const origin = marks.getBoundingClientRect().left - bounds.left;
  const gap = geometry.peek().em * 0.6;
  const [start = 0, end = start] = xs.peek().slice(bin, bin + 2);
  const right = origin + end + gap;
  const left = origin + start - gap - card.offsetWidth;
  const most = bounds.width - card.offsetWidth;
  const x = right <= most ? right : left >= 0 ? left : Math.max(0, most);
  const top = marks.getBoundingClientRect().top - bounds.top;
  // In a low chart it rises above it: what can be done with a bin is its last line.
  const y = Math.min(top, bounds.height - card.offsetHeight);
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
