import type { State } from "../../state/state.ts";
import type { Camera } from "../../state/view/view.ts";
import {
  aroundAll,
  bounded,
  FIT,
  framing,
  pannedBy,
  type Point,
  revealing,
  sameCamera,
  sensible,
  zoomedAbout,
} from "./camera-maths.ts";
import { CameraMotion } from "./camera-motion.ts";
import { drawnRadius, type Picture } from "../input/hit-test.ts";
import type { Frame } from "../scene/frame.ts";
import type { Pace } from "../scene/pace.ts";
import { goalOf, type NodeTable } from "../scene/node-table.ts";

/** A revealed node is drawn with at least this radius in pixels, if zooming can do it. */
const REVEALED_RADIUS = 4;

/** What the camera needs of the picture. */
interface Seen {
  readonly picture: Picture;
  camera: Camera;
}

/** What the camera needs of the network. */
interface Looked {
  readonly table: () => NodeTable;
  /** Which network it is, in which layout: another text is another picture. */
  readonly picture: () => string;
  readonly onMove: () => void;
  readonly onRest: () => void;
}

/** Moves the camera for the user and for the state, and tells the state where it came to rest. */
export class NetworkCamera {
  readonly #seen: Seen;
  readonly #frame: Frame;
  readonly #looked: Looked;
  readonly #told: State["camera"];
  readonly #motion: CameraMotion;
  /** What was last written to the state from here, or taken from it: no new wish of anybody's. */
  #known: Camera | null;
  /** What all glides keep to from now on; null leaves each its own time. */
  pace: Pace | null = null;
  /** The picture that was looked at last. */
  #picture: string;

  constructor(seen: Seen, frame: Frame, told: State["camera"], looked: Looked) {
    this.#seen = seen;
    this.#frame = frame;
    this.#looked = looked;
    this.#told = told;
    this.#known = told.peek();
    this.#picture = looked.picture();
    const write = (camera: Camera) => {
      looked.onMove();
      seen.camera = camera;
    };
    this.#motion = new CameraMotion({ read: () => seen.camera, write }, frame.extent, (camera) => {
      looked.onRest();
      this.#tell(camera);
    });
    seen.camera = sensible(this.#known ?? FIT, frame.extent);
    this.#tell(seen.camera);
  }

  get moving(): boolean {
    return this.#motion.moving;
  }

  fit(): void {
    this.#glide(FIT);
  }

  /** Shows all of some marks; the whole picture where that is how it is looked at already. */
  fitOn(keys: readonly string[]): void {
    const table = this.#looked.table();
    const rows = keys.map((key) => table.rows.get(key)).filter((row) => row !== undefined);
    const { camera, stage } = this.#seen.picture;
    const places = rows.map((row) => goalOf(table, row));
    const near = rows.length === 0 ? FIT : bounded(aroundAll(places, stage), this.#frame.extent);
    this.#glide(sameCamera(near, camera) ? FIT : near);
  }

  /** Zooms about the middle, gliding. */
  zoomBy(factor: number): void {
    const { stage } = this.#seen.picture;
    const middle = { x: stage.width / 2, y: stage.height / 2 };
    this.#glide(zoomedAbout(this.#motion.target, factor, middle, stage));
  }

  /** Pans by shares of the stage's smaller side, gliding. */
  step(dx: number, dy: number): void {
    const { stage } = this.#seen.picture;
    const side = Math.min(stage.width, stage.height);
    this.#glide(pannedBy(this.#motion.target, dx * side, dy * side, stage));
  }

  /** Brings a place into the middle of the stage, at once. */
  lookAt({ x, y }: Point): void {
    this.#motion.jump({ ...this.#seen.camera, x, y });
  }

  /** Under the pointer: at once. */
  pan(dx: number, dy: number): void {
    const { stage, camera } = this.#seen.picture;
    this.#motion.jump(pannedBy(camera, dx, dy, stage));
  }

  zoom(factor: number, point: Point): void {
    const { stage, camera } = this.#seen.picture;
    this.#motion.jump(zoomedAbout(camera, factor, point, stage));
  }

  /** Brings all of these nodes into the stage, as near as they go. Cost: those nodes. */
  frame(keys: readonly string[]): void {
    const table = this.#looked.table();
    const rows = keys.map((key) => table.rows.get(key)).filter((row) => row !== undefined);
    if (rows.length === 0) return;
    const { camera, stage } = this.#seen.picture;
    const places = rows.map((row) => goalOf(table, row));
    this.#glide(framing(camera, places, stage));
  }

  /** Brings a node into the central part of the stage; nearer only if it is too small to see. */
  reveal(key: string): void {
    const table = this.#looked.table();
    const row = table.rows.get(key);
    if (row === undefined) return;
    const { picture } = this.#seen;
    const radius = drawnRadius(table.size[row] ?? 0, picture);
    // Radii grow with the root of the zoom.
    const nearer = picture.camera.ratio * Math.min(1, (radius / REVEALED_RADIUS) ** 2);
    const place = goalOf(table, row);
    this.#glide(revealing(picture.camera, place, nearer, picture.stage));
  }

  /**
   * Goes where the state says, unless it says what it was told from here. A link can say any place;
   * where that shows nothing, the state is told the place that is gone to instead. The whole of
   * another picture is shown, unless whoever asked for it asked for a camera too.
   */
  follow(): void {
    const camera = this.#told.peek();
    const before = this.#picture;
    this.#picture = this.#looked.picture();
    if (camera === this.#known) {
      if (this.#picture !== before) this.fit();
      return;
    }
    this.#known = camera;
    this.#glide(sensible(camera ?? FIT, this.#frame.extent));
  }

  /** Ends a glide where it goes. */
  finish(): void {
    this.#motion.finish();
  }

  stop(): void {
    this.#motion.stop();
  }

  /**
   * Tells the state where the glide goes before it sets off, so that whoever sets another camera
   * meanwhile is seen to want another one. An interrupted glide tells where it was left.
   */
  #glide(camera: Camera): void {
    this.#tell(camera);
    this.#motion.glide(camera, this.pace);
  }

  #tell(camera: Camera): void {
    if (sameCamera(camera, this.#told.peek() ?? FIT)) return;
    this.#known = sameCamera(camera, FIT) ? null : camera;
    this.#told.value = this.#known;
  }
}
