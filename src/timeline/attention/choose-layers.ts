import { ascending, descending } from "d3";
import type { Meaning } from "../../state/measures/colours.ts";
import type { Attention } from "../../state/view/timeline-parts.ts";
import type { Groups, InWindow } from "./groups.ts";

/** A group with a layer of its own, or all others together. */
export interface Layer {
  /** Of a story, topic or provider; null of the others. */
  readonly key: string | null;
  readonly label: string;
  /** Null is plain. */
  readonly colour: string | null;
  /** Tells layers in plain apart: which kind of hatching, from 0; null is none. */
  readonly hatch: number | null;
}

export interface Layers {
  /** From the ground up; the others, if there are any, on top. */
  readonly list: readonly Layer[];
  /** By the place of a group, the place of its layer; -1 of what is not in the window. */
  readonly layerOf: readonly number[];
}

/** So many groups have a layer of their own: more would be too thin to be told apart. */
const MOST = 5;

/**
 * The groups with a layer of their own: those with a colour, in the order of the legend, then the
 * largest in the window; of as many, by name. A last one over is named too: it would be all of “Other”.
 *
 * Cost: what is in the window, and sorting its groups.
 */
export function chooseLayers(groups: Groups, inWindow: InWindow, meaning: Meaning): Layers {
  const { list } = groups;
  const sizes = sizesOf(list.length, inWindow);
  const hues = huesIn(meaning);
  const present = [...sizes.keys()].filter((place) => (sizes[place] ?? 0) > 0);
  const things = present.filter((place) => list[place]?.isThing === true);
  const rankOf = (place: number) => hues.get(list[place]?.key ?? "")?.rank ?? Infinity;
  const inOrder = things.toSorted(
    (a, b) =>
      ascending(rankOf(a), rankOf(b)) ||
      descending(sizes[a], sizes[b]) ||
      ascending(list[a]?.label, list[b]?.label) ||
      ascending(list[a]?.key, list[b]?.key),
  );
  const isOneOver = things.length === MOST + 1 && present.length === things.length;
  const own = inOrder.slice(0, isOneOver ? MOST + 1 : MOST);
  const layerOf = sizes.map((size) => (size > 0 ? own.length : -1));
  for (const [layer, place] of own.entries()) layerOf[place] = layer;
  let plain = 0;
  const layers = own.map((place): Layer => {
    const { key = "", label = "" } = list[place] ?? {};
    const colour = hues.get(key)?.colour ?? null;
    return { key, label, colour, hatch: colour === null ? plain++ : null };
  });
  if (own.length < present.length) {
    layers.push({ key: null, label: "Other", colour: null, hatch: null });
  }
  return { list: layers, layerOf };
}

/** All others together would dwarf each group that stands beside them: overlaid, they are left out. */
export function drawnLayers({ list }: Layers, how: Attention["how"]): readonly Layer[] {
  return how === "overlaid" && list.length > 1 ? list.filter(({ key }) => key !== null) : list;
}

function sizesOf(count: number, { exact, dayWide }: InWindow): number[] {
  const sizes = Array.from({ length: count }, () => 0);
  for (const part of [exact, dayWide]) {
    for (const { weight, groups } of part) {
      for (const group of groups) sizes[group] = (sizes[group] ?? 0) + weight;
    }
  }
  return sizes;
}

/** The colour of each group that has one, whatever else the colours say. */
function huesIn(meaning: Meaning): ReadonlyMap<string, { rank: number; colour: string }> {
  if (meaning.is !== "categories") return new Map();
  return new Map(meaning.categories.map(({ key, colour }, rank) => [key, { rank, colour }]));
}
