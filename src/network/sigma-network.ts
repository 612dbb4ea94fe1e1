import { effect } from "@preact/signals";
import { rgb } from "d3";
import type { State } from "../state/state.ts";
import { DIM } from "./drawing/appearance.ts";
import { type Point, toStage } from "./camera/camera-maths.ts";
import { Fade } from "./drawing/fade.ts";
import { listenToGestures } from "./input/gestures.ts";
import { nodeAt, SLACK } from "./input/hit-test.ts";
import type { Command } from "./input/keyboard.ts";
import { LabelLayer, type LabelView } from "./labels/label-layer.ts";
import type { Box } from "./labels/label-placement.ts";
import type { LabelStyle } from "./labels/label-style.ts";
import { labelTexts } from "./labels/label-texts.ts";
import type { Light } from "./drawing/light.ts";
import { NetworkCamera } from "./camera/network-camera.ts";
import type { NetworkHandle } from "./network-handle.ts";
import { type NodeTable, placeOf, tabulate } from "./node-table.ts";
import { Painting } from "./drawing/painting.ts";
import { MANY_LINKS, Renderer } from "./drawing/renderer.ts";
import { announcement, stepFrom, stepOrder } from "./input/stepping.ts";

export interface NetworkPlace {
  /** Where sigma puts its canvases; not of size zero. */
  readonly host: HTMLElement;
  /** Says a text to those who don't see the picture. */
  readonly announce: (text: string) => void;
  /** Whether a wish to reveal a node came while there was no network yet. */
  readonly revealAtOnce: boolean;
  /** The graphics context is gone: this network is dead, and another may be opened. */
  readonly onLost: () => void;
}

/** The coverage network on the screen, bound to the state. */
export class SigmaNetwork implements NetworkHandle {
  readonly #state: State;
  readonly #place: NetworkPlace;
  readonly #table: NodeTable;
  readonly #painting: Painting;
  readonly #labels: LabelLayer;
  readonly #light: Light = { paper: [1, 1, 1], dim: 0, withoutLinks: false };
  readonly #renderer: Renderer;
  readonly #camera: NetworkCamera;
  readonly #fade: Fade;
  readonly #endings: (() => void)[] = [];
  #labelStyle: LabelStyle = { family: "sans-serif", size: 11 };
  #taken: readonly Box[] = [];
  #labelsStale = true;
  #closed = false;
  /** The node under the pointer, as far as this network told the state. */
  #pointed: string | null = null;

  /** @throws {Error} when a WebGL context can't be had. */
  constructor(state: State, place: NetworkPlace) {
    const { coverage } = state;
    this.#state = state;
    this.#place = place;
    this.#table = tabulate(coverage.graph);
    this.#painting = new Painting(state);
    this.#labels = new LabelLayer(this.#table, labelTexts(coverage, state.firsts));
    this.#light.paper = channels(state.palette.peek().paper);
    this.#light.dim = this.#wantedDim();
    this.#renderer = new Renderer(
      place.host,
      coverage.graph,
      this.#table,
      this.#light,
      this.#painting,
      place.onLost,
    );
    const many = coverage.graph.size > MANY_LINKS;
    this.#camera = new NetworkCamera(this.#renderer, this.#table, state.camera, {
      move: () => (this.#light.withoutLinks = many),
      rest: () => {
        this.#light.withoutLinks = false;
        this.#refreshLabels();
      },
    });
    this.#fade = new Fade(this.#light.dim, (dim) => {
      this.#light.dim = dim;
      this.#renderer.render();
    });
    this.#renderer.onRendered(() => this.#drawLabels());
    this.#bind();
  }

  locate(key: string): Point | null {
    const row = this.#table.rows.get(key);
    if (row === undefined || this.#painting.stateOf(key) === "hidden") return null;
    const { stage, camera } = this.#renderer.picture;
    const { x, y } = toStage(placeOf(this.#table, row), camera, stage);
    const { left, top } = this.#place.host.getBoundingClientRect();
    return { x: x + left + scrollX, y: y + top + scrollY };
  }

  async settled(): Promise<void> {
    do {
      await nextFrame();
      await nextFrame();
    } while (!this.#closed && (this.#camera.moving || this.#fade.running || this.#labelsStale));
  }

  fit(): void {
    this.#camera.fit();
  }

  /** Zooms about the middle: 2 shows things twice as far apart. */
  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor);
  }

  /** Does what a key asked for. */
  run(command: Command): void {
    switch (command.does) {
      case "pan":
        return this.#camera.step(command.dx, command.dy);
      case "zoom":
        return this.zoomBy(command.factor);
      case "fit":
        return this.fit();
      case "step":
        return this.#step(command.by);
      case "choose":
        return this.#choose();
      case "clear":
        this.#state.hover.value = null;
        return this.#state.select(null);
    }
  }

  close(): void {
    this.#closed = true;
    this.#camera.stop();
    this.#fade.stop();
    for (const end of this.#endings) end();
    if (this.#pointed !== null) this.#point(null);
    this.#renderer.kill();
  }

  #bind(): void {
    const { host } = this.#place;
    const { presence, focus, hover, selection, palette, colourOf, camera, reveal } = this.#state;
    const observer = new ResizeObserver(() => this.#resize());
    observer.observe(host);
    const fonts = () => {
      this.#labels.forgetWidths();
      this.#taken = boxesOver(host);
      this.#refreshLabels();
    };
    document.fonts.addEventListener("loadingdone", fonts);
    this.#endings.push(
      () => observer.disconnect(),
      () => document.fonts.removeEventListener("loadingdone", fonts),
      listenToGestures(host, {
        hover: (point) => this.#point(point === null ? null : this.#keyAt(point, SLACK.fine)),
        tap: (point, coarse) =>
          this.#state.select(this.#keyAt(point, coarse ? SLACK.coarse : SLACK.fine)),
        pan: (dx, dy) => this.#camera.pan(dx, dy),
        zoom: (factor, point) => this.#camera.zoom(factor, point),
      }),
      onChange([presence, focus, hover, selection], () => this.#repaint()),
      onChange([palette, colourOf], () => this.#recolour()),
      onChange([camera], () => this.#camera.follow()),
      onChange([reveal], () => this.#reveal()),
    );
    if (this.#place.revealAtOnce) this.#reveal();
  }

  #resize(): void {
    const { host } = this.#place;
    if (host.offsetWidth === 0 || host.offsetHeight === 0) return;
    const { fontFamily, fontSize } = getComputedStyle(host);
    this.#labelStyle = { family: fontFamily, size: Number.parseFloat(fontSize) };
    this.#taken = boxesOver(host);
    this.#labelsStale = true;
    this.#renderer.resize(host, this.#labelStyle.size);
  }

  #repaint(): void {
    const touched = this.#painting.update();
    if (touched === "all") this.#renderer.repaintAll();
    else this.#renderer.repaint(touched);
    this.#fade.to(this.#wantedDim());
    this.#labelsStale = true;
  }

  #recolour(): void {
    this.#light.paper = channels(this.#state.palette.peek().paper);
    this.#renderer.repaintAll();
  }

  #wantedDim(): number {
    const { focus, hover } = this.#painting.facts;
    if (focus === null) return 0;
    return focus.key === hover ? DIM.hovered : DIM.selected;
  }

  #reveal(): void {
    const wish = this.#state.reveal.peek();
    if (wish === null) return;
    const story = this.#state.coverage.stories.get(wish.key);
    if (story) this.#camera.frame(story.articles.filter(this.#painting.facts.present));
    else this.#camera.reveal(wish.key);
  }

  #keyAt(point: Point, slack: number): string | null {
    const visible = (row: number) => this.#painting.facts.present(this.#table.keys[row] ?? "");
    const row = nodeAt(point, this.#table, this.#renderer.picture, slack, visible);
    return row === null ? null : (this.#table.keys[row] ?? null);
  }

  /** The pointer is on a node, or on none; what another view hovers is left alone. */
  #point(key: string | null): void {
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.#place.host.classList.toggle("network-over-node", key !== null);
    this.#state.hover.value = key;
  }

  #step(by: 1 | -1): void {
    const { coverage, selection, hover } = this.#state;
    const order = stepOrder(coverage, selection.peek(), this.#painting.facts.present);
    const key = stepFrom(order, hover.peek(), by);
    if (key === null) return;
    hover.value = key;
    this.#place.announce(announcement(coverage, order, key));
    this.#camera.reveal(key);
  }

  #choose(): void {
    const key = this.#state.hover.peek();
    if (key === null) return;
    this.#state.select(key, { reveal: true });
    this.#state.hover.value = null;
  }

  #refreshLabels(): void {
    this.#labelsStale = true;
    this.#renderer.render();
  }

  #drawLabels(): void {
    const context = this.#renderer.labelContext;
    if (context === null) return;
    const view: LabelView = {
      picture: this.#renderer.picture,
      state: (key) => this.#painting.stateOf(key),
      focus: this.#painting.facts.focus,
      palette: this.#state.palette.peek(),
      colourOf: (key) => this.#painting.mark(key).color,
      style: this.#labelStyle,
      taken: this.#taken,
    };
    if (this.#camera.moving) this.#labels.follow(context, view);
    else if (this.#labelsStale) {
      this.#labels.arrange(context, view);
      this.#labelsStale = false;
    }
    this.#labels.draw(context, view);
  }
}

/** Runs `react` when one of the signals changes, not at first. */
function onChange(signals: readonly { readonly value: unknown }[], react: () => void): () => void {
  let first = true;
  return effect(() => {
    for (const signal of signals) void signal.value;
    if (!first) react();
    first = false;
  });
}

/**
 * Where the buttons lie that are over the stage, in its pixels: names keep away from them. Whatever
 * room puts an element there marks it with `data-over-stage`.
 */
function boxesOver(host: HTMLElement): Box[] {
  const origin = host.getBoundingClientRect();
  return [...document.querySelectorAll("[data-over-stage]")]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }));
}

function channels(colour: string): [number, number, number] {
  const { r, g, b } = rgb(colour);
  return [r / 255, g / 255, b / 255];
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}
