import { compareText } from "../../corpus/text/compare-text.ts";
import type { Coverage } from "../../graph/coverage.ts";
import { articlesOf, kindOf } from "./marks-of.ts";
import { remembered } from "./measure.ts";

/** The communities that the prebuild found, by number. */
export interface Communities {
  /** Those with more than one article: the one with the most articles first, of as many the lower number. */
  readonly ranked: readonly number[];
  /** Of a node its own; of a story that of most of its articles. Null for what the coverage doesn't have. */
  readonly of: (key: string) => number | null;
  /** Its weightiest providers and topics: `The Star, BBC, AI`. */
  readonly nameOf: (community: number) => string;
}

/** A name says as many as one can take in at a glance. */
const MOST_NAMED = 3;

const made = new WeakMap<Coverage, Communities>();

/** Cost: O(n + m) for n articles and their m topics, once for a coverage. */
export function communitiesOf(coverage: Coverage): Communities {
  const known = made.get(coverage) ?? readCommunities(coverage);
  made.set(coverage, known);
  return known;
}

/** Cost: that of communitiesOf. */
export function communityOf(coverage: Coverage, key: string): number | null {
  return communitiesOf(coverage).of(key);
}

/** Cost: that of communitiesOf. */
export function communityName(coverage: Coverage, community: number): string {
  return communitiesOf(coverage).nameOf(community);
}

function readCommunities(coverage: Coverage): Communities {
  const members = membersOf(coverage);
  const sizes = new Map([...members].map(([community, { articles }]) => [community, articles]));
  return {
    ranked: [...sizes]
      .filter(([, articles]) => articles > 1)
      .toSorted(([a, n], [b, m]) => m - n || a - b)
      .map(([community]) => community),
    of: remembered((key: string) => {
      const { graph } = coverage;
      if (graph.hasNode(key)) return graph.getNodeAttribute(key, "community");
      return kindOf(coverage, key) === "story" ? commonest(coverage, key, sizes) : null;
    }),
    nameOf: remembered((community: number) => nameOf(members.get(community), coverage)),
  };
}

interface Members {
  articles: number;
  /** By key of provider or topic, in the community or not: how many of its articles are in it. */
  readonly groups: Map<string, number>;
  readonly community: number;
}

/** By number of the community. */
function membersOf({ articles }: Coverage): ReadonlyMap<number, Members> {
  const members = new Map<number, Members>();
  for (const { community, provider, topics } of articles.values()) {
    const known = members.get(community) ?? {
      articles: 0,
      groups: new Map<string, number>(),
      community,
    };
    members.set(community, known);
    known.articles += 1;
    for (const group of [provider, ...topics]) {
      known.groups.set(group, (known.groups.get(group) ?? 0) + 1);
    }
  }
  return members;
}

/** The community of most articles of a story; of as many the larger community. */
function commonest(
  coverage: Coverage,
  story: string,
  sizes: ReadonlyMap<number, number>,
): number | null {
  const counts = new Map<number, number>();
  for (const { community } of articlesOf(coverage, story)) {
    counts.set(community, (counts.get(community) ?? 0) + 1);
  }
  const size = (community: number) => sizes.get(community) ?? 0;
  const [first] = [...counts].toSorted(([a, n], [b, m]) => m - n || size(b) - size(a) || a - b);
  return first?.[0] ?? null;
}

/** By providers and topics that are of the community themselves, where there are any. */
function nameOf(members: Members | undefined, { graph }: Coverage): string {
  if (members === undefined) return "";
  const weighed = [...members.groups].map(([key, weight]) => {
    const { label, community } = graph.getNodeAttributes(key);
    return { key, label, weight, isIn: community === members.community };
  });
  const own = weighed.filter(({ isIn }) => isIn);
  return (own.length > 0 ? own : weighed)
    .toSorted(
      (a, b) => b.weight - a.weight || compareText(a.label, b.label) || compareText(a.key, b.key),
    )
    .slice(0, MOST_NAMED)
    .map(({ label }) => label)
    .join(", ");
}
