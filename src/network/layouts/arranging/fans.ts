import type { Point } from "../../camera/camera-maths.ts";
import { Ellipse } from "./ellipse.ts";

/** Things that belong to one, in their order. */
interface Fan {
  readonly key: string;
  /** Keys; one at least. */
  readonly members: readonly string[];
}

/** How members stand: in spokes of so many at most, every `stagger`-th of which begins as far in. */
interface Weave {
  readonly deepest: number;
  readonly spokes: number;
  readonly stagger: number;
  /** From one member to the next. */
  readonly pitch: number;
}

/** From middle to middle, in radii; and by how much that shrinks, over and over, until all have room. */
const PITCH = 2.3;
const SHRINK = 0.85;

/** Between two fans, in spokes, where there is room for it. */
const GAP = 1;

/** A line that fans stand on, how far out they reach, and how they are woven. */
export interface Fanning extends Weave {
  readonly fans: readonly Fan[];
  readonly line: Ellipse;
}

/** How far in from the outside fans may begin, as shares of its smaller half axis. */
const DEPTHS = [0.06, 0.1, 0.15, 0.2, 0.26, 0.33, 0.42];

/**
 * Finds how deep fans must be to stand within an ellipse: the least deep at which each spoke has the
 * line to itself; else as deep as may be, where neighbouring spokes begin farther out in turn.
 *
 * Cost: O(n) a try, some dozens of them, for n fans.
 *
 * @param radius of a member.
 */
export function planFans(fans: readonly Fan[], outer: Ellipse, radius: number): Fanning {
  let plan: Fanning | null = null;
  for (let pitch = PITCH * radius; plan === null; pitch *= SHRINK) {
    for (const share of DEPTHS) {
      const depth = share * outer.halfHeight;
      const line = new Ellipse(outer.middle, outer.halfWidth - depth, outer.halfHeight - depth);
      const woven = weave(fans, line.length, Math.floor(depth / pitch), pitch);
      if (woven === null) continue;
      plan = { fans, line, ...woven };
      if (woven.stagger === 1) return plan;
    }
  }
  return plan;
}

/** As flat as goes with all spokes beside each other; else as deep as there is room; null where there is none. */
function weave(fans: readonly Fan[], length: number, rings: number, pitch: number): Weave | null {
  const most = fans.reduce((largest, { members }) => Math.max(largest, members.length), 1);
  let deep: Weave | null = null;
  for (let deepest = 1; deepest <= Math.min(rings, most); deepest += 1) {
    const spokes = fans.reduce((sum, { members }) => sum + Math.ceil(members.length / deepest), 0);
    const stagger = Math.max(1, Math.ceil((spokes * pitch) / length));
    if (stagger * deepest > rings) continue;
    deep = { deepest, spokes, stagger, pitch };
    if (stagger === 1) break;
  }
  return deep;
}

/**
 * Fans the members of each out from the line, one fan after another clockwise from the top, each as
 * broad as what it holds. A fan's first members stand at the line, later ones farther out.
 *
 * Cost: O(n).
 *
 * @param places gets the members' places.
 * @returns for each fan the point so far `inwards` of the middle of its foot.
 */
export function placeFans(
  { fans, line, deepest, spokes, stagger, pitch }: Fanning,
  inwards: number,
  places: Map<string, Point>,
): Map<string, Point> {
  const free = line.length / pitch - spokes;
  const gap = Math.min(GAP, Math.max(0, free / (fans.length || 1)));
  const width = line.length / (spokes + gap * fans.length || 1);
  const feet = new Map<string, Point>();
  let [start, spoke] = [0, 0];
  for (const { key, members } of fans) {
    const own = Math.ceil(members.length / deepest);
    for (const [index, member] of members.entries()) {
      const [row, column] = [Math.floor(index / own), index % own];
      const ring = row * stagger + ((spoke + column) % stagger);
      places.set(member, line.at((start + column + 0.5) * width, (ring + 0.5) * pitch));
    }
    feet.set(key, line.at((start + own / 2) * width, -inwards));
    start += own + gap;
    spoke += own;
  }
  return feet;
}
