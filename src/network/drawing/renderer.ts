import Graphology from "graphology";
import { Sigma } from "sigma";
import type { Camera } from "../../state/view/view.ts";
import { FARTHEST, FIT, NEAREST, type Stage } from "../camera/camera-maths.ts";
import { LEAST_RADIUS, lengthOf, paddingIn, sizeUnitFor } from "../camera/fitted.ts";
import type { Picture } from "../input/hit-test.ts";
import type { Frame } from "../scene/frame.ts";
import type { Lens } from "./lens.ts";
import type { Light } from "./light.ts";
import { LinkCanvas } from "./link-canvas.ts";
import { MarkCanvas } from "./mark-canvas.ts";
import { type Drawn, NetworkColumns, type Styles } from "./network-columns.ts";
import type { Touched } from "./node-states.ts";
import { MANY_LINKS } from "./painting.ts";
import { Stale } from "./stale.ts";

/** More marks than this may take longer than a frame to draw. */
const MANY_MARKS = 4000;

/** What sigma would draw on, and we don't: to the browser each is one more picture to put on the stage. */
const UNUSED = ["edges", "edgeLabels", "nodes", "hovers", "hoverNodes"];

/** Straight pieces of a curve: its bend is gentle enough that their corners don't show. */
const SEGMENTS = 12;

/** Up to this size of text lines are as wide as at a desk; with larger letters they grow. */
const DESK_TEXT = 15;

/**
 * The stage: sigma's camera, canvases and frames, and on them marks and links, drawn from columns on
 * the graphics card. sigma holds no graph: it would keep each node and link as an object and hand
 * all of them to the card with every change, which takes most of a second at 10,000 articles.
 *
 * From below: the ground, all links, the links that are lit, the marks, names.
 */
export class Renderer {
  readonly #sigma: Sigma;
  readonly #light: Light;
  readonly #styles: Styles;
  readonly #side: number;
  /** The layout's sides in graph units: sigma has no graph to tell them from. */
  readonly #graphDimensions: { readonly width: number; readonly height: number };
  readonly #losing = new AbortController();
  readonly #links: LinkCanvas;
  readonly #marks: MarkCanvas;
  /** What the next frame paints anew. */
  readonly #stale = new Stale();
  #columns: NetworkColumns;
  #isMoving = false;
  #isBehind = false;
  #waiting = 0;
  #sizeUnit = 1;
  #pen = 1;
  #stage: Stage = { width: 1, height: 1, unit: 1 };

  /** @throws {Error} when a WebGL 2 context can't be had. */
  constructor(
    host: HTMLElement,
    drawn: Drawn,
    { side, box }: Pick<Frame, "side" | "box">,
    light: Light,
    styles: Styles,
    onLost: () => void,
  ) {
    this.#columns = new NetworkColumns(drawn, styles);
    this.#light = light;
    this.#styles = styles;
    this.#side = side;
    this.#graphDimensions = { width: lengthOf(box.x), height: lengthOf(box.y) };
    this.#sigma = new Sigma(new Graphology(), host, {
      // A pane may be folded to nothing for a while.
      allowInvalidContainer: true,
      renderLabels: false,
      enableCameraRotation: false,
      minCameraRatio: NEAREST,
      maxCameraRatio: FARTHEST,
      stagePadding: paddingFor(host),
    });
    // Their type doesn't know where a layer can go.
    const layer: object = { beforeLayer: "edges" };
    this.#sigma.createCanvasContext("ground", layer);
    this.#links = new LinkCanvas(this.#openContext("links", layer));
    this.#marks = new MarkCanvas(this.#openContext("marks", layer), light);
    for (const id of UNUSED) this.#hide(id);
    this.#sigma.resize(true);
    // Gestures are ours: gestures.ts says why.
    this.#sigma.getMouseCaptor().enabled = false;
    this.#sigma.getTouchCaptor().enabled = false;
    for (const canvas of Object.values(this.#sigma.getCanvases())) {
      canvas.addEventListener("webglcontextlost", onLost, { signal: this.#losing.signal });
    }
    this.#sigma.on("afterRender", () => this.#draw());
    this.#measure(11);
    this.repaintAll();
  }

  /** Whether links are behind what they shall show. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** Whether marks can't be drawn with every frame: what fades is better cut. */
  get isSlow(): boolean {
    return this.#columns.marks.length > MANY_MARKS && this.#marks.isSlow;
  }

  /** Too many links for being drawn with every frame. */
  get hasManyLinks(): boolean {
    return this.#columns.links.length > MANY_LINKS;
  }

  /** Draws another network in the same frame. Cost: linear in it, with the next frame. */
  draw(drawn: Drawn): void {
    this.#columns = new NetworkColumns(drawn, this.#styles);
    this.#stale.take();
    this.repaintAll();
  }

  /**
   * A canvas beneath all marks and links, of the stage's size in device pixels and scaled to CSS
   * pixels. Nobody clears it but who draws on it.
   */
  get groundContext(): CanvasRenderingContext2D | null {
    return this.#sigma.getCanvases()["ground"]?.getContext("2d") ?? null;
  }

  /** Chromium may go on showing what was on a canvas that is cleared and no more: it must be hidden. */
  showGround(isShown: boolean): void {
    const canvas = this.#sigma.getCanvases()["ground"];
    if (canvas !== undefined) canvas.style.visibility = isShown ? "visible" : "hidden";
  }

  /** The canvas for names, over the nodes; sigma sizes it, scales it to CSS pixels and clears it. */
  get labelContext(): CanvasRenderingContext2D | null {
    return this.#sigma.getCanvases()["labels"]?.getContext("2d") ?? null;
  }

  get picture(): Picture {
    return {
      stage: this.#stage,
      camera: this.camera,
      sizeUnit: this.#sizeUnit,
      leastRadius: LEAST_RADIUS,
      pen: this.#pen,
    };
  }

  get camera(): Camera {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** Takes effect with the next frame. */
  set camera(camera: Camera) {
    this.#sigma.getCamera().setState(camera);
  }

  onRendered(listener: () => void): void {
    this.#sigma.on("afterRender", listener);
  }

  /** Paints some items anew with the next frame. Cost: those items, then a frame. */
  repaint(touched: Touched): void {
    this.#stale.add(touched);
    this.render();
  }

  /** Sends all marks where they go now, with the next frame. Cost: O(n), then a frame. */
  send(): void {
    this.#columns.send();
    this.render();
  }

  /** Paints all items anew with the next frame. Cost: linear, once however often it is asked for. */
  repaintAll(): void {
    this.#stale.addAll();
    this.render();
  }

  render(): void {
    this.#sigma.scheduleRender();
  }

  /** Whether the camera is on its way. */
  set isMoving(isMoving: boolean) {
    this.#isMoving = isMoving;
    this.render();
  }

  /** Takes on the host's size at once, so that no frame shows the old one. Cost: a frame. */
  resize(host: HTMLElement, textSize: number): void {
    const padding = paddingFor(host);
    if (padding !== this.#sigma.getSetting("stagePadding")) {
      this.#sigma.setSetting("stagePadding", padding);
    }
    this.#sigma.resize();
    this.#measure(textSize);
    this.render();
  }

  kill(): void {
    // Killing lets go of the contexts, which is no loss to react to.
    this.#losing.abort();
    cancelAnimationFrame(this.#waiting);
    this.#sigma.kill();
  }

  #draw(): void {
    const isPainted = this.#columns.paint(this.#stale.take());
    const { morph, dim } = this.#light;
    const { hasMarks } = this.#columns;
    // Until then what was before stays.
    const lens = { ...this.picture, morph, runs: this.#columns.runs };
    const isShown = hasMarks && this.#show(lens, dim, isPainted);
    this.#isBehind = !isPainted || !isShown;
    if (!isPainted) this.render();
    else if (!isShown) this.#wait();
  }

  /** @returns whether both canvases show what they shall. */
  #show(lens: Lens, dim: number, areLinksPainted: boolean): boolean {
    const areMany = this.hasManyLinks;
    const isMoving = this.#isMoving;
    const { marks, links, lit, strengths, revision, look } = this.#columns;
    const all = { links, marks, strengths, segments: areMany ? 1 : SEGMENTS };
    const above = { ...all, links: lit, strengths: strengths.map(() => 1) };
    const isDear = marks.length > MANY_MARKS;
    const areMarksShown = this.#marks.follow(above, lens, { look, isDear, isMoving });
    // Many are drawn once all of them are painted, and not for each slice of them.
    if (areMany && !areLinksPainted) return false;
    const how = { revision, dim, isDear: areMany, isMoving };
    return this.#links.follow(all, lens, how) && areMarksShown;
  }

  /** Tries again with the next frame, without drawing what else is on the stage. */
  #wait(): void {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = requestAnimationFrame(() => this.#draw());
  }

  #hide(id: string): void {
    const canvas = this.#sigma.getCanvases()[id];
    if (canvas !== undefined) canvas.style.display = "none";
  }

  #openContext(id: string, layer: object): WebGL2RenderingContext {
    this.#sigma.createWebGLContext(id, layer);
    const gl = this.#sigma.getCanvases()[id]?.getContext("webgl2") ?? null;
    if (gl === null) throw new Error("The network needs WebGL 2, which this browser doesn't have.");
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    return gl;
  }

  #measure(textSize: number): void {
    const { width, height } = this.#sigma.getDimensions();
    const override = {
      cameraState: { ...FIT, angle: 0 },
      graphDimensions: this.#graphDimensions,
    };
    const left = this.#sigma.framedGraphToViewport({ x: 0, y: 0 }, override);
    const right = this.#sigma.framedGraphToViewport({ x: 1, y: 0 }, override);
    this.#stage = { width, height, unit: right.x - left.x };
    this.#pen = Math.max(1, textSize / DESK_TEXT);
    this.#sizeUnit = sizeUnitFor(this.#stage.unit / this.#side, textSize);
  }
}

function paddingFor({ offsetWidth: width, offsetHeight: height }: HTMLElement): number {
  return paddingIn({ width, height });
}
