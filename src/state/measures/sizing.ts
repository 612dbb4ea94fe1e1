import { ascending } from "d3";
import { radiusOf } from "../../graph/building/sizes.ts";
import type { Coverage } from "../../graph/coverage.ts";
import type { MarkKind, View } from "../view/view.ts";
import { kindOf, marksOf } from "./marks-of.ts";
import { type Measure, remembered } from "./measure.ts";
import type { Measures } from "./measures.ts";

/** A size with the value that it stands for, in words, and its radius in graph units. */
interface SizeTick {
  readonly label: string;
  readonly radius: number;
}

/** What sizes say, and how large everything is by it. */
export interface Sizing {
  /** Null when all marks of a kind have one size. */
  readonly measure: Measure | null;
  /** Radius of a node or a story, in graph units. Constant cost but the first time. */
  readonly of: (key: string) => number;
  /** Up to three sizes of a kind, the smallest first; none where the measure says nothing of it. */
  readonly ticks: (kind: MarkKind) => readonly SizeTick[];
}

/** A mark of which nothing is said is as large as one with so many links. */
const MODEST_LINKS = 3;

/** Cost: nothing at once; one pass over a kind when the size of one of it is first asked for. */
export function sizingBy(size: View["size"], coverage: Coverage, measures: Measures): Sizing {
  const same = sameSizes(coverage);
  if (size === "same") return { measure: null, of: same, ticks: () => [] };
  const measure = measures[size];
  const scaleOf = remembered((kind: MarkKind): Scale => {
    const values = valuesOf(measure, kind, coverage);
    const byLinks = (value: number) => radiusOf(kind, value);
    return { values, radius: size === "links" ? byLinks : growing(kind, values) };
  });
  const byMeasure = (key: string) => {
    const kind = kindOf(coverage, key);
    if (kind === null || !measure.kinds.includes(kind)) return same(key);
    const value = measure.value(key);
    return value === null ? radiusOf(kind, 1) : scaleOf(kind).radius(value);
  };
  return {
    measure,
    of: size === "links" ? prebuiltSizes(coverage) : byMeasure,
    ticks: (kind) => (measure.kinds.includes(kind) ? ticksOf(scaleOf(kind), measure) : []),
  };
}

interface Scale {
  /** All that are known of the kind, in order of size. */
  readonly values: readonly number[];
  readonly radius: (value: number) => number;
}

function prebuiltSizes({ graph, stories }: Coverage): Sizing["of"] {
  return (key) =>
    graph.hasNode(key) ? graph.getNodeAttribute(key, "size") : (stories.get(key)?.size ?? 0);
}

function sameSizes(coverage: Coverage): Sizing["of"] {
  return (key) => radiusOf(kindOf(coverage, key) ?? "article", MODEST_LINKS);
}

/** What is known of a kind, in order of size. */
function valuesOf(measure: Measure, kind: MarkKind, coverage: Coverage): number[] {
  const values = [...marksOf(coverage, kind).keys()].flatMap((key) => measure.value(key) ?? []);
  return values.toSorted(ascending);
}

/**
 * Area grows with the value, from the least radius of the kind, which is for zero, to its greatest,
 * for the greatest value of the corpus.
 */
function growing(kind: MarkKind, values: readonly number[]): (value: number) => number {
  const [smallest, largest] = [radiusOf(kind, 1), radiusOf(kind, Infinity)];
  const base = Math.min(0, values[0] ?? 0);
  const range = (values.at(-1) ?? 0) - base;
  return (value) => {
    const share = range > 0 ? Math.min(1, Math.max(0, (value - base) / range)) : 0;
    return smallest + (largest - smallest) * Math.sqrt(share);
  };
}

/** The least value, the greatest, and one whose mark is about half as far between them. */
function ticksOf({ values, radius }: Scale, { isCount, format }: Measure): SizeTick[] {
  const [least, most] = [values.at(0), values.at(-1)];
  if (least === undefined || most === undefined) return [];
  // From here on no mark is larger.
  const full = values.find((value) => radius(value) >= radius(most)) ?? most;
  const quarter = least + (full - least) / 4;
  const middle = isCount ? Math.round(quarter) : quarter;
  const labels = new Map([least, middle, full].map((value) => [format(value), radius(value)]));
  const last = format(full);
  return [...labels].map(([label, size]) => ({
    label: label === last && full < most ? `${label}+` : label,
    radius: size,
  }));
}
