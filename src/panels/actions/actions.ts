import type { ViewHistory } from "../../state/history/view-history.ts";
import type { Action } from "./action.ts";
import { LAYOUT_ACTIONS } from "./layout-actions.ts";
import { LINK_ACTIONS } from "./link-actions.ts";
import { MEASURE_ACTIONS } from "./measure-actions.ts";
import { NOTE_ACTIONS } from "./note-actions.ts";
import { pageActions } from "./page-actions.ts";
import { PATH_ACTIONS } from "./path-actions.ts";
import { PLAY_ACTIONS } from "./play-actions.ts";
import { STEPS_ACTIONS } from "./steps-actions.ts";
import { TIME_ACTIONS } from "./time-actions.ts";
import { TIMELINE_ACTIONS } from "./timeline-actions.ts";
import { VIEW_ACTIONS } from "./view-actions.ts";

/** Everything that can be done from the palette or by a key, in the order of the list of keys. */
export function createActions(history: ViewHistory): readonly Action[] {
  return [
    ...pageActions(history),
    ...VIEW_ACTIONS,
    ...NOTE_ACTIONS,
    ...TIMELINE_ACTIONS,
    ...TIME_ACTIONS,
    ...STEPS_ACTIONS,
    ...PATH_ACTIONS,
    ...PLAY_ACTIONS,
    ...LAYOUT_ACTIONS,
    ...MEASURE_ACTIONS,
    ...LINK_ACTIONS,
  ];
}
