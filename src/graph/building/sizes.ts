import type { NodeKind } from "../contract.ts";

/** Smallest and largest radius of a kind, in graph units, and the degree at which it is largest. */
const RANGES: Record<NodeKind | "story", { min: number; max: number; full: number }> = {
  article: { min: 5, max: 9, full: 30 },
  provider: { min: 4, max: 10, full: 60 },
  topic: { min: 8, max: 14, full: 200 },
  story: { min: 6, max: 20, full: 120 },
};

/**
 * The radius of a node, in graph units: area grows with its number of edges, gently, so that a hub
 * stands out and the last article can still be hit. A story's edges are its articles.
 */
export function radiusOf(kind: NodeKind | "story", degree: number): number {
  const { min, max, full } = RANGES[kind];
  const share = Math.min(Math.sqrt(Math.max(degree - 1, 0) / (full - 1)), 1);
  return Math.round((min + (max - min) * share) * 100) / 100;
}
