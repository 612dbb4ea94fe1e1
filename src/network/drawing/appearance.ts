import type { EdgeKind, NodeAttributes } from "../../graph/contract.ts";
import type { Palette } from "../../state/palette.ts";
import type { LinkState, NodeState } from "./node-states.ts";

/** How a node is drawn: a shape for its kind, the rest for its state. */
export interface MarkStyle {
  readonly shape: "disc" | "ringed" | "square" | "diamond";
  readonly color: string;
  readonly hidden: boolean;
  readonly lit: boolean;
  readonly ring: string;
  readonly ringWidth: number;
  readonly swell: number;
}

/** How a link is drawn; widths and dots in pixels. */
export interface LinkStyle {
  readonly color: string;
  readonly hidden: boolean;
  readonly lit: boolean;
  readonly width: number;
  readonly curvature: number;
  readonly dots: number;
}

/** How far what isn't lit fades into the paper: for a passing glance, and for a choice that stays. */
export const DIM = { hovered: 0.74, selected: 0.6 } as const;

const CURVATURE = 0.1;

/** A topic with more links than this has fainter ones, so that a hub doesn't lay a mat over all. */
const FULL_STRENGTH = 24;
const LEAST_STRENGTH = 0.1;

/** `colour` is the article's own; providers and topics are drawn in ink. Constant cost. */
export function markStyle(
  node: NodeAttributes,
  state: NodeState,
  colour: string,
  palette: Palette,
): MarkStyle {
  return {
    shape: shapeOf(node),
    color: node.kind === "article" ? colour : palette.ink,
    hidden: state === "hidden",
    lit: state === "lit" || state === "selected" || state === "hovered",
    ring: state === "selected" ? palette.accent : palette["ink-2"],
    ringWidth: state === "selected" ? 2 : state === "hovered" ? 1.25 : 0,
    swell: state === "hovered" ? 1 : 0,
  };
}

function shapeOf(node: NodeAttributes): MarkStyle["shape"] {
  if (node.kind === "article") return node.filed ? "ringed" : "disc";
  return node.kind === "provider" ? "square" : "diamond";
}

/** `strength`, 0 to 1, is the topic's for `about` links; see `topicStrength`. Constant cost. */
export function linkStyle(
  kind: EdgeKind,
  state: LinkState,
  strength: number,
  palette: Palette,
): LinkStyle {
  const lit = state === "lit";
  const about = kind === "about";
  const opacity = about ? strength * (lit ? 1 : 0.85) : 1;
  return {
    color: withOpacity(lit ? palette.ink : palette.edge, opacity),
    hidden: state === "hidden",
    lit,
    width: about ? 1.3 : lit ? 1.3 : 1,
    curvature: kind === "related" || kind === "wire" ? CURVATURE : 0,
    dots: about ? 4 : 0,
  };
}

export function topicStrength(articles: number): number {
  return Math.min(1, Math.max(LEAST_STRENGTH, FULL_STRENGTH / articles));
}

/** `#rrggbb` as `#rrggbbaa`, in steps of 1/16 so that few different strings exist. */
function withOpacity(colour: string, opacity: number): string {
  const alpha = Math.round(opacity * 15).toString(16);
  return opacity >= 1 ? colour : `${colour}${alpha}${alpha}`;
}
