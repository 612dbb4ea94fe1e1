import type { Focus } from "../../state/focus.ts";
import type { Palette } from "../../state/palette.ts";
import type { LinkKind, MarkKind, View } from "../../state/view/view.ts";
import type { LinkState, NodeState } from "./node-states.ts";

/** How a node is drawn: a shape for its kind, the rest for its state. */
export interface MarkStyle {
  readonly shape: "disc" | "ringed" | "square" | "diamond";
  readonly color: string;
  readonly hidden: boolean;
  readonly lit: boolean;
  readonly ring: Ring;
  readonly ringWidth: number;
  readonly ringGap: number;
  readonly swell: number;
}

/** The colour of a ring: the mark's own, or a token of the palette. */
type Ring = (typeof RINGS)[number];
export const RINGS = ["own", "ink-2", "accent"] as const;

/** How a link is drawn; widths, dots and gap in pixels. */
export interface LinkStyle {
  readonly color: string;
  readonly hidden: boolean;
  readonly lit: boolean;
  readonly width: number;
  readonly curvature: number;
  readonly dots: number;
  readonly gap: number;
  /** Half the width of its arrowhead; 0 where it has no direction, or no room to show it. */
  readonly head: number;
}

/** How far what isn't lit fades into the paper: for a passing glance, and for a choice that stays. */
const DIM = { hovered: 0.74, selected: 0.6 } as const;

/** How far what isn't lit fades while this is in focus. */
export function dimFor(focus: Pick<Focus, "cause"> | null): number {
  if (focus === null) return 0;
  return focus.cause === "hover" ? DIM.hovered : DIM.selected;
}

const CURVATURE = 0.1;

/** Between the two lines of a wire link, from middle to middle. */
const WIRE_GAP = 3;

/** A topic with more links than this has fainter ones, so that a hub doesn't lay a mat over all. */
const FULL_STRENGTH = 24;
const LEAST_STRENGTH = 0.1;

/** What a mark stands for. */
export interface Standing {
  readonly kind: MarkKind;
  readonly colour: string;
  /** An article that has a file of its own. */
  readonly isFiled: boolean;
  /** Whether it was first with its story: it has a ring of its colour, unless a state has one. */
  readonly isFirst: boolean;
}

/** An article is this much larger, in pixels, and ringed, at the moment at which it is published. */
const FRESH = { swell: 2, ringWidth: 2, ringGap: 2 };

/** Pixels of paper between a mark and its ring. */
const RING_GAP = 2.5;

/** Of a first: drawn finer where its story has no hue, for there may be hundreds of those. */
const FIRST_RING = {
  coloured: { ringWidth: 1.5, ringGap: 2.2 },
  plain: { ringWidth: 1, ringGap: 1.5 },
};

/** Constant cost. */
export function markStyle(standing: Standing, state: NodeState, palette: Palette): MarkStyle {
  return {
    shape: shapeOf(standing),
    color: standing.colour,
    hidden: state === "hidden",
    lit: state === "lit" || state === "selected" || state === "hovered",
    ...ringOf(state, standing, palette),
    swell: state === "hovered" ? 1 : 0,
  };
}

/** How a mark is drawn in the moments after the play-head has come to it. */
export function freshStyle(style: MarkStyle): MarkStyle {
  return { ...style, ...FRESH, ring: "own" };
}

function ringOf(
  state: NodeState,
  { colour, isFirst }: Standing,
  palette: Palette,
): Pick<MarkStyle, "ring" | "ringWidth" | "ringGap"> {
  if (state === "selected") return { ring: "accent", ringWidth: 2, ringGap: RING_GAP };
  const width = state === "hovered" ? 1.25 : 0;
  if (!isFirst) return { ring: "ink-2", ringWidth: width, ringGap: RING_GAP };
  const ring = FIRST_RING[colour === palette.plain ? "plain" : "coloured"];
  return { ...ring, ring: "own", ringWidth: ring.ringWidth + width / 2 };
}

function shapeOf({ kind, isFiled }: Standing): MarkStyle["shape"] {
  if (kind === "provider") return "square";
  if (kind === "topic") return "diamond";
  return isFiled ? "ringed" : "disc";
}

/**
 * How strong links are where places say already what they would: by time an article stands in its
 * provider's row, by story beside its fellows. What is lit is drawn in full.
 */
const FAINTNESS: Record<View["layout"], Partial<Record<LinkKind, number>>> = {
  forces: {},
  time: { publishes: 0.1, about: 0.07, story: 0.5 },
  story: { publishes: 0.22, about: 0.1, story: 0.5 },
  circle: { publishes: 0.5, about: 0.14, story: 0.5 },
};

/** How strong a kind of link is drawn in a layout, 0 to 1. */
export function strengthIn(layout: View["layout"], kind: LinkKind): number {
  return FAINTNESS[layout][kind] ?? 1;
}

/** What a link is besides its kind. */
export interface Bond {
  /** 0 to 1: the topic's for `about` links, see `topicStrength`; the layout's, see `strengthIn`. */
  readonly strength?: number;
  /** The colour of the text that a `wire` link says is the same. */
  readonly ink?: string | undefined;
  /** How much is behind a link of a derived network. */
  readonly weight?: number;
  /** Whether there is room for arrowheads on links that aren't lit. */
  readonly roomy?: boolean;
}

/** A link is as wide as the root of its weight, up to so many pixels. */
const WIDEST = 4.5;
/** Half the width of an arrowhead. */
const HEAD = { lit: 3.6, normal: 2.6 };

/** Constant cost. */
export function linkStyle(
  kind: LinkKind,
  state: LinkState,
  { strength = 1, ink, weight = 1, roomy = false }: Bond,
  palette: Palette,
): LinkStyle {
  const lit = state === "lit";
  const about = kind === "about";
  const wire = kind === "wire";
  const opacity = about ? strength * (lit ? 1 : 0.85) : lit ? 1 : strength;
  const plain = wire ? (ink ?? palette.plain) : palette.edge;
  return {
    color: withOpacity(lit && !wire ? palette.ink : plain, opacity),
    hidden: state === "hidden",
    lit,
    width: Math.min((about || lit ? 1.3 : 1) * Math.sqrt(weight), WIDEST),
    // To the other side than a related link, which often joins the same two.
    curvature: kind === "related" ? CURVATURE : wire ? -CURVATURE : 0,
    dots: about && weight === 1 ? 4 : 0,
    gap: wire ? WIRE_GAP : 0,
    head: kind === "related" ? (lit ? HEAD.lit : roomy ? HEAD.normal : 0) : 0,
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
