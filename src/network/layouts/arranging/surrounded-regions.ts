import type { Point } from "../../camera/camera-maths.ts";
import { Ellipse } from "./ellipse.ts";
import type { Grouping } from "../groups.ts";
import { type Belt, type Region, REST } from "../layouts.ts";
import { meanPlace, meanRadius } from "./means.ts";
import { placeRegions, planRegions, type RegionPlan, roomFor } from "./regions.ts";
import { dealRings, placeInRings, type Rings } from "./rings.ts";
import type { Room } from "../room.ts";

/** Groups, what is in none, and what stands round all of them. */
interface Surrounded extends Grouping {
  /** Each with the keys of what it wants to be near. */
  readonly rim: readonly { readonly key: string; readonly articles: readonly string[] }[];
}

/** Regions, rim and belt in their places. */
interface SurroundedPlaces {
  readonly places: Map<string, Point>;
  readonly regions: readonly Region[];
  readonly belt: Belt | null;
}

/** A plan is drawn at most so many times its natural size: a few articles in a wide hall look lost. */
const LARGEST = 2.4;

/** Regions that may be drawn this large have room: only the widest of their members are near each other. */
const ROOMY = 0.8;

/** Between the regions and what surrounds them, as a share of their room. */
const MOAT = 0.04;

/** How full a ring may be: providers stand nearer to where they want in emptier ones. */
const RIM_FILL = 0.75;
const BELT_FILL = 0.95;

/** How far in rings may reach, as a share of the half axes of what they stand in. */
const RIM_DEPTH = 0.4;
const BELT_DEPTH = 0.7;

/** Distances in rings, in parts of the mean radius: the first that leaves the regions room is taken. */
const AIRS = [1.6, 1, 0.5, 0.2, 0];

/**
 * Regions in the middle of a room, in a belt round them what is in none, and round that the rim. With
 * no group at all, what is in none is one region.
 *
 * Cost: O(n log n) for n nodes, and that of planRegions.
 */
export function surround(
  { groups, rest, restLabel, rim }: Surrounded,
  room: Room,
  radius: (key: string) => number,
): SurroundedPlaces {
  const middle = { x: (room.left + room.right) / 2, y: (room.bottom + room.top) / 2 };
  const half: [number, number] = [(room.right - room.left) / 2, (room.top - room.bottom) / 2];
  const isWhole = groups.length === 0 && rest.length > 0;
  const all = isWhole ? [{ key: REST, label: restLabel, members: rest }] : groups;
  const inBelt = isWhole ? [] : rest;
  const plan = planRegions(all, radius, half[0] / half[1]);
  const rings = ringsAround(plan, [rim.map(({ key }) => key), inBelt], middle, half, radius);
  const scale = Math.min(roomFor(plan, moated(rings.belt.inside)), LARGEST);
  const places = new Map<string, Point>();
  const regions = placeRegions(plan, middle, scale, places);
  const round = new Ellipse(middle, ...half);
  placeInRings(rings.rim, aimsOf(rim, places, round), places);
  placeInRings(rings.belt, ownersOf(rim, places, inBelt, round), places);
  const [inner, outer] = [rings.belt.inside, rings.rim.inside];
  return {
    places,
    regions,
    belt: inBelt.length > 0 ? { label: restLabel, ...middle, inner, outer } : null,
  };
}

/** The rim and the belt within it, with as much air as leaves the regions room at their natural size. */
function ringsAround(
  plan: RegionPlan,
  keys: readonly [rim: readonly string[], belt: readonly string[]],
  middle: Point,
  half: readonly [number, number],
  radius: (key: string) => number,
): { readonly rim: Rings; readonly belt: Rings } {
  const [rimItems = [], beltItems = []] = keys.map((some) =>
    some.map((key) => ({ key, radius: radius(key) })),
  );
  const [rimMean = 0, beltMean = 0] = keys.map((some) => meanRadius(some, radius));
  const withAir = (air: number) => {
    const outermost = { air: air * rimMean, fill: RIM_FILL, depth: RIM_DEPTH };
    const rim = dealRings(rimItems, middle, half, outermost);
    const within = { air: air * beltMean, fill: BELT_FILL, depth: BELT_DEPTH };
    return { rim, belt: dealRings(beltItems, middle, rim.inside, within) };
  };
  let rings = withAir(AIRS[0] ?? 0);
  for (const air of AIRS.slice(1)) {
    if (roomFor(plan, moated(rings.belt.inside)) >= ROOMY) break;
    rings = withAir(air);
  }
  return rings;
}

/** Towards the mean of what each wants to be near; those that want nothing here all round, evenly. */
function aimsOf(
  rim: Surrounded["rim"],
  places: ReadonlyMap<string, Point>,
  round: Ellipse,
): (key: string) => Point {
  const aims = new Map(rim.map(({ key, articles }) => [key, meanPlace(articles, places)]));
  const free = rim.filter(({ key }) => aims.get(key) === null);
  for (const [rank, { key }] of free.entries()) {
    aims.set(key, round.at((rank / free.length) * round.length));
  }
  return (key) => aims.get(key) ?? round.middle;
}

/** Towards what each belongs to; what belongs to nothing on the rim all round, evenly. */
function ownersOf(
  rim: Surrounded["rim"],
  places: ReadonlyMap<string, Point>,
  keys: readonly string[],
  round: Ellipse,
): (key: string) => Point {
  const aims = new Map<string, Point>();
  for (const { key, articles } of rim) {
    const place = places.get(key);
    if (place !== undefined) for (const article of articles) aims.set(article, place);
  }
  for (const [rank, key] of keys.entries()) {
    if (!aims.has(key)) aims.set(key, round.at((rank / keys.length) * round.length));
  }
  return (key) => aims.get(key) ?? round.middle;
}

function moated([across, up]: readonly [number, number]): readonly [number, number] {
  return [across * (1 - MOAT), up * (1 - MOAT)];
}
