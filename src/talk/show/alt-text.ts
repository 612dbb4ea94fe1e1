import type { State } from "../../state/state.ts";
import { inSight } from "../../panels/in-sight.ts";
import { plainSummary } from "../../state/filters/summary.ts";
import { chartsName } from "../../timeline/words.ts";
import type { Scene } from "../talk.ts";

const NETWORKS = {
  articles: "Network of articles, providers and topics",
  providers: "Network of providers",
  stories: "Network of stories and topics",
};

const LAYOUTS = { forces: "", time: " by time", story: " by story", circle: " in a circle" };

/**
 * What stands in place of a scene's picture, for who doesn't see it: what its author wrote, or else
 * what is drawn and what is in view, from the data. Empty of a scene of text. Reads signals.
 */
export function altOf(scene: Scene, state: State): string {
  if (scene.kind === "text") return "";
  if (scene.alt !== null) return scene.alt;
  const network = `${NETWORKS[state.network.value]}${LAYOUTS[state.layout.value]}`;
  const charts = chartsName(state.charts.value);
  const drawn = {
    both: `${network}, over a timeline: ${charts.toLowerCase()}`,
    network,
    timeline: `Timeline: ${charts.toLowerCase()}`,
  };
  return `${drawn[scene.frame]}. ${plainSummary(inSight(state))}.`;
}
