import type { Chart } from "../../state/view/timeline-parts.ts";

/**
 * What a speaker points at: not pixels of their screen but a place of the network or a time, so that
 * it is the same on any other. Plain JSON.
 */
export type Pointing = { readonly kind: "spotlight" | "pointer" } & Spot;

export type Spot =
  /** In framed coordinates of the network. */
  | { readonly on: "network"; readonly x: number; readonly y: number }
  /** Epoch milliseconds, and a share of the chart's height. */
  | { readonly on: "time"; readonly chart: Chart; readonly time: number; readonly y: number }
  /** Shares of the sides of a chart that is not over time. */
  | { readonly on: "chart"; readonly chart: Chart; readonly x: number; readonly y: number }
  /** Shares of the sides of the page. */
  | { readonly on: "page"; readonly x: number; readonly y: number };
