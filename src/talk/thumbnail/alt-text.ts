import { untracked } from "@preact/signals";
import { capital } from "../../panels/details/capital.ts";
import { inSight } from "../../panels/in-sight.ts";
import { plainSummary } from "../../state/filters/summary.ts";
import { LAYOUT_WORDS } from "../../state/history/choice-words.ts";
import { thingWords } from "../../state/history/thing-words.ts";
import type { State } from "../../state/state.ts";
import { chartsName } from "../../timeline/words.ts";
import type { Frame, Scene } from "../talk.ts";
import { textsAt } from "../views/scene-view.ts";
import { sketcherOf } from "./sketcher.ts";

/** Of more things than these that are selected only the number is said. */
const MOST_NAMES = 3;

/**
 * What stands in place of a scene's picture for who doesn't see it: what its author wrote, or what its
 * data say: `Network of articles, by time, above the timeline (lanes): 12 of 43 articles by …`. Empty
 * of a scene of text, which has no picture.
 *
 * Cost: that of showing its view to nobody.
 *
 * @param state whose coverage it is over; its view is left alone.
 */
export function altOf(state: State, scene: Scene, step = 0): string {
  if (scene.kind === "text") return "";
  return scene.alt ?? madeAlt(state, textsAt(scene, step), scene.frame);
}

/** What the data say of a view, whatever its author wrote. */
export function madeAlt(state: State, view: ReturnType<typeof textsAt>, frame: Frame): string {
  return untracked(() => {
    const staged = sketcherOf(state.coverage, state.palette.peek()).staged(view);
    const what = capital(pictureWords(staged, frame));
    return `${what}: ${plainSummary(inSight(staged))}.${selectedWords(staged)}`;
  });
}

function pictureWords(state: State, frame: Frame): string {
  const network = `network of ${state.network.peek()} ${LAYOUT_WORDS[state.layout.peek()]}`;
  const timeline = `timeline (${chartsName(state.charts.peek()).toLowerCase()})`;
  if (frame === "network") return network;
  return frame === "timeline" ? timeline : `${network}, above the ${timeline}`;
}

function selectedWords({ selected, coverage }: State): string {
  const keys = selected.peek();
  if (keys.length === 0) return "";
  if (keys.length > MOST_NAMES) return ` ${keys.length} things are selected.`;
  const names = keys.map((key) => thingWords(key, coverage));
  return ` Selected: ${names.join(", ")}.`;
}
