/**
 * Moves places on a line apart until each has room, and no farther: of all ways to do that, the one
 * with the least sum of squared moves. Where there isn't room for all, gaps shrink alike.
 *
 * Less the gaps before it, each wish may not lie before the last one's: isotonic regression, by
 * pooling adjacent violators (Ayer et al., Ann. Math. Stat. 1955).
 *
 * Cost: O(n).
 *
 * @param wanted ascending.
 * @param gaps the least distance from each to the next; one less than places.
 */
export function spreadApart(
  wanted: readonly number[],
  gaps: readonly number[],
  [least, most]: readonly [number, number],
): number[] {
  const length = gaps.reduce((sum, gap) => sum + gap, 0);
  const squeeze = length > most - least ? (most - least) / length : 1;
  const last = Math.max(least, most - length * squeeze);
  const offsets = new Float64Array(wanted.length);
  const places = new Float64Array(wanted.length);
  for (let i = 0; i < wanted.length; i += 1) {
    if (i > 0) offsets[i] = (offsets[i - 1] ?? 0) + (gaps[i - 1] ?? 0) * squeeze;
    places[i] = (wanted[i] ?? 0) - (offsets[i] ?? 0);
  }
  makeAscending(places);
  return Array.from(
    places,
    (place, i) => Math.min(Math.max(place, least), last) + (offsets[i] ?? 0),
  );
}

/** Moves values to the ascending ones nearest to them by least squares. In place. */
function makeAscending(values: Float64Array): void {
  const means = new Float64Array(values.length);
  const counts = new Uint32Array(values.length);
  let pools = 0;
  for (const value of values) {
    let [mean, count] = [value, 1];
    while (pools > 0 && (means[pools - 1] ?? 0) > mean) {
      pools -= 1;
      const before = counts[pools] ?? 0;
      mean = (mean * count + (means[pools] ?? 0) * before) / (count + before);
      count += before;
    }
    means[pools] = mean;
    counts[pools] = count;
    pools += 1;
  }
  let start = 0;
  for (let pool = 0; pool < pools; pool += 1) {
    const end = start + (counts[pool] ?? 0);
    values.fill(means[pool] ?? 0, start, end);
    start = end;
  }
}

/**
 * The same on a closed line: between any two that follow each other, round the seam too, lie half
 * the widths of both.
 *
 * Cost: O(n log n).
 *
 * @param wanted within [0, length), in any order.
 * @returns places within [0, length), in the order of `wanted`.
 */
export function spreadRound(
  wanted: readonly number[],
  widths: readonly number[],
  length: number,
): number[] {
  const order = [...wanted.keys()].toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const seam = seamOf(
    order.map((index) => wanted[index] ?? 0),
    length,
  );
  const unrolled = [...order.slice(seam), ...order.slice(0, seam)];
  const ahead = unrolled.map(
    (index, rank) => (wanted[index] ?? 0) + (rank < order.length - seam ? 0 : length),
  );
  const halves = unrolled.map((index) => (widths[index] ?? 0) / 2);
  const needed = 2 * halves.reduce((sum, half) => sum + half, 0);
  const squeeze = needed > length ? length / needed : 1;
  const gaps = halves.slice(1).map((half, rank) => (half + (halves[rank] ?? 0)) * squeeze);
  const free = length - ((halves[0] ?? 0) + (halves.at(-1) ?? 0)) * squeeze;
  const middle = ((ahead[0] ?? 0) + (ahead.at(-1) ?? 0)) / 2;
  const spread = spreadApart(ahead, gaps, [middle - free / 2, middle + free / 2]);
  const places = Array<number>(wanted.length).fill(0);
  for (const [rank, index] of unrolled.entries()) {
    places[index] = ((spread[rank] ?? 0) + length) % length;
  }
  return places;
}

/** Which of ascending places on a closed line comes after the widest gap. */
function seamOf(places: readonly number[], length: number): number {
  let seam = 0;
  let widest = (places[0] ?? 0) + length - (places.at(-1) ?? 0);
  for (let rank = 1; rank < places.length; rank += 1) {
    const gap = (places[rank] ?? 0) - (places[rank - 1] ?? 0);
    if (gap <= widest) continue;
    widest = gap;
    seam = rank;
  }
  return seam;
}
