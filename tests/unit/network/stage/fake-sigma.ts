import type { NetworkGraph } from "../../../../src/state/networks/network.ts";
import { type Recorded, recordingContext } from "./canvas.ts";

type Data = Readonly<Record<string, unknown>>;

interface Settings {
  readonly nodeReducer: (node: string, attributes: Data) => Data;
  readonly edgeReducer: (edge: string, attributes: Data) => Data;
  stagePadding: number;
}

interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

interface Refresh {
  readonly partialGraph?: { readonly nodes?: string[]; readonly edges?: string[] };
  readonly skipIndexation?: boolean;
  readonly schedule?: boolean;
}

/**
 * sigma 3 as far as our code needs it, without a picture: reducers run when it does, an edge can't be
 * painted by itself between a full refresh and its frame, and a refresh that isn't scheduled renders.
 */
export class Sigma {
  /** The one made last. */
  static latest: Sigma;
  /** What the programs have been given: how each node and link is painted at this moment. */
  readonly nodes = new Map<string, Data>();
  readonly edges = new Map<string, Data>();
  readonly above: Recorded = recordingContext();
  readonly below: Recorded = recordingContext();
  /** How many items were painted, ever. */
  painted = 0;
  isKilled = false;
  #graph: NetworkGraph;
  readonly #host: HTMLElement;
  readonly #settings: Settings;
  readonly #listeners = new Map<string, (() => void)[]>();
  readonly #canvases: Record<string, EventTarget & { getContext: () => unknown }>;
  #nodeData = new Map<string, Data>();
  #edgeData = new Map<string, Data>();
  #indexed = new Set<string>();
  #mustProcess = false;
  #frame: number | null = null;
  #camera: Camera = { x: 0.5, y: 0.5, ratio: 1 };

  constructor(graph: NetworkGraph, host: HTMLElement, settings: Settings) {
    this.#graph = graph;
    this.#host = host;
    this.#settings = { ...settings };
    const canvas = ({ context }: Recorded) =>
      Object.assign(new EventTarget(), { style: {}, getContext: () => context });
    this.#canvases = {
      labels: canvas(this.above),
      ground: canvas(this.below),
      nodes: canvas(recordingContext()),
    };
    Sigma.latest = this;
    this.refresh();
  }

  get graph(): NetworkGraph {
    return this.#graph;
  }

  loseContext(): void {
    this.#canvases["nodes"]?.dispatchEvent(new Event("webglcontextlost"));
  }

  refresh({ partialGraph, skipIndexation = false, schedule = false }: Refresh = {}): void {
    if (partialGraph === undefined) {
      this.#nodeData = new Map();
      this.#edgeData = new Map();
      this.#indexed = new Set();
    }
    for (const node of partialGraph?.nodes ?? (partialGraph ? [] : this.#graph.nodes())) {
      this.#reduceNode(node);
      if (partialGraph && skipIndexation) this.#paintNode(node);
    }
    for (const edge of partialGraph?.edges ?? (partialGraph ? [] : this.#graph.edges())) {
      this.#reduceEdge(edge);
      if (!partialGraph || !skipIndexation) continue;
      if (!this.#indexed.has(edge)) throw new Error(`Sigma: edge "${edge}" can't be repaint`);
      this.#paintEdge(edge);
    }
    if (partialGraph === undefined || !skipIndexation) this.#mustProcess = true;
    if (schedule) this.scheduleRender();
    else this.render();
  }

  setGraph(graph: NetworkGraph): void {
    if (graph === this.#graph) return;
    this.#graph = graph;
    this.refresh();
  }

  scheduleRender(): void {
    this.#frame ??= requestAnimationFrame(() => this.render());
  }

  render(): void {
    this.#emit("beforeRender");
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    if (this.#mustProcess) this.#process();
    this.#mustProcess = false;
    this.#emit("afterRender");
  }

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  getSetting(name: keyof Settings): unknown {
    return this.#settings[name];
  }

  setSetting(name: "stagePadding", value: number): void {
    this.#settings[name] = value;
    this.refresh({ schedule: true });
  }

  getCamera() {
    return {
      getState: () => this.#camera,
      setState: (state: Partial<Camera>) => {
        this.#camera = { ...this.#camera, ...state };
        this.scheduleRender();
      },
    };
  }

  getDimensions() {
    return { width: this.#host.offsetWidth, height: this.#host.offsetHeight };
  }

  /** As at fit, for a layout that is as wide as high. */
  framedGraphToViewport({ x, y }: { readonly x: number; readonly y: number }) {
    const { width, height } = this.getDimensions();
    const unit = Math.min(width, height) - 2 * this.#settings.stagePadding;
    return { x: width / 2 + (x - 0.5) * unit, y: height / 2 - (y - 0.5) * unit };
  }

  getCanvases() {
    return this.#canvases;
  }

  getMouseCaptor = () => ({ enabled: true });
  getTouchCaptor = () => ({ enabled: true });
  createCanvasContext = () => undefined;
  setCustomBBox = () => undefined;
  resize = () => undefined;

  kill(): void {
    this.isKilled = true;
    this.#listeners.clear();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }

  #process(): void {
    this.nodes.clear();
    this.edges.clear();
    for (const node of this.#graph.nodes()) this.#paintNode(node);
    for (const edge of this.#graph.edges()) {
      this.#paintEdge(edge);
      this.#indexed.add(edge);
    }
  }

  #reduceNode(node: string): void {
    this.painted += 1;
    this.#nodeData.set(
      node,
      this.#settings.nodeReducer(node, { ...this.#graph.getNodeAttributes(node) }),
    );
  }

  #reduceEdge(edge: string): void {
    this.painted += 1;
    this.#edgeData.set(
      edge,
      this.#settings.edgeReducer(edge, { ...this.#graph.getEdgeAttributes(edge) }),
    );
  }

  #paintNode(node: string): void {
    this.nodes.set(node, this.#nodeData.get(node) ?? {});
  }

  #paintEdge(edge: string): void {
    const [source, target] = this.#graph.extremities(edge);
    const ends = { source: this.#nodeData.get(source), target: this.#nodeData.get(target) };
    this.edges.set(edge, { ...this.#edgeData.get(edge), ...ends });
  }

  #emit(event: string): void {
    for (const listener of this.#listeners.get(event) ?? []) listener();
  }
}
