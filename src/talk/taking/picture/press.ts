import { noteLines } from "../../../graph/formats/note.ts";
import { createMeasure } from "../../../network/picture/measure.ts";
import type { Drawing } from "../../../network/picture/drawing.ts";
import { exportNote } from "../../../state/export/export-note.ts";
import { partInView } from "../../../state/export/part-in-view.ts";
import { createState, type State } from "../../../state/state.ts";
import { foundAtOnce } from "../../../state/walk/found-at-once.ts";
import type { Look, ViewScene } from "../../talk.ts";
import { type KeyEntry, sceneKey } from "../../stage/scene-key.ts";
import { viewAt } from "../../views/scene-view.ts";
import { paletteIn } from "./palette-in.ts";
import { createSceneStills } from "./scene-stills.ts";
import type { Room, Type } from "./type.ts";

/** Draws the scenes of a talk one after the other, on no screen. */
export interface Press {
  readonly type: Type;
  /** The state that is drawn from. Nobody else looks at it. */
  readonly state: State;
  /** The picture of a scene after so many of its steps. */
  draw(scene: ViewScene, step: number, room: Room): Drawing;
  /** What the marks of that picture mean. The state shows something else after it. Cost: that of `sceneKey`, once. */
  key(scene: ViewScene, step: number): readonly KeyEntry[];
  /** The picture of what the state shows now. */
  drawNow(scene: ViewScene, room: Room): Drawing;
  /**
   * In lines, which query is behind the scene that was drawn last, and the hash of its data.
   *
   * Cost: that of `partInView`. Nothing else is to be drawn meanwhile.
   *
   * @throws the signal's reason, once it is aborted.
   */
  print(signal: AbortSignal): Promise<readonly string[]>;
}

/**
 * @param coverage that the scenes are shown over.
 * @param em size of the pictures' texts in pixels.
 */
export function createPress(coverage: State["coverage"], look: Look | "paper", em: number): Press {
  const root = getComputedStyle(document.documentElement);
  const palette = paletteIn(look);
  const type: Type = {
    em,
    family: root.getPropertyValue("--sans").trim(),
    serif: root.getPropertyValue("--serif").trim(),
    measure: createMeasure(),
    palette,
  };
  const state = createState(coverage, palette);
  state.systemTheme.value = look === "light" || look === "paper" ? "light" : "dark";
  const still = createSceneStills(state, type);
  const keys = new WeakMap<ViewScene, Map<number, readonly KeyEntry[]>>();
  // Nobody follows the route of a state that has no page.
  const follow = () => {
    state.found.value = foundAtOnce(state);
  };
  const drawNow: Press["drawNow"] = ({ frame }, room) => {
    follow();
    return still(frame, room);
  };
  return {
    type,
    state,
    drawNow,
    draw: (scene, step, room) => {
      state.show(viewAt(scene, step).view);
      return drawNow(scene, room);
    },
    key: (scene, step) => {
      const known = keys.get(scene) ?? new Map<number, readonly KeyEntry[]>();
      keys.set(scene, known);
      const made = known.get(step);
      if (made !== undefined) return made;
      state.show(viewAt(scene, step).view);
      follow();
      const key = sceneKey(state, state.colours.peek(), scene.frame);
      known.set(step, key);
      return key;
    },
    print: async (signal) => noteLines(exportNote(state, await partInView(state, signal))),
  };
}
