import type { State } from "../../state/state.ts";
import type { NetworkId } from "../../state/view/view.ts";
import "./walk.css";

const NAMES: Readonly<Record<NetworkId, string>> = {
  articles: "articles",
  providers: "providers",
  stories: "stories and topics",
};

/** The way to the network in which something can be seen; nothing when it is drawn, or there is none. */
export function OtherNetwork({ state, network }: { state: State; network: NetworkId | null }) {
  if (network === null || network === state.network.value) return null;
  return (
    <p class="walk-hint">
      <button type="button" class="walk-button" onClick={() => state.setNetwork(network)}>
        See the network of {NAMES[network]}
      </button>
    </p>
  );
}
