import { LINK_WORDS } from "../../state/history/choice-words.ts";
import { ARTICLE_LINKS } from "../../state/networks/article-network.ts";
import { PROVIDER_LINKS } from "../../state/networks/provider-network.ts";
import type { State } from "../../state/state.ts";
import { LINK_KINDS, type LinkKind, type NetworkId } from "../../state/view/view.ts";
import type { Action } from "./action.ts";

/** The kinds of link that each network has. */
const KINDS_OF: Readonly<Record<NetworkId, readonly LinkKind[]>> = {
  articles: ARTICLE_LINKS,
  providers: PROVIDER_LINKS,
  stories: ["about"],
};

/** Which kinds of link are drawn and walked along. */
export const LINK_ACTIONS: readonly Action[] = [
  {
    id: "links-all",
    label: "Links: all",
    group: "Network",
    words: "edges show every kind",
    isOn: ({ links }) => links.value.length === 0,
    run: ({ links }) => {
      links.value = [];
    },
  },
  ...LINK_KINDS.map((kind): Action => ({
    id: `links-${kind}`,
    label: `Links: ${LINK_WORDS[kind]}`,
    group: "Network",
    words: "edges show hide kind",
    needs: "this network has none of these",
    isOn: (state) => drawnKinds(state).includes(kind),
    isEnabled: ({ network }) => KINDS_OF[network.value].length > 1 && has(network.value, kind),
    run: (state) => {
      state.links.value = switched(state, kind);
    },
  })),
];

function has(network: NetworkId, kind: LinkKind): boolean {
  return KINDS_OF[network].includes(kind);
}

/** Of the network that is chosen; all of its kinds where none of them is. */
function drawnKinds({ network, links }: State): readonly LinkKind[] {
  const kinds = KINDS_OF[network.value];
  const chosen = kinds.filter((kind) => links.value.includes(kind));
  return chosen.length === 0 ? kinds : chosen;
}

/** The choice after a kind was switched on or off; what is chosen for other networks stays. */
function switched(state: State, kind: LinkKind): LinkKind[] {
  const kinds = KINDS_OF[state.network.peek()];
  const drawn = drawnKinds(state);
  const next = drawn.includes(kind) ? drawn.filter((other) => other !== kind) : [...drawn, kind];
  const isAll = next.length === 0 || next.length === kinds.length;
  const others = state.links.peek().filter((other) => !kinds.includes(other));
  return isAll ? others : [...others, ...next];
}
