import type { State } from "../state/state.ts";
import type { Point } from "./camera/camera-maths.ts";
import { drawLitLinks } from "./drawing/lit-links.ts";
import type { Painting } from "./drawing/painting.ts";
import type { Renderer } from "./drawing/renderer.ts";
import { GroundLayer } from "./ground/ground-layer.ts";
import { drawLasso } from "./input/lasso.ts";
import { boxesOver } from "./labels/boxes-over.ts";
import type { LabelView } from "./labels/label-layer.ts";
import type { Box } from "./labels/label-placement.ts";
import type { LabelStyle } from "./labels/label-style.ts";
import type { Minimap } from "./minimap/minimap.ts";
import type { Scene } from "./scene/scene.ts";

/** What the layers need of the network. */
export interface Layered {
  readonly host: HTMLElement;
  readonly minimap: Minimap;
  readonly painting: Painting;
  readonly renderer: Renderer;
  readonly scene: () => Scene;
  /** Whether marks are on their way to other places. */
  readonly areMoving: () => boolean;
  /** Whether nothing moves, the camera neither. */
  readonly isStanding: () => boolean;
}

/**
 * Milliseconds without a change after which a look is taken at all marks: not at every step of a
 * brush, and not in the same task as the painting of all.
 */
const REST = 90;

/** Milliseconds of a frame in which names are chosen. */
const SLICE = 8;

/**
 * What is drawn beneath and above the marks and links: axis, rows and regions; links that are lit,
 * names, the lasso; and the small map. With every frame, but what takes a look at all marks only
 * when they stand and something has changed.
 */
export class StageLayers {
  readonly ground: GroundLayer;
  readonly #state: State;
  readonly #layered: Layered;
  #style: LabelStyle = { family: "sans-serif", size: 11 };
  #taken: readonly Box[] = [];
  #lasso: readonly Point[] = [];
  #areNamesStale = true;
  /** The choosing of names that is under way. */
  #arranging: Generator<undefined, void> | null = null;
  #areMarksStale = true;
  /** From when on a look is taken at all marks. */
  #restsFrom = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(state: State, layered: Layered) {
    this.#state = state;
    this.#layered = layered;
    this.ground = new GroundLayer(state);
    layered.renderer.onRendered(() => this.#draw());
  }

  get style(): LabelStyle {
    return this.#style;
  }

  /** What lies over the stage: names keep away from it. */
  get taken(): readonly Box[] {
    return this.#taken;
  }

  /** Whether a name may stand elsewhere when everything has come to rest. */
  get areStale(): boolean {
    return this.#areNamesStale;
  }

  /** Other names are wanted: another thing is in focus, or seen from elsewhere. */
  nameAnew(): void {
    this.#areNamesStale = true;
    this.#arranging = null;
    this.#layered.renderer.render();
  }

  /** Marks have moved, come, gone or changed their colours. */
  surveyAnew(): void {
    this.#areMarksStale = true;
    this.#restsFrom = performance.now() + REST;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#layered.renderer.render(), REST);
    this.nameAnew();
  }

  stop(): void {
    clearTimeout(this.#resting);
  }

  /** Takes on the host's font, and what lies over it. @returns the size of texts in pixels. */
  measure(): number {
    const { fontFamily, fontSize } = getComputedStyle(this.#layered.host);
    this.#style = { family: fontFamily, size: Number.parseFloat(fontSize) };
    this.#taken = boxesOver(this.#layered.host);
    this.#areNamesStale = true;
    this.#arranging = null;
    return this.#style.size;
  }

  showLasso(line: readonly Point[]): void {
    this.#lasso = line;
    this.#layered.renderer.render();
  }

  #draw(): void {
    const { renderer, painting, scene, minimap } = this.#layered;
    const context = renderer.labelContext;
    if (context === null) return;
    const { picture } = renderer;
    const palette = this.#state.palette.peek();
    if (this.#isResting && this.#areMarksStale) this.#survey();
    // The map has come, or gone, and with it the room for names.
    if (minimap.draw(picture.camera, picture.stage, palette)) this.measure();
    const { graph, table } = scene();
    const style = (edge: string) => painting.link(edge);
    drawLitLinks(context, painting.lit, { graph, table, picture, style });
    this.#drawNames(context);
    drawLasso(context, this.#lasso, palette.accent);
  }

  #drawNames(context: CanvasRenderingContext2D): void {
    const { renderer, painting, scene } = this.#layered;
    const { labels } = scene();
    const isDue = this.#areNamesStale && this.#isResting;
    // Chips and buttons come and go.
    if (isDue && this.#arranging === null) this.#taken = boxesOver(this.#layered.host);
    const view: LabelView = {
      picture: renderer.picture,
      state: (key) => painting.stateOf(key),
      isThere: (row) => painting.hasAt(scene().table, row),
      focus: painting.facts.focus,
      standing: painting.standing,
      palette: this.#state.palette.peek(),
      colourOf: (key) => painting.colourOf(key),
      style: this.#style,
      taken: [...this.#taken, ...this.#drawGround(context)],
    };
    if (!this.#isResting) labels.follow(context, view);
    else if (isDue) {
      this.#arranging ??= labels.arrange(context, view);
      this.#arrange(this.#arranging);
    }
    labels.draw(context, view);
  }

  /** Goes on for a moment; the rest is for the next frame. */
  #arrange(arranging: Generator<undefined, void>): void {
    const end = performance.now() + SLICE;
    let isDone = false;
    while (!isDone && performance.now() < end) isDone = arranging.next().done === true;
    this.#areNamesStale = !isDone;
    if (isDone) this.#arranging = null;
    else this.#layered.renderer.render();
  }

  get #isResting(): boolean {
    return this.#layered.isStanding() && performance.now() >= this.#restsFrom;
  }

  #survey(): void {
    const { painting, scene, minimap } = this.#layered;
    const { network } = painting.facts;
    this.#areMarksStale = false;
    this.ground.survey(network, scene());
    minimap.survey({
      table: scene().table,
      has: (key) => network.has(key),
      colourOf: (key) => painting.colourOf(key),
      palette: this.#state.palette.peek(),
    });
  }

  /** What lies beneath the marks. @returns where its texts stand. */
  #drawGround(above: CanvasRenderingContext2D): readonly Box[] {
    const { renderer, scene, areMoving } = this.#layered;
    const below = renderer.groundContext;
    if (below === null) return [];
    const isBare = areMoving() || this.ground.isEmpty(scene());
    renderer.showGround(!isBare);
    const { palette, zone } = this.#state;
    const { picture } = renderer;
    const view = { picture, palette: palette.peek(), style: this.#style, zone: zone.peek() };
    return this.ground.draw({ below, above }, scene(), view, this.#taken, areMoving());
  }
}
