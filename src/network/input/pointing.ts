import { batch } from "@preact/signals";
import type { State } from "../../state/state.ts";
import { fromStage, type Point } from "../camera/camera-maths.ts";
import type { Painting } from "../drawing/painting.ts";
import type { Scene } from "../scene/scene.ts";
import type { Drag, Tap } from "./gestures.ts";
import { nodeAt, type Picture, SLACK } from "./hit-test.ts";
import { marksWithin } from "./lasso.ts";
import { linkAt } from "./link-hit.ts";

/** A link is met within so many pixels. */
const LINK_SLACK = 4;

/** A drag that begins farther beside a mark than so many pixels doesn't take it along. */
const GRIP = { fine: 2, coarse: 6 };

/** Beyond this no view has a mark (src/state/view.ts): framed coordinates. */
const FARTHEST = { least: -1, most: 2 };

/** What pointing at things needs of the network. */
export interface Pointed {
  readonly host: HTMLElement;
  readonly scene: () => Scene;
  readonly picture: () => Picture;
  readonly painting: Painting;
  /** Puts a mark where the pointer is, at once. */
  readonly put: (row: number, point: Point) => void;
  /** Shows the lasso so far. */
  readonly showLasso: (line: readonly Point[]) => void;
  /** Opens the menu of a mark, or of the ground. */
  readonly openMenu: (key: string | null, point: Point) => void;
}

/** What the pointer is on, and what a tap or a drag does there. */
export class Pointing {
  readonly #state: State;
  readonly #pointed: Pointed;
  /** The mark or link under the pointer, as far as this told the state. */
  #hovered: string | null = null;
  /** Where it is. */
  #at: Point | null = null;

  constructor(state: State, pointed: Pointed) {
    this.#state = state;
    this.#pointed = pointed;
  }

  /** The pointer is at a place, or nowhere; what another view hovers is left alone. */
  hover(point: Point | null): void {
    this.#at = point;
    const key = point === null ? null : this.#keyAt(point, SLACK.fine);
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#pointed.host.classList.toggle("network-over-node", key !== null);
    this.#state.hover.value = key;
  }

  /** Something has moved: the pointer may no longer be on what it was on. */
  check(): void {
    if (this.#hovered !== null && this.#state.hover.peek() === this.#hovered) this.hover(this.#at);
  }

  tap(point: Point, { coarse, add }: Tap): void {
    const key = this.#keyAt(point, coarse ? SLACK.coarse : SLACK.fine);
    if (key === null && add) return;
    this.#state.select(key, { add });
  }

  hold(point: Point): void {
    const row = this.#rowAt(point, SLACK.coarse);
    this.#pointed.openMenu(row === null ? null : this.#keyOf(row), point);
  }

  /** With Shift, or while the lasso is switched on, a line round marks; on a mark, the mark itself. */
  begin(point: Point, { add, coarse }: Tap): Drag | null {
    if (add || this.#state.lasso.peek()) return this.#lasso(point, add);
    if (this.#state.layout.peek() === "time") return null;
    const row = this.#rowAt(point, coarse ? GRIP.coarse : GRIP.fine);
    return row === null ? null : this.#dragMark(row);
  }

  leave(): void {
    this.hover(null);
  }

  /** Keeps a mark where it is put, in this view and in links to it. */
  pin(row: number, { x, y }: Point): void {
    const { pins } = this.#state;
    const place = { x: kept(x), y: kept(y) };
    this.#pointed.put(row, place);
    pins.value = { ...pins.peek(), [this.#keyOf(row)]: [place.x, place.y] };
  }

  #dragMark(row: number): Drag {
    const scene = this.#pointed.scene();
    let last: Point | null = null;
    // Another network may have come meanwhile, or the layout in which nothing is put anywhere.
    const isStill = () => this.#pointed.scene() === scene && this.#state.layout.peek() !== "time";
    return {
      move: (point) => {
        if (!isStill()) return;
        last = this.#framed(point);
        this.#pointed.put(row, last);
      },
      end: (done) => {
        if (last === null || !isStill()) return;
        if (done) this.pin(row, last);
        else this.#pointed.put(row, scene.target(row));
      },
    };
  }

  #lasso(start: Point, add: boolean): Drag {
    const line: Point[] = [start];
    return {
      move: (point) => {
        line.push(point);
        this.#pointed.showLasso(line);
      },
      end: (done) => {
        this.#pointed.showLasso([]);
        if (!done) return;
        const { facts } = this.#pointed.painting;
        const picture = this.#pointed.picture();
        const isThere = (key: string) => facts.network.has(key);
        const met = marksWithin(line, this.#pointed.scene().table, picture, isThere);
        const before = add ? this.#state.selected.peek() : [];
        batch(() => {
          this.#state.selectAll([...before, ...met]);
          this.#state.lasso.value = false;
        });
      },
    };
  }

  #keyAt(point: Point, slack: number): string | null {
    const row = this.#rowAt(point, slack);
    if (row !== null) return this.#keyOf(row);
    const { network } = this.#pointed.painting.facts;
    if (network.id === "articles") return null;
    return linkAt(point, network, this.#pointed.scene().table, this.#pointed.picture(), LINK_SLACK);
  }

  #rowAt(point: Point, slack: number): number | null {
    const { painting, picture } = this.#pointed;
    const { table } = this.#pointed.scene();
    const isThere = (row: number) => painting.hasAt(table, row);
    return nodeAt(point, table, picture(), slack, isThere);
  }

  #keyOf(row: number): string {
    return this.#pointed.scene().table.keys[row] ?? "";
  }

  #framed(point: Point): Point {
    const { camera, stage } = this.#pointed.picture();
    return fromStage(point, camera, stage);
  }
}

/** As a view can have it, and no longer than a link needs it. */
function kept(coordinate: number): number {
  const within = Math.min(Math.max(coordinate, FARTHEST.least), FARTHEST.most);
  return Number(within.toPrecision(5));
}
