import type { DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../../state/view/view.ts";
import { clamped } from "../navigation/window-moves.ts";
import { articlesAt, type AttentionModel, type Place } from "./attention-model.ts";
import { amountWords, articlesWords, binWords, layerWords } from "./attention-words.ts";
import type { Layer } from "./choose-layers.ts";
import { amountAt, binAt } from "./count-bins.ts";

/** A layer in a bin, in words: `9` and what it is. */
export interface LayerTold {
  readonly layer: number;
  readonly amount: string;
  /** `“Amazon bans police use…”` */
  readonly name: string;
  /** `of “Amazon bans police use…”` */
  readonly of: string;
}

/** All that is said of a bin, or of a layer in it. */
export interface BinTold {
  readonly bin: number;
  /** Those of the layer, where the place has one. */
  readonly articles: readonly DatedArticle[];
  /** When, with the zone. */
  readonly title: string;
  /** How many articles, each once. */
  readonly count: string;
  /** From the upper one down; those that have something there. */
  readonly layers: readonly LayerTold[];
}

const SECOND = 1000;

/** What there is at a place; null where nothing is. Cost: a look at each article in the window. */
export function tellBin(model: AttentionModel, { time, layer }: Place): BinTold | null {
  const { state } = model;
  const bins = model.bins.value;
  const bin = binAt(bins, time);
  const articles = articlesAt(model, bin, null);
  if (articles.length === 0) return null;
  const whole = spanOf(model, bin);
  return {
    bin,
    articles: layer === null ? articles : articlesAt(model, bin, layer),
    title: binWords(whole, bins.unit, state.zone.value, cutOf(model, whole)),
    count: articlesWords(articles, bins.unit),
    layers: layersIn(model, bin).toReversed(),
  };
}

/** `Thu 11 June 2020, New York: 14 articles, 9 of “Amazon bans police use…”` */
export function placeWords(model: AttentionModel, place: Place): string {
  const told = tellBin(model, place);
  if (told === null) return "No article here.";
  const rows = told.layers.filter(({ layer }) => place.layer === null || layer === place.layer);
  return `${told.title}: ${[told.count, ...rows.map(({ amount, of }) => `${amount} ${of}`)].join(", ")}`;
}

/** The layers of a bin that have something, from the ground up. */
export function layersIn(model: AttentionModel, bin: number): LayerTold[] {
  const { attention } = model.state;
  const tally = model.tally.value;
  const amounts = model.layers.value.list.map((_, layer) => amountAt(tally, bin, layer));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return model.layers.value.list.flatMap((of: Layer, layer) => {
    const amount = amounts[layer] ?? 0;
    if (amount === 0) return [];
    const { by } = attention.value;
    return [
      {
        layer,
        amount: amountWords(amount, total, attention.value),
        name: by === "story" && of.key !== null ? `“${of.label}”` : of.label,
        of: layerWords(of, by),
      },
    ];
  });
}

/** From the start of a bin to its end, which is the next one's start. */
function spanOf({ bins }: AttentionModel, bin: number): Window {
  const { edges } = bins.value;
  return { from: edges[bin] ?? 0, to: edges[bin + 1] ?? 0 };
}

/** What the window leaves of a bin; null where that is all of it, as far as there are articles. */
function cutOf({ span, all }: AttentionModel, { from, to }: Window): Window | null {
  const axis = span.value;
  const isCut = Math.max(from, all.from) < axis.from || Math.min(to - SECOND, all.to) > axis.to;
  if (!isCut) return null;
  const start = Math.max(from, axis.from);
  return { from: start, to: Math.max(start, Math.min(to, axis.to)) };
}

/** Selects what there is at a place; the state takes so many at most. */
export function selectAt(model: AttentionModel, place: Place): void {
  const told = tellBin(model, place);
  if (told) model.state.selectAll(told.articles.map(({ key }) => key));
}

/** Makes a bin the window: to the last second of it, for the next one's start is in the next. */
export function zoomTo(model: AttentionModel, { time }: Place): void {
  const { from, to } = spanOf(model, binAt(model.bins.peek(), time));
  model.state.setWindow(clamped({ from, to: Math.max(from, to - SECOND) }, model.all));
}
