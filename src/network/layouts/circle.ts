import type { Coverage } from "../../graph/coverage.ts";
import type { Point } from "../camera/camera-maths.ts";
import { placeColumns } from "./arranging/columns.ts";
import { Ellipse } from "./arranging/ellipse.ts";
import { placeFans, planFans } from "./arranging/fans.ts";
import { type Group, providersByStory, storiesByTopic } from "./groups.ts";
import { type Layout, type LayoutInput, NO_GUIDES } from "./layouts.ts";
import { meanPlace, meanRadius } from "./arranging/means.ts";
import { dealRings, placeInRings, type Rings } from "./arranging/rings.ts";
import { type Ground, groundOf } from "./room.ts";
import { topicColumns } from "./topics.ts";

/** Shares of the frame's sides that are kept for names where nothing stands beyond the rings. */
const NAMES = [0.08, 0.02] as const;

/** How providers stand between their articles and the topics. */
const PROVIDERS = { air: 0.4, fill: 0.85, depth: 0.6 };

/** How providers or stories stand alone. */
const ALONE = { air: 0.4, fill: 0.95, depth: 0.75 };

/** How topics stand amid stories: with room for their names. */
const AMID = { air: 1.5, fill: 0.95, depth: 0.75 };

/** The ring of topics amid stories, as a share of what those leave free. */
const TOPICS = 0.65;

/** What is left of the distances to the middle: enough to tell an order by. */
const CENTRING = 1e-3;

/** The list of topics amid articles, as a share of what the providers leave free. */
const LIST = 0.8;

/**
 * Round a middle, clockwise from the top. Of articles: providers, the first to report first, each
 * with its articles fanned out beyond it in time order, in as much of the round as they need; topics
 * in the middle. Providers: those of one story next to each other, by the story in which they have
 * most articles. Stories: by their main topic, and the topics within, each towards its stories.
 *
 * Cost: O(n log n) for n nodes.
 */
export function circle(input: LayoutInput): Layout {
  const { coverage, network } = input;
  const ground = groundOf(input);
  const places = new Map<string, Point>();
  if (network === "articles") placeArticles(coverage, ground, places);
  else if (network === "providers") placeGroups(providersByStory(coverage), ground, places);
  else placeStories(coverage, ground, places);
  return { places, guides: NO_GUIDES };
}

function placeArticles(coverage: Coverage, ground: Ground, places: Map<string, Point>): void {
  const { articles, providers } = coverage;
  const radius = meanRadius([...articles.keys()], ground.radius);
  const fans = [...providers.values()].map(({ key, articles: members }) => ({ key, members }));
  const plan = planFans(fans, ellipseIn(ground), radius);
  const rings = ringsOf([...providers.keys()], ground, within(plan.line, radius), PROVIDERS);
  const inwards = 2 * radius;
  const feet = placeFans(plan, inwards, places);
  placeInRings(rings, (key) => feet.get(key) ?? plan.line.middle, places);
  listTopics(coverage, ground, rings.inside, places);
}

/** Topics under each other, as near to the middle as can be, in the order of their articles' mean heights. */
function listTopics(
  coverage: Coverage,
  ground: Ground,
  [across, up]: Rings["inside"],
  places: Map<string, Point>,
): void {
  const { x, y } = middleOf(ground);
  const room = { width: 2 * across * LIST, height: 2 * up * LIST };
  const columns = topicColumns(coverage, ground, room);
  const mean = (key: string) => meanPlace(coverage.topics.get(key)?.articles ?? [], places)?.y ?? y;
  const heightOf = (key: string) => y + (mean(key) - y) * CENTRING;
  const [bottom, top] = [y - room.height / 2, y + room.height / 2];
  placeColumns(columns, heightOf, { left: x - columns.width / 2, bottom, top }, places);
}

function placeStories(coverage: Coverage, ground: Ground, places: Map<string, Point>): void {
  const { groups, rest } = storiesByTopic(coverage);
  const { topics } = coverage;
  const stories = groups.map(({ key, label, members }) => ({
    key,
    label,
    members: members.filter((member) => !topics.has(member)),
  }));
  const [across, up] = placeGroups({ groups: stories, rest }, ground, places);
  const line = new Ellipse(middleOf(ground), across * TOPICS, up * TOPICS);
  const members = new Map(stories.map((group) => [group.key, group.members]));
  const aim = (topic: string) =>
    meanPlace(members.get(topic) ?? [], places) ??
    meanPlace(storiesOn(topic, coverage), places) ??
    line.middle;
  placeInRings(ringsOf([...topics.keys()], ground, line, AMID), aim, places);
}

/** Keys of the stories of a topic's articles, one for each article. */
function storiesOn(topic: string, { articles, topics }: Coverage): string[] {
  const keys = topics.get(topic)?.articles ?? [];
  return keys.flatMap((key) => articles.get(key)?.story ?? []);
}

/** Group by group round the outside; returns the half axes of what stays free within. */
function placeGroups(
  { groups, rest }: { readonly groups: readonly Group[]; readonly rest: readonly string[] },
  ground: Ground,
  places: Map<string, Point>,
): Rings["inside"] {
  const keys = [...groups.flatMap(({ members }) => members), ...rest];
  const [aside, above] = NAMES;
  const [width, height] = [ground.right - ground.left, ground.top - ground.bottom];
  const line = new Ellipse(middleOf(ground), (0.5 - aside) * width, (0.5 - above) * height);
  const aims = new Map(keys.map((key, rank) => [key, line.at((rank / keys.length) * line.length)]));
  const rings = ringsOf(keys, ground, line, ALONE);
  placeInRings(rings, (key) => aims.get(key) ?? line.middle, places);
  return rings.inside;
}

function ringsOf(
  keys: readonly string[],
  { radius }: Ground,
  outer: Ellipse,
  { air, fill, depth }: typeof ALONE,
): Rings {
  const items = keys.map((key) => ({ key, radius: radius(key) }));
  return dealRings(items, outer.middle, [outer.halfWidth, outer.halfHeight], {
    air: air * meanRadius(keys, radius),
    fill,
    depth,
  });
}

function middleOf({ left, right, bottom, top }: Ground): Point {
  return { x: (left + right) / 2, y: (bottom + top) / 2 };
}

function ellipseIn(ground: Ground): Ellipse {
  const { left, right, bottom, top } = ground;
  return new Ellipse(middleOf(ground), (right - left) / 2, (top - bottom) / 2);
}

function within({ middle, halfWidth, halfHeight }: Ellipse, depth: number): Ellipse {
  return new Ellipse(middle, halfWidth - depth, halfHeight - depth);
}
