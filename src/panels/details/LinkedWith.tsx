import { countOf } from "../../state/count-format.ts";
import { labelOf } from "../../state/filters/filter-words.ts";
import type { Network } from "../../state/networks/network.ts";
import type { State } from "../../state/state.ts";
import { sharedWords } from "../compare/shared-words.ts";
import { Disclosure } from "./Disclosure.tsx";
import { type Linked, linkedWith } from "./linked-with.ts";
import { SelectRow } from "./SelectRow.tsx";
import { useFold } from "./use-fold.tsx";
import "./article-list.css";

type Derived = "providers" | "stories";

/**
 * The neighbours of a provider, story or topic in a derived network, by weight: each row opens the
 * link, which only a pointer reaches in the picture. Folded while another network is drawn.
 */
export function LinkedWith({ state, of, network }: { state: State; of: string; network: Derived }) {
  if (state.network.value === network) {
    const all = linkedWith(state.drawn.value, of);
    if (all.length === 0) return null;
    return (
      <div class="details-section">
        <h3 class="details-subheading">Linked with {nounOf(network, of, state, all.length)}</h3>
        <Rows state={state} all={all} network={network} />
      </div>
    );
  }
  return (
    <div class="details-section details-folds">
      <Disclosure summary={<h3 class="details-subheading">Linked with</h3>} note={NOTES[network]}>
        {() => <Undrawn state={state} of={of} network={network} />}
      </Disclosure>
    </div>
  );
}

const NOTES: Readonly<Record<Derived, string>> = {
  providers: "by stories, wire copies and related links",
  stories: "by articles",
};

/** As its network would be drawn now. */
function Undrawn({ state, of, network }: { state: State; of: string; network: Derived }) {
  const all = linkedWith(undrawn(state, network), of);
  if (all.length === 0) return <p class="details-none">Nothing in view</p>;
  return <Rows state={state} all={all} network={network} />;
}

function undrawn({ networks, presence, links, least }: State, network: Derived): Network {
  const view = { links: links.value, least: least.value };
  return networks.at(network, { presence: presence.value.now, hidden: [], kept: null, ...view });
}

/** As many can be taken in at once. */
const AT_FIRST = 12;

function Rows({ state, all, network }: { state: State; all: readonly Linked[]; network: Derived }) {
  const { shown, more } = useFold(all, AT_FIRST);
  return (
    <>
      <ol class="article-list">
        {shown.map(({ link, other, weight }) => (
          <SelectRow
            key={link}
            state={state}
            of={link}
            shape={shapeOf(other, state)}
            colour={state.colours.value.story(other)}
            name={labelOf(other, state.coverage)}
          >
            <span class="article-row-line">{wordsOf(link, weight, network, state)}</span>
          </SelectRow>
        ))}
      </ol>
      {more}
    </>
  );
}

function wordsOf(link: string, weight: number, network: Derived, state: State): string {
  if (network === "stories") return countOf(weight, "article");
  const { now } = state.presence.value;
  return sharedWords(state.networks.providers.shared(link, (key) => now.has(key)));
}

function shapeOf(key: string, { coverage }: State): "provider" | "topic" | "story" {
  if (coverage.providers.has(key)) return "provider";
  return coverage.topics.has(key) ? "topic" : "story";
}

function nounOf(network: Derived, of: string, { coverage }: State, count: number): string {
  if (network === "providers") return countOf(count, "provider");
  return countOf(count, coverage.topics.has(of) ? "story" : "topic");
}
