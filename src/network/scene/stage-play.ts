import type { Network } from "../../state/networks/network.ts";
import type { State } from "../../state/state.ts";
import type { NetworkId } from "../../state/view/view.ts";
import type { Light } from "../drawing/light.ts";
import type { Frame } from "./frame.ts";
import { Journey } from "./journey.ts";
import { placeOf } from "./node-table.ts";
import type { Pace } from "./pace.ts";
import { Scene } from "./scene.ts";
import { type Wanted, wantedBy } from "./wanted.ts";

/** What the play needs of the picture. */
export interface Pictured {
  /** All marks have other places to go to. */
  send(): void;
  /** Only the shaders' share of the way is another. */
  render(): void;
  /** Another network is to be drawn. */
  draw(scene: Scene): void;
  /** Everything stands. */
  rest(): void;
}

/** Articles gather in what stands for them in less time than they take to spread. */
const GATHERING = 320;

/**
 * Which network is on the stage, and how its marks go to other places: for another layout they
 * move; for a derived network the articles first gather in what stands for them there, and from it
 * they come out again. Whatever is wanted meanwhile, they set out for it from where they are.
 */
export class StagePlay {
  readonly #state: State;
  readonly #frame: Frame;
  readonly #light: Light;
  readonly #pictured: Pictured;
  readonly #journey = new Journey();
  readonly #scenes = new Map<NetworkId, Scene>();
  /** The network whose marks are on the stage, as it was when it came there. */
  #network: Network;
  #wanted: Wanted;
  /** What all moves keep to from now on; null leaves each its own time. */
  pace: Pace | null = null;
  /** Its marks are drawn for the first time, and are about to set out. */
  #isEntering = false;

  constructor(state: State, frame: Frame, light: Light, pictured: Pictured) {
    this.#state = state;
    this.#frame = frame;
    this.#light = light;
    this.#pictured = pictured;
    this.#network = state.drawn.peek();
    this.#wanted = wantedBy(state);
    settle(this.scene);
  }

  get scene(): Scene {
    return this.#sceneOf(this.#network);
  }

  /** All that were ever on the stage, or are on their way to it. */
  get scenes(): Iterable<Scene> {
    return this.#scenes.values();
  }

  get moving(): boolean {
    return this.#journey.running || this.#isEntering;
  }

  /** Whether the stage still shows another network than the one that is chosen. */
  get changing(): boolean {
    return this.#network.id !== this.#state.drawn.peek().id;
  }

  /**
   * Takes on what the state wants now: network, layout, pins.
   *
   * Cost: nothing, where that is as before; a look at each mark; where one has to move, two ways for
   * each at most, then frames; for another network a painting of all of it.
   */
  follow(): void {
    const next = this.#state.drawn.peek();
    const before = this.#wanted;
    this.#wanted = wantedBy(this.#state);
    const isAlike = this.#wanted.picture === before.picture;
    if (isAlike && this.#wanted.pins === before.pins) return;
    if (this.changing) this.#change(next);
    else this.#arrange(isAlike);
  }

  /** Ends what moves at once: every mark is where it goes, of the network that is wanted. */
  finish(): void {
    while (this.#journey.running) this.#journey.finish();
  }

  stop(): void {
    this.#journey.stop();
  }

  /** Takes marks to where layout and pins want them; `isAlike` where only pins may be others. */
  #arrange(isAlike: boolean): void {
    const { table, target } = this.scene;
    if (isAlike && table.places.leadTo(target)) return;
    table.places.moveTo(target);
    this.#pictured.send();
    this.#go();
  }

  /** Brings another network onto the stage. */
  #change(next: Network): void {
    const [before, after] = [this.scene, this.#sceneOf(next)];
    if (before.id !== "articles") {
      comeOut(after, before, this.#network);
      return this.#enter(after);
    }
    settle(after);
    gather(before, after, next);
    this.#pictured.send();
    this.#go(this.pace ?? { duration: GATHERING }, () => this.#enter(after));
  }

  #enter(scene: Scene): void {
    this.#network = this.#state.drawn.peek();
    this.#light.morph = scene.table.places.share;
    this.#isEntering = true;
    this.#pictured.draw(scene);
    this.#isEntering = false;
    this.#go();
  }

  #go(
    pace: Partial<Pace> | null = this.pace,
    arrive: () => void = () => this.#pictured.rest(),
  ): void {
    const { places } = this.scene.table;
    const show = (share: number) => {
      places.share = share;
      this.#light.morph = share;
      this.#pictured.render();
    };
    this.#journey.stop();
    show(places.share);
    if (places.share === 1) arrive();
    else this.#journey.start(show, arrive, pace ?? {});
  }

  #sceneOf(network: Network): Scene {
    const known = this.#scenes.get(network.id) ?? new Scene(this.#state, this.#frame, network);
    this.#scenes.set(network.id, known);
    return known;
  }
}

/** Puts every mark where it shall be, at once. */
function settle({ table: { keys, places }, target }: Scene): void {
  places.share = 1;
  keys.forEach((_key, row) => places.put(row, target(row)));
}

/** Articles set out for what stands for them in the next network; what has no mark there stays. */
function gather({ table }: Scene, { table: there }: Scene, next: Network): void {
  table.places.moveTo((row) => {
    const mark = next.nodeOf(table.keys[row] ?? "");
    const to = mark === null ? undefined : there.rows.get(mark);
    return to === undefined ? placeOf(table, row) : placeOf(there, to);
  });
}

/** Marks stand where the network before has what they stand for, and set out from there. */
function comeOut({ table, target }: Scene, before: Scene, network: Network): void {
  table.keys.forEach((key, row) => {
    table.places.put(row, before.whereIs(network, key) ?? target(row));
  });
  table.places.moveTo(target);
}
