import {
  KIND_WORDS,
  LAYOUT_WORDS,
  REGION_WORDS,
  ROWS_WORDS,
} from "../../state/history/choice-words.ts";
import {
  LAYOUTS,
  MARK_KINDS,
  type MarkKind,
  type NetworkId,
  NETWORKS,
  REGIONS,
  ROWS,
  type View,
} from "../../state/view/view.ts";
import type { Action } from "./action.ts";
import { choiceOf } from "./choice-action.ts";

const LAYOUT_HINTS: Readonly<Record<View["layout"], string>> = {
  forces: "arrange forces prebuilt network",
  time: "arrange timeline publish",
  story: "arrange regions events",
  circle: "arrange ring round outlets",
};

/** The kinds of mark that each network has. */
const MARKS_OF: Readonly<Record<NetworkId, readonly MarkKind[]>> = {
  articles: ["article", "provider", "topic"],
  providers: ["provider"],
  stories: ["story", "topic"],
};

/** Which network is drawn, which of its marks, and where they stand. */
export const LAYOUT_ACTIONS: readonly Action[] = [
  ...NETWORKS.map((network): Action => ({
    id: `network-${network}`,
    label: `Network: ${network}`,
    group: "Network",
    words: "of graph",
    isOn: (state) => state.network.value === network,
    run: (state) => state.setNetwork(network),
  })),
  ...MARK_KINDS.map((kind): Action => ({
    id: `show-${kind}`,
    label: `Show: ${KIND_WORDS[kind]}`,
    group: "Network",
    words: "hide marks kind",
    needs: "this network has none of these",
    isEnabled: ({ network }) => MARKS_OF[network.value].includes(kind),
    isOn: ({ hidden }) => !hidden.value.includes(kind),
    run: ({ hidden }) => {
      const now = hidden.peek();
      hidden.value = now.includes(kind) ? now.filter((other) => other !== kind) : [...now, kind];
    },
  })),
  ...LAYOUTS.map((layout) =>
    choiceOf("layout", layout, {
      label: `Layout: ${LAYOUT_WORDS[layout]}`,
      words: LAYOUT_HINTS[layout],
    }),
  ),
  ...ROWS.map((rows) =>
    choiceOf("rows", rows, {
      label: `Rows: ${ROWS_WORDS[rows]}`,
      words: "layout lanes",
      needs: "only articles by time have rows",
      isEnabled: ({ layout, network }) => layout.value === "time" && network.value === "articles",
    }),
  ),
  ...REGIONS.map((regions) =>
    choiceOf("regions", regions, {
      label: `Regions: ${REGION_WORDS[regions]}`,
      words: "areas hulls fill",
    }),
  ),
];
