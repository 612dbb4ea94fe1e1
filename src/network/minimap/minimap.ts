import type { Palette } from "../../state/palette.ts";
import type { Camera } from "../../state/view/view.ts";
import { type Extent, type Point, type Stage, toStage } from "../camera/camera-maths.ts";
import { type NodeTable, placeOf } from "../scene/node-table.ts";
import { type MapSize, mapView, placeOnMap, seenOnMap, showsMinimap } from "./minimap-maths.ts";

/** What the map shows of the network. */
export interface Mapped {
  readonly table: NodeTable;
  readonly has: (key: string) => boolean;
  readonly colourOf: (key: string) => string;
  readonly palette: Palette;
}

/** In a crowd of more marks than this each is smaller. */
const CROWD = 200;

/**
 * A small map in the corner while one is zoomed in: where the marks are, and what of it is on the
 * stage. A press or a drag on it looks there. Nobody needs it: keys and buttons do the same.
 */
export class Minimap {
  readonly #canvas: HTMLCanvasElement;
  readonly #extent: Extent;
  readonly #ending = new AbortController();
  /** The marks, drawn once for a picture. */
  readonly #marks = document.createElement("canvas");
  /** What is to be drawn on it when the map is shown next. */
  #surveyed: Mapped | null = null;

  /** @param look is told the place of the layout that shall be in the middle of the stage. */
  constructor(canvas: HTMLCanvasElement, extent: Extent, look: (place: Point) => void) {
    this.#canvas = canvas;
    this.#extent = extent;
    const { signal } = this.#ending;
    const go = (event: PointerEvent) => {
      const { left, top } = canvas.getBoundingClientRect();
      const point = { x: event.clientX - left, y: event.clientY - top };
      look(placeOnMap(point, mapView(extent, this.#size)));
    };
    const press = (event: PointerEvent) => {
      canvas.setPointerCapture(event.pointerId);
      go(event);
    };
    const move = (event: PointerEvent) => {
      if (canvas.hasPointerCapture(event.pointerId)) go(event);
    };
    canvas.addEventListener("pointerdown", press, { signal });
    canvas.addEventListener("pointermove", move, { signal });
  }

  /** The marks have moved, come or gone. Cost: none, until the map is shown. */
  survey(mapped: Mapped): void {
    this.#surveyed = mapped;
  }

  /**
   * Shows what is on the stage, or nothing where that is all.
   *
   * Cost: one image and a rectangle; the first time after a survey O(n).
   *
   * @returns whether the map has come or gone with this.
   */
  draw(camera: Camera, stage: Stage, palette: Palette): boolean {
    const isShown = showsMinimap(camera);
    const isOther = this.#canvas.hidden === isShown;
    this.#canvas.hidden = !isShown;
    if (isShown) this.#drawAll(camera, stage, palette);
    return isOther;
  }

  close(): void {
    this.#ending.abort();
    this.#canvas.hidden = true;
  }

  get #size(): MapSize {
    const { width, height } = getComputedStyle(this.#canvas);
    return { width: Number.parseFloat(width) || 168, height: Number.parseFloat(height) || 108 };
  }

  #drawAll(camera: Camera, stage: Stage, palette: Palette): void {
    const size = this.#size;
    if (this.#surveyed !== null) this.#drawMarks(this.#surveyed, size);
    this.#surveyed = null;
    const context = cleared(this.#canvas, size);
    if (context === null) return;
    context.drawImage(this.#marks, 0, 0, size.width, size.height);
    const seen = seenOnMap(camera, stage, mapView(this.#extent, size));
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.5;
    context.strokeRect(seen.x, seen.y, seen.width, seen.height);
  }

  #drawMarks({ table, has, colourOf, palette }: Mapped, size: MapSize): void {
    const context = cleared(this.#marks, size);
    if (context === null) return;
    const { camera, stage } = mapView(this.#extent, size);
    const side = table.keys.length > CROWD ? 1.2 : 2;
    table.keys.forEach((key, row) => {
      if (!has(key)) return;
      const { x, y } = toStage(placeOf(table, row), camera, stage);
      context.fillStyle = table.kinds[row] === "provider" ? palette["ink-3"] : colourOf(key);
      context.fillRect(x - side / 2, y - side / 2, side, side);
    });
  }
}

/** Of this size, empty, and sharp on every screen. */
function cleared(
  canvas: HTMLCanvasElement,
  { width, height }: MapSize,
): CanvasRenderingContext2D | null {
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const context = canvas.getContext("2d");
  context?.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  return context;
}
