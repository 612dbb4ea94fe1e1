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
  readonly ringGap: number;
  readonly swell: number;
}

/** How a link is drawn; widths, dots and gap in pixels. */
export interface LinkStyle {
  readonly color: string;
  readonly hidden: boolean;
  readonly lit: boolean;
  readonly width: number;
  readonly curvature: number;
  readonly dots: number;
  readonly gap: number;
}

/** How far what isn't lit fades into the paper: for a passing glance, and for a choice that stays. */
export const DIM = { hovered: 0.74, selected: 0.6 } as const;

const CURVATURE = 0.1;

/** Between the two lines of a wire link, from middle to middle. */
const WIRE_GAP = 3;

/** A topic with more links than this has fainter ones, so that a hub doesn't lay a mat over all. */
const FULL_STRENGTH = 24;
const LEAST_STRENGTH = 0.1;

/** What an article is besides a node. */
export interface Standing {
  /** Its own colour; providers and topics are drawn in ink. */
  readonly colour: string;
  /** Whether it was first with its story: it has a ring of its colour, unless a state has one. */
  readonly isFirst: boolean;
}

/** Pixels of paper between a mark and its ring. */
const RING_GAP = 2.5;

/** Of a first: drawn finer where its story has no hue, for there may be hundreds of those. */
const FIRST_RING = {
  coloured: { ringWidth: 1.5, ringGap: 2.2 },
  plain: { ringWidth: 1, ringGap: 1.5 },
};

/** Constant cost. */
export function markStyle(
  node: NodeAttributes,
  state: NodeState,
  { colour, isFirst }: Standing,
  palette: Palette,
): MarkStyle {
  return {
    shape: shapeOf(node),
    color: node.kind === "article" ? colour : palette.ink,
    hidden: state === "hidden",
    lit: state === "lit" || state === "selected" || state === "hovered",
    ...ringOf(state, { colour, isFirst }, palette),
    swell: state === "hovered" ? 1 : 0,
  };
}

function ringOf(state: NodeState, { colour, isFirst }: Standing, palette: Palette) {
  if (state === "selected") return { ring: palette.accent, ringWidth: 2, ringGap: RING_GAP };
  const width = state === "hovered" ? 1.25 : 0;
  if (!isFirst) return { ring: palette["ink-2"], ringWidth: width, ringGap: RING_GAP };
  const ring = FIRST_RING[colour === palette.plain ? "plain" : "coloured"];
  return { ...ring, ring: colour, ringWidth: ring.ringWidth + width / 2 };
}

function shapeOf(node: NodeAttributes): MarkStyle["shape"] {
  if (node.kind === "article") return node.filed ? "ringed" : "disc";
  return node.kind === "provider" ? "square" : "diamond";
}

/** What a link is besides its kind. */
export interface Bond {
  /** 0 to 1: the topic's for `about` links; see `topicStrength`. */
  readonly strength?: number;
  /** The colour of the text that a `wire` link says is the same. */
  readonly ink?: string | undefined;
}

/** Constant cost. */
export function linkStyle(
  kind: EdgeKind,
  state: LinkState,
  { strength = 1, ink }: Bond,
  palette: Palette,
): LinkStyle {
  const lit = state === "lit";
  const about = kind === "about";
  const wire = kind === "wire";
  const opacity = about ? strength * (lit ? 1 : 0.85) : 1;
  const plain = wire ? (ink ?? palette.plain) : palette.edge;
  return {
    color: withOpacity(lit && !wire ? palette.ink : plain, opacity),
    hidden: state === "hidden",
    lit,
    width: about || lit ? 1.3 : 1,
    // To the other side than a related link, which often joins the same two.
    curvature: kind === "related" ? CURVATURE : wire ? -CURVATURE : 0,
    dots: about ? 4 : 0,
    gap: wire ? WIRE_GAP : 0,
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
