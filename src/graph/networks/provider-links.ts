import { compareText } from "../../corpus/text/compare-text.ts";
import type { NetworkArticle } from "./network-article.ts";

/** What two providers share; none of the three need be, but one is. All by key, in order. */
export interface ProviderLink {
  /** Both ends, as `source~target`. */
  readonly key: string;
  /** The end whose key comes first; a link has no direction. */
  readonly source: string;
  readonly target: string;
  /** The stories that both covered. */
  readonly stories: readonly string[];
  /** The texts that both ran, each by its earliest article. */
  readonly wires: readonly string[];
  /** The related links from an article of one to an article of the other, either way. */
  readonly related: readonly RelatedLink[];
}

/** An article, and one that it lists. */
interface RelatedLink {
  readonly source: string;
  readonly target: string;
}

/**
 * A story or a text that more providers have would link each of them with each, tell nobody anything,
 * and take gigabytes: it is left out.
 */
const MOST_PROVIDERS = 1000;

/**
 * The links between providers: one for each two that share a story, a text or a related link, in
 * order of key. What an article lists beyond the given articles doesn't count, so that those in view
 * can be asked alone; nor does a story or text of more than 1,000 providers.
 *
 * Cost: O(n log n) for n articles and related links, and the square of its providers for each story
 * and text; no more in memory than what comes out.
 */
export function providerLinks(articles: Iterable<NetworkArticle>): ProviderLink[] {
  const known = [...articles].toSorted((a, b) => compareText(a.key, b.key));
  const pairs = new Pairs();
  for (const [story, providers] of groupsBy(known, ({ story }) => story)) {
    forEachPair(providers, (a, b) => pairs.between(a, b).stories.push(story));
  }
  for (const [wire, providers] of groupsBy(known, ({ wire }) => wire)) {
    forEachPair(providers, (a, b) => pairs.between(a, b).wires.push(wire));
  }
  const providerOf = new Map(known.map(({ key, provider }) => [key, provider]));
  for (const { key, provider, lists } of known) {
    for (const listed of lists.toSorted(compareText)) {
      const other = providerOf.get(listed);
      if (other === undefined || other === provider) continue;
      pairs.between(provider, other).related.push({ source: key, target: listed });
    }
  }
  return pairs.inOrder();
}

/** The providers of each group in order, the groups in order of key. */
function groupsBy(
  articles: readonly NetworkArticle[],
  groupOf: (article: NetworkArticle) => string | null,
): [string, string[]][] {
  const groups = new Map<string, Set<string>>();
  for (const article of articles) {
    const group = groupOf(article);
    if (group === null) continue;
    const providers = groups.get(group);
    if (providers) providers.add(article.provider);
    else groups.set(group, new Set([article.provider]));
  }
  return [...groups]
    .filter(([, providers]) => providers.size <= MOST_PROVIDERS)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([group, providers]) => [group, [...providers].toSorted(compareText)]);
}

function forEachPair(providers: readonly string[], visit: (a: string, b: string) => void): void {
  for (const [i, a] of providers.entries()) {
    for (let j = i + 1; j < providers.length; j += 1) visit(a, providers[j] ?? "");
  }
}

interface GrowingLink extends ProviderLink {
  readonly stories: string[];
  readonly wires: string[];
  readonly related: RelatedLink[];
}

class Pairs {
  /** By the first end, then by the second: to join keys for every look-up takes longer than all the rest. */
  readonly #links = new Map<string, Map<string, GrowingLink>>();

  /** The link of two providers, a new one if they share nothing yet. */
  between(a: string, b: string): GrowingLink {
    const [source, target] = compareText(a, b) < 0 ? [a, b] : [b, a];
    let links = this.#links.get(source);
    if (links === undefined) this.#links.set(source, (links = new Map()));
    let link = links.get(target);
    if (link === undefined) {
      link = { key: `${source}~${target}`, source, target, stories: [], wires: [], related: [] };
      links.set(target, link);
    }
    return link;
  }

  inOrder(): ProviderLink[] {
    return [...this.#links.values()]
      .flatMap((links) => Array.from(links.values()))
      .toSorted((a, b) => compareText(a.key, b.key));
  }
}
