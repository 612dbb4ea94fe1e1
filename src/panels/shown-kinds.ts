import { toggled } from "../state/filters/filters.ts";
import { ARTICLE_LINKS } from "../state/networks/article-network.ts";
import { drawnKinds } from "../state/networks/facts.ts";
import { PROVIDER_LINKS } from "../state/networks/provider-network.ts";
import type { LinkKind, MarkKind, NetworkId } from "../state/view/view.ts";

/** The kinds of mark that a network has. */
export const MARKS_OF: Readonly<Record<NetworkId, readonly MarkKind[]>> = {
  articles: ["article", "provider", "topic"],
  providers: ["provider"],
  stories: ["story", "topic"],
};

/** The kinds of link that a network has. */
export const LINKS_OF: Readonly<Record<NetworkId, readonly LinkKind[]>> = {
  articles: ARTICLE_LINKS,
  providers: PROVIDER_LINKS,
  stories: ["about"],
};

/**
 * What is shown after a click on one of `all`: it alone, or all again when it was alone; with `add`
 * it comes or goes. The last one never goes: that brings all back.
 */
function shownAfter<K extends string>(
  all: readonly K[],
  shown: readonly K[],
  kind: K,
  add: boolean,
): readonly K[] {
  const isAll = shown.length === all.length;
  // While all are shown none is chosen; to add one to all is to take it away.
  const next = toggled(isAll && !add ? [] : shown, kind, add);
  return next.length === 0 ? all : all.filter((each) => next.includes(each));
}

/** The kinds of mark that are hidden after a click on one; those of other networks stay hidden. */
export function hiddenAfter(
  network: NetworkId,
  hidden: readonly MarkKind[],
  kind: MarkKind,
  add: boolean,
): MarkKind[] {
  const all = MARKS_OF[network];
  const shown = all.filter((each) => !hidden.includes(each));
  const next = shownAfter(all, shown.length === 0 ? all : shown, kind, add);
  return [
    ...hidden.filter((each) => !all.includes(each)),
    ...all.filter((each) => !next.includes(each)),
  ];
}

/** The kinds of link that are chosen after a click on one; none chosen is all. */
export function linksAfter(
  network: NetworkId,
  links: readonly LinkKind[],
  kind: LinkKind,
  add: boolean,
): LinkKind[] {
  const all = LINKS_OF[network];
  const drawn = drawnKinds({ links }, all);
  const next = shownAfter(
    all,
    all.filter((each) => drawn.has(each)),
    kind,
    add,
  );
  const others = links.filter((each) => !all.includes(each));
  return next.length === all.length ? others : [...others, ...next];
}
