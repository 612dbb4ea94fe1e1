import type { Placing } from "./placing.ts";

/** Width to height that the picture aims at: the network's part of a laptop's screen. */
const ASPECT = 1.6;

/** How far one axis may be stretched against the other to get there; more would show. */
const MOST_STRETCH = 1.6;

/**
 * Turns a picture so that its longer axis lies flat, centres it, stretches it gently towards
 * landscape, and scales it to a density at which nodes are well apart and still visible. In place.
 *
 * Only sums, products and square roots: the same digits on every machine.
 */
export function frame(placing: Placing): void {
  const { x, y } = placing;
  centre(x);
  centre(y);
  lieFlat(x, y);
  const [width, height] = [extent(x), extent(y)];
  const stretch =
    width === 0 || height === 0
      ? 1
      : between((ASPECT * height) / width, 1 / MOST_STRETCH, MOST_STRETCH);
  const across = Math.sqrt(stretch);
  multiply(x, across);
  multiply(y, 1 / across);
  const [dx, dy] = [deviation(x), deviation(y)];
  // On a line, or on one spot, there is no area to go by.
  const spread = Math.sqrt(dx * dy) || dx + dy;
  if (spread === 0) return;
  const scale = wantedDeviation(placing) / spread;
  multiply(x, scale);
  multiply(y, scale);
}

function multiply(values: Float64Array, by: number): void {
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) * by;
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function extent(values: Float64Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

/**
 * The standard deviation that gives the wanted spacing: with some dozens of nodes eight radii from
 * one to the next, with thousands somewhat less than four, so that they don't shrink to dust when all are in view.
 */
function wantedDeviation({ size }: Placing): number {
  const n = size.length;
  const radius = mean(size);
  const spacing = radius * between(8 * Math.sqrt(Math.sqrt(83 / n)), 3.6, 9);
  // Evenly filled, a square of side s has a deviation of s / √12 along each axis.
  return (spacing * Math.sqrt(n)) / Math.sqrt(12);
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

function centre(values: Float64Array): void {
  const middle = mean(values);
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) - middle;
}

/** Of centred values. */
function deviation(values: Float64Array): number {
  return Math.sqrt(mean(values.map((value) => value * value)));
}

/** Rotates by the principal axis of the covariance, found in closed form without trigonometry. */
function lieFlat(x: Float64Array, y: Float64Array): void {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i += 1) {
    const [a, b] = [x[i] ?? 0, y[i] ?? 0];
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  // The eigenvector of the larger eigenvalue, from whichever row is not close to zero.
  const [u, w] = half > 0 ? [half + root, xy] : [xy, root - half];
  const length = Math.sqrt(u * u + w * w);
  if (length === 0) return;
  const [cos, sin] = [u / length, w / length];
  for (let i = 0; i < x.length; i += 1) {
    const [a, b] = [x[i] ?? 0, y[i] ?? 0];
    x[i] = a * cos + b * sin;
    y[i] = b * cos - a * sin;
  }
}
