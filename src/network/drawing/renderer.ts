import { Sigma } from "sigma";
import type { NetworkGraph } from "../../state/networks/network.ts";
import type { Camera } from "../../state/view/view.ts";
import type { LinkStyle, MarkStyle } from "./appearance.ts";
import { FARTHEST, FIT, NEAREST, sizeDivisor, type Stage } from "../camera/camera-maths.ts";
import type { Picture } from "../input/hit-test.ts";
import type { Light } from "./light.ts";
import { createLinkProgram, type Link } from "./link-program.ts";
import { createMarkProgram, LEAST_RADIUS, type Mark } from "./mark-program.ts";
import type { Touched } from "./node-states.ts";
import { MANY_LINKS } from "./painting.ts";
import { Stale } from "./stale.ts";
import type { Frame } from "../scene/frame.ts";

/** Straight pieces of a curve: its bend is gentle enough that their corners don't show. */
const SEGMENTS = 12;

/** Pixels that a graph unit of a radius takes at fit, at a text size of 11 pixels, given the room. */
const SIZE_UNIT = 0.95;

/** On a large stage it takes this share of the pixels that a graph unit of a distance takes. */
const SIZE_SHARE = 0.3;

export interface Styles {
  /** With its way in framed coordinates and its radius in graph units. */
  mark(node: string): MarkStyle & Pick<Mark, "fromX" | "fromY" | "toX" | "toY" | "size">;
  link(edge: string): LinkStyle;
}

/**
 * sigma, behind the few words that the network needs. The only place that knows sigma's reducers:
 * they are installed once and ask `styles` for each item that is painted anew.
 */
export class Renderer {
  readonly #sigma: Sigma;
  readonly #side: number;
  /** The layout's sides in graph units. sigma forgets its own between a full refresh and its frame. */
  readonly #graphDimensions: { readonly width: number; readonly height: number };
  #hasManyLinks: boolean;
  readonly #losing = new AbortController();
  /** What the next frame paints anew. */
  readonly #stale = new Stale();
  #shrink = 1;
  #sizeUnit = 1;
  #stage: Stage = { width: 1, height: 1, unit: 1 };

  /** @throws {Error} when a WebGL context can't be had. */
  constructor(
    host: HTMLElement,
    graph: NetworkGraph,
    { side, box }: Pick<Frame, "side" | "box">,
    light: Light,
    styles: Styles,
    onLost: () => void,
  ) {
    this.#side = side;
    this.#graphDimensions = { width: lengthOf(box.x), height: lengthOf(box.y) };
    this.#hasManyLinks = graph.size > MANY_LINKS;
    this.#sigma = new Sigma(graph, host, {
      // A pane may be folded to nothing for a while.
      allowInvalidContainer: true,
      renderLabels: false,
      enableCameraRotation: false,
      minCameraRatio: NEAREST,
      maxCameraRatio: FARTHEST,
      stagePadding: paddingFor(host),
      itemSizesReference: "positions",
      zoomToSizeRatioFunction: (ratio) => sizeDivisor(ratio) * this.#shrink,
      defaultNodeType: "mark",
      defaultEdgeType: "line",
      nodeProgramClasses: { mark: createMarkProgram(light) },
      edgeProgramClasses: {
        line: createLinkProgram(light, 1),
        arc: createLinkProgram(light, SEGMENTS),
      },
      nodeReducer: (node, { x, y }) => reduceNode(styles.mark(node), x, y),
      edgeReducer: (edge) => reduceEdge(styles.link(edge)),
    });
    // Whatever network is drawn and wherever its marks are, the frame is one.
    this.#sigma.setCustomBBox({ x: [...box.x], y: [...box.y] });
    // Its type doesn't know where a layer can go.
    const below = { style: {}, beforeLayer: "edges" };
    this.#sigma.createCanvasContext("ground", below);
    this.#sigma.resize(true);
    // Gestures are ours: gestures.ts says why.
    this.#sigma.getMouseCaptor().enabled = false;
    this.#sigma.getTouchCaptor().enabled = false;
    for (const canvas of Object.values(this.#sigma.getCanvases())) {
      canvas.addEventListener("webglcontextlost", onLost, { signal: this.#losing.signal });
    }
    this.#sigma.on("beforeRender", () => this.#paint());
    this.#measure(11);
  }

  /** Too many for being drawn while the picture moves. */
  get hasManyLinks(): boolean {
    return this.#hasManyLinks;
  }

  /** Draws another network in the same frame. Cost: linear in it, then a frame. */
  draw(graph: NetworkGraph): void {
    this.#hasManyLinks = graph.size > MANY_LINKS;
    this.#stale.take();
    this.#sigma.setGraph(graph);
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

  /** Paints all items anew with the next frame. Cost: linear, once however often it is asked for. */
  repaintAll(): void {
    this.#stale.addAll();
    this.render();
  }

  render(): void {
    this.#sigma.scheduleRender();
  }

  /** Takes on the host's size at once, so that no frame shows the old one. Cost: a frame. */
  resize(host: HTMLElement, textSize: number): void {
    const padding = paddingFor(host);
    if (padding !== this.#sigma.getSetting("stagePadding")) {
      this.#sigma.setSetting("stagePadding", padding);
      // With a setting sigma takes on all items anew, and until its frame it can't do so with some.
      this.#stale.addAll();
    }
    this.#sigma.resize();
    this.#measure(textSize);
    this.render();
  }

  kill(): void {
    // Killing lets go of the contexts, which is no loss to react to.
    this.#losing.abort();
    this.#sigma.kill();
  }

  /**
   * Hands sigma what is stale, when its frame has come. At once it would do so piece by piece, and
   * it can't paint some links between a refresh of all and the frame of that.
   */
  #paint(): void {
    const stale = this.#stale.take();
    if (stale === "all") this.#sigma.refresh({ schedule: true });
    else {
      const partialGraph = { nodes: [...stale.nodes], edges: [...stale.edges] };
      this.#sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
    }
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
    const unit = this.#stage.unit / this.#side;
    const usual = (SIZE_UNIT * textSize) / 11;
    this.#sizeUnit = Math.min(unit, Math.min(Math.max(usual, SIZE_SHARE * unit), 2 * usual));
    this.#shrink = unit / this.#sizeUnit;
  }
}

/** Without a label: sigma needs no label grid then, and none to rebuild. */
function reduceNode(style: ReturnType<Styles["mark"]>, x: number, y: number): Partial<Mark> {
  return { ...style, x, y, type: "mark", label: null };
}

function reduceEdge(style: LinkStyle): Partial<Link> {
  return { ...style, type: style.curvature === 0 ? "line" : "arc", size: style.width };
}

/** As sigma has it, a layout without width or height counts as one unit wide or high. */
function lengthOf([from, to]: readonly [number, number]): number {
  return to - from || 1;
}

/** Pixels of air around the fitted layout: names stand there. In few steps: a new one costs a refresh. */
function paddingFor(host: HTMLElement): number {
  const side = Math.min(host.offsetWidth, host.offsetHeight);
  return Math.min(Math.max(Math.round((side * 0.07) / 8) * 8, 16), 48);
}
