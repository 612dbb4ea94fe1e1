import { FakeCard } from "./fake-card.ts";
import { type Recorded, recordingContext } from "./canvas.ts";

interface Settings {
  stagePadding: number;
}

interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

type Canvas = EventTarget & {
  readonly style: Record<string, string>;
  readonly getContext: () => unknown;
};

/** sigma 3 as far as our code needs it, without a picture: camera, canvases and frames. */
export class Sigma {
  /** The one made last. */
  static latest: Sigma;
  readonly above: Recorded = recordingContext();
  readonly below: Recorded = recordingContext();
  /** What is on the canvases of links and of marks. */
  readonly links = new FakeCard();
  readonly marks = new FakeCard();
  isKilled = false;
  readonly #host: HTMLElement;
  readonly #settings: Settings;
  readonly #listeners = new Map<string, (() => void)[]>();
  readonly #canvases: Record<string, Canvas>;
  #frame: number | null = null;
  #camera: Camera = { x: 0.5, y: 0.5, ratio: 1 };

  constructor(_graph: unknown, host: HTMLElement, settings: Settings) {
    this.#host = host;
    this.#settings = { ...settings };
    const canvas = (context: unknown): Canvas =>
      Object.assign(new EventTarget(), { style: {}, getContext: () => context });
    this.#canvases = {
      labels: canvas(this.above.context),
      ground: canvas(this.below.context),
      links: canvas(this.links),
      marks: canvas(this.marks),
    };
    this.links.canvas = this.#canvases["links"];
    Sigma.latest = this;
    this.render();
  }

  loseContext(): void {
    this.#canvases["marks"]?.dispatchEvent(new Event("webglcontextlost"));
  }

  scheduleRender(): void {
    this.#frame ??= requestAnimationFrame(() => this.render());
  }

  render(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    for (const listener of this.#listeners.get("afterRender") ?? []) listener();
  }

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  getSetting(name: keyof Settings): unknown {
    return this.#settings[name];
  }

  setSetting(name: "stagePadding", value: number): void {
    this.#settings[name] = value;
    this.scheduleRender();
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
  createWebGLContext = () => undefined;
  resize = () => undefined;

  kill(): void {
    this.isKilled = true;
    this.#listeners.clear();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }
}
