import { Sigma } from "sigma";
import type { CoverageGraph } from "../../graph/coverage-graph.ts";
import type { Camera } from "../../state/view.ts";
import type { LinkStyle, MarkStyle } from "./appearance.ts";
import { FARTHEST, FIT, NEAREST, sizeDivisor, type Stage } from "../camera/camera-maths.ts";
import type { Picture } from "../input/hit-test.ts";
import type { Light } from "./light.ts";
import { createLinkProgram, type Link } from "./link-program.ts";
import { createMarkProgram, LEAST_RADIUS, type Mark } from "./mark-program.ts";
import type { Touched } from "./node-states.ts";
import type { NodeTable } from "../node-table.ts";

/** Above so many links they are straight, and left out while the picture moves. */
export const MANY_LINKS = 4000;

/** Straight pieces of a curve: its bend is gentle enough that their corners don't show. */
const SEGMENTS = 12;

/** Pixels that a graph unit of a radius takes at fit, at a text size of 11 pixels, given the room. */
const SIZE_UNIT = 0.95;

/** On a large stage it takes this share of the pixels that a graph unit of a distance takes. */
const SIZE_SHARE = 0.3;

export interface Styles {
  mark(node: string): MarkStyle & { readonly x: number; readonly y: number; readonly size: number };
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
  readonly #losing = new AbortController();
  #shrink = 1;
  #sizeUnit = 1;
  #stage: Stage = { width: 1, height: 1, unit: 1 };

  /** @throws {Error} when a WebGL context can't be had. */
  constructor(
    host: HTMLElement,
    graph: CoverageGraph,
    { side, extent }: Pick<NodeTable, "side" | "extent">,
    light: Light,
    styles: Styles,
    onLost: () => void,
  ) {
    this.#side = side;
    // As sigma has it, a layout without width or height counts as one unit wide or high.
    const length = ([from, to]: readonly [number, number]) => (to - from) * side || 1;
    this.#graphDimensions = { width: length(extent.x), height: length(extent.y) };
    const straight = graph.size > MANY_LINKS;
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
      nodeReducer: (node) => reduceNode(styles.mark(node)),
      edgeReducer: (edge) => reduceEdge(styles.link(edge), straight),
    });
    // Gestures are ours: gestures.ts says why.
    this.#sigma.getMouseCaptor().enabled = false;
    this.#sigma.getTouchCaptor().enabled = false;
    for (const canvas of Object.values(this.#sigma.getCanvases())) {
      canvas.addEventListener("webglcontextlost", onLost, { signal: this.#losing.signal });
    }
    this.#measure(11);
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
  repaint({ nodes, edges }: Touched): void {
    this.#sigma.refresh({
      partialGraph: { nodes: [...nodes], edges: [...edges] },
      skipIndexation: true,
      schedule: true,
    });
  }

  /** Paints all items anew: for a change of colours. Cost: linear. */
  repaintAll(): void {
    this.#sigma.refresh({ schedule: true });
  }

  render(): void {
    this.#sigma.scheduleRender();
  }

  /** Takes on the host's size at once, so that no frame shows the old one. Cost: a frame. */
  resize(host: HTMLElement, textSize: number): void {
    const padding = paddingFor(host);
    if (padding !== this.#sigma.getSetting("stagePadding")) {
      this.#sigma.setSetting("stagePadding", padding);
    }
    this.#sigma.resize();
    this.#measure(textSize);
    this.repaint({ nodes: [], edges: [] });
  }

  kill(): void {
    // Killing lets go of the contexts, which is no loss to react to.
    this.#losing.abort();
    this.#sigma.kill();
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
function reduceNode(style: ReturnType<Styles["mark"]>): Partial<Mark> {
  return { ...style, type: "mark", label: null };
}

function reduceEdge(style: LinkStyle, straight: boolean): Partial<Link> {
  const curvature = straight ? 0 : style.curvature;
  return { ...style, curvature, type: curvature === 0 ? "line" : "arc", size: style.width };
}

/** Pixels of air around the fitted layout: names stand there. In few steps: a new one costs a refresh. */
function paddingFor(host: HTMLElement): number {
  const side = Math.min(host.offsetWidth, host.offsetHeight);
  return Math.min(Math.max(Math.round((side * 0.07) / 8) * 8, 16), 48);
}
