import type { Coverage } from "../../../src/graph/coverage.ts";
import type { Facts } from "../../../src/state/networks/facts.ts";
import type { Network } from "../../../src/state/networks/network.ts";
import { Networks } from "../../../src/state/networks/networks.ts";
import type { NetworkId } from "../../../src/state/view/view.ts";

/** A network of a coverage with everything in view, but for what is said. */
export function networkOf(
  coverage: Coverage,
  id: NetworkId = "articles",
  facts: Partial<Facts> = {},
): Network {
  const presence = { has: () => true };
  const all = { presence, hidden: [], links: [], least: 1, kept: null };
  return new Networks(coverage).at(id, { ...all, ...facts });
}
