import type { Ink } from "./drawing.ts";

/**
 * A colour as our drawing code writes it (`#rrggbb`, `#rrggbbaa`, `rgb(1 2 3)`) as plain hex and an
 * opacity: programs that read SVG know no other form in common.
 *
 * @param alpha what it is multiplied with.
 */
export function inkOf(colour: string, alpha = 1): Ink {
  const channels = /^rgb\((\d+)[ ,]+(\d+)[ ,]+(\d+)\)$/.exec(colour);
  if (channels) return { colour: hexOf(channels.slice(1).map(Number)), opacity: alpha };
  const [, plain = colour, own] = /^(#[0-9a-f]{6})([0-9a-f]{2})?$/i.exec(colour) ?? [];
  const opacity = own === undefined ? 1 : Number.parseInt(own, 16) / 255;
  return { colour: plain, opacity: opacity * alpha };
}

/** `share` of a colour, the rest paper; both `#rrggbb`. */
export function mixed(colour: string, paper: string, share: number): string {
  const [from, to] = [channelsOf(paper), channelsOf(colour)];
  return hexOf(from.map((channel, i) => Math.round(channel + ((to[i] ?? 0) - channel) * share)));
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
