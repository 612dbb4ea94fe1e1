import { rgb } from "d3";
import type { Palette } from "../state/palette.ts";
import type { State } from "../state/state.ts";
import { type Point, toStage } from "./camera/camera-maths.ts";
import { NetworkCamera } from "./camera/network-camera.ts";
import { dimFor } from "./drawing/appearance.ts";
import { Fade } from "./drawing/fade.ts";
import type { Light } from "./drawing/light.ts";
import { Painting } from "./drawing/painting.ts";
import { Renderer } from "./drawing/renderer.ts";
import type { Picture } from "./input/hit-test.ts";
import { Minimap } from "./minimap/minimap.ts";
import type { Drawing } from "./picture/drawing.ts";
import { createMeasure } from "./picture/measure.ts";
import { networkDrawing } from "./picture/network-drawing.ts";
import { type Frame, frameOf } from "./scene/frame.ts";
import { placeOf } from "./scene/node-table.ts";
import type { Pace } from "./scene/pace.ts";
import type { Scene } from "./scene/scene.ts";
import { StagePlay } from "./scene/stage-play.ts";
import { pictureOf } from "./scene/wanted.ts";
import { StageLayers } from "./stage-layers.ts";

export interface DrawnPlace {
  /** Where sigma puts its canvases; not of size zero. */
  readonly host: HTMLElement;
  /** Where the small map is drawn. */
  readonly minimap: HTMLCanvasElement;
  /** The graphics context is gone: nothing is drawn here any more. */
  readonly onLost: () => void;
  /** Marks that were on their way have arrived, or the camera has. */
  readonly onRest: () => void;
}

/** The network that is chosen as it is drawn on the stage. It follows the state when it is told to. */
export class DrawnNetwork {
  readonly camera: NetworkCamera;
  readonly layers: StageLayers;
  readonly painting: Painting;
  readonly #state: State;
  readonly #place: DrawnPlace;
  readonly #frame: Frame;
  readonly #light: Light;
  readonly #play: StagePlay;
  readonly #renderer: Renderer;
  readonly #fade: Fade;
  readonly #minimap: Minimap;

  /** @throws {Error} when a WebGL context can't be had. */
  constructor(state: State, place: DrawnPlace) {
    this.#state = state;
    this.#place = place;
    this.#frame = frameOf(state.coverage.graph);
    this.painting = new Painting(state);
    const dim = dimFor(this.painting.facts.focus);
    this.#light = { ...coloursOf(state.palette.peek()), dim, morph: 1 };
    this.#play = new StagePlay(state, this.#frame, this.#light, {
      send: () => this.#renderer.send(),
      render: () => this.#renderer.render(),
      draw: (scene) => this.#draw(scene),
      rest: () => {
        this.layers.surveyAnew();
        place.onRest();
      },
    });
    this.#measureMarks();
    this.#renderer = this.#openRenderer();
    this.camera = this.#openCamera();
    this.#fade = new Fade(this.#light.dim, (dim) => {
      this.#light.dim = dim;
      this.#renderer.render();
    });
    const look = (at: Point) => this.camera.lookAt(at);
    this.#minimap = new Minimap(place.minimap, this.#frame.extent, look);
    this.layers = this.#openLayers();
  }

  get scene(): Scene {
    return this.#play.scene;
  }

  get picture(): Picture {
    return this.#renderer.picture;
  }

  /** Whether everything stands, and each name where it stays. */
  get isSettled(): boolean {
    const isDrawn = !this.#fade.running && !this.#renderer.isBehind;
    return this.#isStanding && isDrawn && !this.layers.areStale;
  }

  /** Where a mark is, in pixels of the stage. */
  at(row: number): Point {
    const { stage, camera } = this.picture;
    return toStage(placeOf(this.scene.table, row), camera, stage);
  }

  /** For a file; to be asked when it is settled. */
  drawing(): Drawing {
    const staged = {
      state: this.#state,
      scene: this.scene,
      painting: this.painting,
      ground: this.layers.ground,
      picture: this.picture,
      dim: this.#light.dim,
      isStraight: this.#renderer.hasManyLinks,
      style: this.layers.style,
      taken: this.layers.taken,
    };
    return networkDrawing(staged, createMeasure());
  }

  /** What moves keeps to this from now on; with null each takes its own time. */
  keepPace(pace: Pace | null): void {
    this.#play.pace = pace;
    this.camera.pace = pace;
  }

  /** Ends what moves at once, where it goes. */
  finish(): void {
    this.#play.finish();
    this.camera.finish();
  }

  /** Takes on what the state says now. While another network is on its way, that is for its coming. */
  follow(): void {
    this.#play.follow();
    if (this.#play.changing) return;
    const before = this.painting.facts.network;
    const touched = this.painting.update();
    if (touched === "all") this.#renderer.repaintAll();
    else this.#renderer.repaint(touched);
    this.#fade.to(dimFor(this.painting.facts.focus), this.#renderer.isSlow);
    if (this.painting.facts.network === before) this.layers.nameAnew();
    else this.layers.surveyAnew();
  }

  /** Takes on the colours of another theme. Cost: a painting of all. */
  recolour(): void {
    Object.assign(this.#light, coloursOf(this.#state.palette.peek()));
    this.#renderer.repaintAll();
    this.layers.surveyAnew();
  }

  /** Takes on other colours and sizes of marks. Cost: a painting of all marks. */
  remark(): void {
    this.#measureMarks();
    const { graph, links } = this.scene;
    // Of the links only wire copies have a mark's colour.
    this.#renderer.repaint({ nodes: graph.nodes(), edges: links.ofKind("wire") });
    this.layers.surveyAnew();
  }

  /** Takes on the host's size; a host that is folded to nothing has none. */
  resize(): void {
    const { host } = this.#place;
    if (host.offsetWidth === 0 || host.offsetHeight === 0) return;
    this.#renderer.resize(host, this.layers.measure());
  }

  /** A font has come. */
  measureTexts(): void {
    for (const { labels } of this.#play.scenes) labels.forgetWidths();
    this.layers.measure();
    this.layers.nameAnew();
  }

  /** Puts a mark somewhere at once. Cost: that mark; its links go where it is. */
  put(row: number, point: Point): void {
    const { table } = this.scene;
    table.places.put(row, point);
    this.#renderer.repaint({ nodes: [table.keys[row] ?? ""], edges: [] });
    this.layers.surveyAnew();
  }

  close(): void {
    this.#play.stop();
    this.layers.stop();
    this.camera.stop();
    this.#fade.stop();
    this.#minimap.close();
    this.#renderer.kill();
  }

  get #isStanding(): boolean {
    return !this.#play.moving && !this.camera.moving;
  }

  #openRenderer(): Renderer {
    const { host, onLost } = this.#place;
    return new Renderer(host, this.scene, this.#frame, this.#light, this.painting, onLost);
  }

  #openCamera(): NetworkCamera {
    return new NetworkCamera(this.#renderer, this.#frame, this.#state.camera, {
      table: () => this.scene.table,
      picture: () => pictureOf(this.#state),
      onMove: () => (this.#renderer.isMoving = true),
      onRest: () => {
        this.#renderer.isMoving = false;
        this.layers.nameAnew();
        this.#place.onRest();
      },
    });
  }

  #openLayers(): StageLayers {
    return new StageLayers(this.#state, {
      host: this.#place.host,
      minimap: this.#minimap,
      painting: this.painting,
      renderer: this.#renderer,
      scene: () => this.scene,
      areMoving: () => this.#play.moving,
      isStanding: () => this.#isStanding,
    });
  }

  #draw(scene: Scene): void {
    this.painting.update();
    this.#measureMarks();
    this.layers.surveyAnew();
    this.#renderer.draw(scene);
    this.#fade.to(dimFor(this.painting.facts.focus), this.#renderer.isSlow);
  }

  /** Takes on the radii that the chosen measure gives. Cost: O(n). */
  #measureMarks(): void {
    const { keys, size } = this.scene.table;
    keys.forEach((key, row) => (size[row] = this.painting.sizeOf(key)));
  }
}

function coloursOf(palette: Palette): Pick<Light, "paper" | "rings"> {
  return {
    paper: channels(palette.paper),
    rings: [channels(palette["ink-2"]), channels(palette.accent)],
  };
}

function channels(colour: string): [number, number, number] {
  const { r, g, b } = rgb(colour);
  return [r / 255, g / 255, b / 255];
}
