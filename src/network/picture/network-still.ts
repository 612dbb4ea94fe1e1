import type { State } from "../../state/state.ts";
import { FIT } from "../camera/camera-maths.ts";
import { fittedStage, LEAST_RADIUS, sizeUnitFor } from "../camera/fitted.ts";
import { dimFor } from "../drawing/appearance.ts";
import { MANY_LINKS, Painting } from "../drawing/painting.ts";
import { GroundLayer } from "../ground/ground-layer.ts";
import type { LabelStyle } from "../labels/label-style.ts";
import { frameOf } from "../scene/frame.ts";
import { Scene } from "../scene/scene.ts";
import type { Drawing } from "./drawing.ts";
import { networkDrawing, type Staged } from "./network-drawing.ts";
import { type Measure, Pen } from "./pen.ts";

/** How large a picture is, in CSS pixels, and how its names are set. */
interface StillRoom {
  readonly width: number;
  readonly height: number;
  readonly style: LabelStyle;
}

/** Draws the network of a state without a stage. */
export interface NetworkStills {
  /**
   * What the network's stage would show in such a room once all has come to rest. The drawing is of
   * this moment: it is to be walked before the state changes.
   *
   * Cost: a painting of all, the layout where it is another, and the choosing of names, at once.
   */
  draw(room: StillRoom): Drawing;
}

/**
 * For one state, on no screen at all. From one picture to the next names stay where they were, if they
 * can, as on the stage.
 */
export function createNetworkStills(state: State, measure: Measure): NetworkStills {
  const frame = frameOf(state.coverage.graph);
  const scenes = new Map<string, Scene>();
  const sceneNow = (): Scene => {
    const network = state.drawn.peek();
    const scene = scenes.get(network.id) ?? new Scene(state, frame, network);
    scenes.set(network.id, scene);
    return scene;
  };
  return {
    draw: ({ width, height, style }) => {
      const painting = new Painting(state);
      const scene = sceneNow();
      const ground = new GroundLayer(state);
      put(scene, painting);
      ground.survey(painting.facts.network, scene);
      const stage = fittedStage({ width, height }, frame.box);
      const staged: Staged = {
        state,
        scene,
        painting,
        ground,
        picture: {
          stage,
          camera: state.camera.peek() ?? FIT,
          sizeUnit: sizeUnitFor(stage.unit / frame.side, style.size),
          leastRadius: LEAST_RADIUS,
        },
        dim: dimFor(painting.facts.focus),
        isStraight: scene.graph.size > MANY_LINKS,
        style,
        taken: [],
      };
      name(staged, measure);
      return networkDrawing(staged, measure);
    },
  };
}

/** Every mark where it goes, and as large as its measure has it. */
function put({ table, target }: Scene, painting: Painting): void {
  table.places.share = 1;
  for (const [row, key] of table.keys.entries()) {
    table.places.put(row, target(row));
    table.size[row] = painting.sizeOf(key);
  }
}

/** Chooses which names stand where, beside those of the ground. */
function name(staged: Staged, measure: Measure): void {
  const { state, scene, painting, ground, picture, style } = staged;
  const palette = state.palette.peek();
  const { context } = new Pen(measure);
  const groundView = { picture, palette, style, zone: state.zone.peek() };
  const taken = ground.draw({ below: context, above: context }, scene, groundView, [], false);
  const choosing = scene.labels.arrange(context, {
    picture,
    state: (key) => painting.stateOf(key),
    isThere: (row) => painting.hasAt(scene.table, row),
    focus: painting.facts.focus,
    standing: painting.standing,
    palette,
    colourOf: (key) => painting.colourOf(key),
    style,
    taken,
  });
  while (choosing.next().done !== true);
}
