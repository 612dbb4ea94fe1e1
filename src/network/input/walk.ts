import type { Network } from "../../state/networks/network.ts";
import type { State } from "../../state/state.ts";
import type { Point } from "../camera/camera-maths.ts";
import { placeOf } from "../scene/node-table.ts";
import type { Scene } from "../scene/scene.ts";
import type { Command } from "./keyboard.ts";
import { announcement, stepFrom, stepInTime, stepOrder } from "./stepping.ts";
import { type Candidate, type Direction, inDirection } from "./walking.ts";

/** The share of what is seen by which a key moves a mark. */
const SHIFT = 0.01;

/** Someone who holds a key down wants to hear where they end, not each mark on the way. */
const PAUSE = 250;

export type WalkCommand = Extract<Command, { does: "walk" | "shift" | "step" | "time" | "choose" }>;

/** What walking needs of the network. */
export interface Walked {
  readonly scene: () => Scene;
  readonly network: () => Network;
  /** The camera's ratio. */
  readonly zoom: () => number;
  readonly reveal: (key: string) => void;
  readonly announce: (text: string) => void;
  /** Puts a mark elsewhere and keeps it there. */
  readonly pin: (row: number, at: Point) => void;
}

/** The network from the keyboard: a cursor, which is what is hovered, goes from mark to mark. */
export class Walk {
  readonly #state: State;
  readonly #walked: Walked;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** What was hovered from here last. */
  #cursor: string | null = null;

  constructor(state: State, walked: Walked) {
    this.#state = state;
    this.#walked = walked;
  }

  run(command: WalkCommand): void {
    switch (command.does) {
      case "walk":
        return this.#walk(command.to);
      case "shift":
        return this.#shift(command.to);
      case "step":
        return this.#step(command.by);
      case "time": {
        const { coverage } = this.#state;
        const network = this.#walked.network();
        return this.#goTo(stepInTime(coverage, network, this.current, command.by));
      }
      case "choose":
        return this.#choose(command.add);
    }
  }

  /** Where one is: at the mark of what is hovered, else of what is selected; null where that has none. */
  get current(): string | null {
    const { hover, selection } = this.#state;
    const network = this.#walked.network();
    const marks = [hover.peek(), selection.peek()].map((key) => network.nodeOf(key ?? ""));
    return marks.find((mark) => mark !== null && network.has(mark)) ?? null;
  }

  /**
   * Takes the cursor away, and the lasso. What else Escape takes away is not for the network to say.
   *
   * @returns whether there was a lasso: that is enough for one key press.
   */
  clear(): boolean {
    const { hover, lasso } = this.#state;
    hover.value = null;
    const hadLasso = lasso.peek();
    lasso.value = false;
    return hadLasso;
  }

  /** The keyboard goes elsewhere: its cursor goes, and what it was about to say is not said. */
  leave(): void {
    clearTimeout(this.#saying);
    const { hover } = this.#state;
    if (this.#cursor !== null && hover.peek() === this.#cursor) hover.value = null;
    this.#cursor = null;
  }

  #walk(to: Direction): void {
    const { table } = this.#walked.scene();
    const { current } = this;
    const row = table.rows.get(current ?? "");
    if (current === null || row === undefined) return this.#step(1);
    this.#goTo(inDirection(placeOf(table, row), to, this.#candidates(current)));
  }

  *#candidates(current: string): Generator<Candidate> {
    const network = this.#walked.network();
    const { table } = this.#walked.scene();
    const near = new Set(network.links(current).map(({ other }) => other));
    for (const [key, row] of table.rows) {
      if (key === current || !network.has(key)) continue;
      yield { key, place: placeOf(table, row), linked: near.has(key) };
    }
  }

  #shift({ x, y }: Direction): void {
    const { table } = this.#walked.scene();
    const row = table.rows.get(this.current ?? "");
    if (row === undefined || this.#state.layout.peek() === "time") return;
    const at = placeOf(table, row);
    const by = SHIFT * this.#walked.zoom();
    this.#walked.pin(row, { x: at.x + x * by, y: at.y + y * by });
  }

  #step(by: 1 | -1): void {
    const { coverage, selection, hover } = this.#state;
    const order = stepOrder(coverage, this.#walked.network(), selection.peek());
    this.#goTo(stepFrom(order, hover.peek(), by), order);
  }

  #goTo(key: string | null, order: readonly string[] = []): void {
    if (key === null) return;
    this.#cursor = key;
    this.#state.hover.value = key;
    this.#walked.reveal(key);
    clearTimeout(this.#saying);
    const network = this.#walked.network();
    this.#saying = setTimeout(
      () => this.#walked.announce(announcement(network, key, order)),
      PAUSE,
    );
  }

  #choose(add: boolean): void {
    const key = this.#state.hover.peek();
    if (key === null) return;
    this.#state.select(key, { reveal: true, add });
    this.#state.hover.value = null;
  }
}
