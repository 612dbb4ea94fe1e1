import { marksFor } from "../state/networks/marks-for.ts";
import type { State } from "../state/state.ts";
import { fromStage, type Point, toStage } from "./camera/camera-maths.ts";
import { DrawnNetwork, type DrawnPlace } from "./drawn-network.ts";
import { listenToGestures } from "./input/gestures.ts";
import type { Command } from "./input/keyboard.ts";
import { Pointing } from "./input/pointing.ts";
import { Walk } from "./input/walk.ts";
import type { NetworkHandle } from "./network-handle.ts";
import { onChange } from "./on-change.ts";
import type { Drawing } from "./picture/drawing.ts";
import type { Pace } from "./scene/pace.ts";

export interface NetworkPlace extends Omit<DrawnPlace, "onRest"> {
  /** Says a text to those who don't see the picture. */
  readonly announce: (text: string) => void;
  /** Opens the menu of a mark, or of the ground, at a place of the stage in pixels. */
  readonly openMenu: (key: string | null, point: Point) => void;
  /** Whether a wish to reveal a node came while there was no network yet. */
  readonly revealAtOnce: boolean;
}

/** The network that is chosen, on the screen, bound to the state, to pointers and keys. */
export class SigmaNetwork implements NetworkHandle {
  readonly #state: State;
  readonly #place: NetworkPlace;
  readonly #drawn: DrawnNetwork;
  readonly #pointing: Pointing;
  readonly #walk: Walk;
  readonly #endings: (() => void)[];
  #closed = false;

  /** @throws {Error} when a WebGL context can't be had. */
  constructor(state: State, place: NetworkPlace) {
    this.#state = state;
    this.#place = place;
    const onRest = () => this.#pointing.check();
    this.#drawn = new DrawnNetwork(state, { ...place, onRest });
    const { painting, camera, layers } = this.#drawn;
    this.#pointing = new Pointing(state, {
      host: place.host,
      scene: () => this.#drawn.scene,
      picture: () => this.#drawn.picture,
      painting,
      put: (row, point) => this.#drawn.put(row, point),
      showLasso: (line) => layers.showLasso(line),
      openMenu: place.openMenu,
    });
    this.#walk = new Walk(state, {
      scene: () => this.#drawn.scene,
      network: () => painting.facts.network,
      zoom: () => this.#drawn.picture.camera.ratio,
      reveal: (key) => camera.reveal(key),
      announce: place.announce,
      pin: (row, at) => this.#pointing.pin(row, at),
    });
    this.#endings = [...this.#followPage(), ...this.#followState()];
    if (place.revealAtOnce) this.#reveal();
  }

  locate(key: string): Point | null {
    const row = this.#drawn.scene.table.rows.get(key);
    if (row === undefined || this.#drawn.painting.stateOf(key) === "hidden") return null;
    return this.#onPage(this.#drawn.at(row));
  }

  onPage(point: Point): Point {
    const { camera, stage } = this.#drawn.picture;
    return this.#onPage(toStage(point, camera, stage));
  }

  inNetwork({ x, y }: Point): Point {
    const { left, top } = this.#place.host.getBoundingClientRect();
    const { camera, stage } = this.#drawn.picture;
    return fromStage({ x: x - left - scrollX, y: y - top - scrollY }, camera, stage);
  }

  keepPace(pace: Pace | null): void {
    this.#drawn.keepPace(pace);
  }

  finish(): void {
    this.#drawn.finish();
  }

  async settled(): Promise<void> {
    do {
      await nextFrame();
      await nextFrame();
    } while (!this.#closed && !this.#drawn.isSettled);
  }

  picture(): Drawing {
    return this.#drawn.drawing();
  }

  /** Shows all that is in view: the whole layout, unless filters leave but a part of it. */
  fit(): void {
    const { camera, painting } = this.#drawn;
    const { network } = painting.facts;
    const shown = network.graph.filterNodes((key) => network.has(key));
    if (shown.length === network.graph.order) camera.fit();
    else camera.fitOn(shown);
  }

  /** Zooms about the middle: 2 shows things twice as far apart. */
  zoomBy(factor: number): void {
    this.#drawn.camera.zoomBy(factor);
  }

  /** Does what a key asked for. @returns whether nobody else shall do something for it. */
  run(command: Command): boolean {
    if (command.does === "clear") return this.#walk.clear();
    if (command.does === "pan") this.#drawn.camera.step(command.dx, command.dy);
    else if (command.does === "zoom") this.zoomBy(command.factor);
    else if (command.does === "fit") this.fit();
    else if (command.does === "menu") this.#openMenu();
    else this.#walk.run(command);
    return true;
  }

  /** The keyboard goes elsewhere. */
  leave(): void {
    this.#walk.leave();
  }

  close(): void {
    this.#closed = true;
    for (const end of this.#endings) end();
    this.#walk.leave();
    this.#pointing.leave();
    this.#drawn.close();
  }

  #onPage({ x, y }: Point): Point {
    const { left, top } = this.#place.host.getBoundingClientRect();
    return { x: x + left + scrollX, y: y + top + scrollY };
  }

  /** @returns how to end it. */
  #followPage(): (() => void)[] {
    const { host } = this.#place;
    const { camera } = this.#drawn;
    const observer = new ResizeObserver(() => this.#drawn.resize());
    observer.observe(host);
    const onFonts = () => this.#drawn.measureTexts();
    document.fonts.addEventListener("loadingdone", onFonts);
    return [
      () => observer.disconnect(),
      () => document.fonts.removeEventListener("loadingdone", onFonts),
      listenToGestures(host, {
        hover: (point) => this.#pointing.hover(point),
        tap: (point, how) => this.#pointing.tap(point, how),
        hold: (point) => this.#pointing.hold(point),
        begin: (point, how) => this.#pointing.begin(point, how),
        pan: (dx, dy) => camera.pan(dx, dy),
        zoom: (factor, point) => camera.zoom(factor, point),
      }),
    ];
  }

  /** @returns how to end it. */
  #followState(): (() => void)[] {
    const { drawn, focus, hover, selected, palette, marks, camera, reveal } = this.#state;
    const { network, layout, rows, pins, regions, zone, player } = this.#state;
    const shown = this.#drawn;
    return [
      onChange([drawn, layout, rows, pins, focus, hover, selected, player.fresh], () =>
        shown.follow(),
      ),
      onChange([camera, network, layout, rows], () => shown.camera.follow()),
      onChange([palette], () => shown.recolour()),
      onChange([marks], () => shown.remark()),
      onChange([regions, zone], () => shown.layers.surveyAnew()),
      onChange([reveal], () => this.#reveal()),
    ];
  }

  #reveal(): void {
    const wish = this.#state.reveal.peek();
    if (wish === null) return;
    const { camera, painting } = this.#drawn;
    const { network } = painting.facts;
    const marks = marksFor(network, this.#state.coverage, wish.key);
    const [only] = marks;
    if (only !== undefined && marks.length === 1) camera.reveal(only);
    else camera.frame(marks.filter((key) => network.has(key)));
  }

  /** Of the mark that the keyboard is at, or else of the ground. */
  #openMenu(): void {
    const key = this.#walk.current;
    const row = key === null ? undefined : this.#drawn.scene.table.rows.get(key);
    const { width, height } = this.#drawn.picture.stage;
    if (row === undefined) this.#place.openMenu(null, { x: width / 2, y: height / 2 });
    else this.#place.openMenu(key, this.#drawn.at(row));
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}
