import { placeColumns } from "./arranging/columns.ts";
import { articlesByStory, providersByStory, storiesByTopic } from "./groups.ts";
import { type Layout, type LayoutInput, NO_GUIDES } from "./layouts.ts";
import { meanPlace } from "./arranging/means.ts";
import { groundOf, type Room } from "./room.ts";
import { surround } from "./arranging/surrounded-regions.ts";
import { topicSide } from "./topics.ts";

/** Share of the frame's width that is kept for names on either side of what stands in rings. */
const NAMES = 0.05;

/**
 * Each story a region with its name, the largest in the middle, its articles in time order from the
 * region's middle outwards; round all of them what is in no story, and round that the providers, each
 * on the side of its articles; topics on the right. Of providers, each in the region of the story in
 * which it has most articles. Of stories, each in the region of its main topic.
 *
 * Cost: O(n log n) for n nodes of many stories, O(n √n) if one story had them all.
 */
export function byStory(input: LayoutInput): Layout {
  const { coverage, network } = input;
  const ground = groundOf(input);
  if (network === "articles") return articles(input);
  const grouping = network === "providers" ? providersByStory(coverage) : storiesByTopic(coverage);
  const { places, regions, belt } = surround({ ...grouping, rim: [] }, ground, ground.radius);
  return { places, guides: { ...NO_GUIDES, regions, belt } };
}

function articles(input: LayoutInput): Layout {
  const { coverage } = input;
  const ground = groundOf(input);
  const side = topicSide(coverage, ground);
  const names = NAMES * (ground.right - ground.left);
  const { left, right } = side.rest;
  const room: Room = { ...side.rest, left: left + names, right: right - names };
  const { places, regions, belt } = surround(
    { ...articlesByStory(coverage), rim: [...coverage.providers.values()] },
    room,
    ground.radius,
  );
  const articlesOf = (topic: string) => coverage.topics.get(topic)?.articles ?? [];
  const heightOf = (topic: string) => meanPlace(articlesOf(topic), places)?.y ?? 0;
  placeColumns(side.columns, heightOf, side.room, places);
  return { places, guides: { ...NO_GUIDES, regions, belt } };
}
