import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Scene, Talk } from "../talk.ts";
import { beside, firstPlace, lastPlace, type Place, placeIn, sceneAt } from "./place.ts";

export type Blank = "black" | "white";

/** A talk as it is given: where it has got. Whoever has a stage follows it. */
export interface Show {
  readonly talk: ReadonlySignal<Talk>;
  /** Null while the talk is not given. */
  readonly place: ReadonlySignal<Place | null>;
  readonly scene: ReadonlySignal<Scene | null>;
  /** What covers the stage; null is nothing. */
  readonly blank: Signal<Blank | null>;
  /**
   * Whether the stage shows something else than its place says: one has panned, searched, opened.
   * The stage writes it; the next click leads back to the place.
   */
  readonly strayed: Signal<boolean>;
  /** Counts the times that the place was to be shown anew, though it is the same. */
  readonly again: ReadonlySignal<number>;
  /** Begins to give the talk: at a place, or with its first scene. @returns whether it has one. */
  start(place?: Place | null): boolean;
  /** Ends giving it. */
  end(): void;
  /** One click on, or back to the place one has strayed from. */
  next(): void;
  back(): void;
  first(): void;
  last(): void;
  goTo(scene: string, step?: number): void;
}

export function createShow(talk: ReadonlySignal<Talk>): Show {
  const wish = signal<Place | null>(null);
  const blank = signal<Blank | null>(null);
  const strayed = signal(false);
  const again = signal(0);
  // The talk may be edited in another window while it is given here.
  const place = computed(() => (wish.value === null ? null : placeIn(talk.value, wish.value)));
  const stand = (next: Place | null) => {
    if (next === null) return;
    blank.value = null;
    strayed.value = false;
    wish.value = next;
    again.value += 1;
  };
  const click = (direction: 1 | -1) => {
    const now = place.peek();
    if (now === null) return;
    stand(strayed.peek() ? now : beside(talk.peek(), now, direction));
  };
  return {
    talk,
    place,
    scene: computed(() => sceneAt(talk.value, place.value)),
    blank,
    strayed,
    again,
    start: (at = null) => {
      const next = at === null ? firstPlace(talk.peek()) : placeIn(talk.peek(), at);
      stand(next);
      return next !== null;
    },
    end: () => {
      blank.value = null;
      strayed.value = false;
      wish.value = null;
    },
    next: () => click(1),
    back: () => click(-1),
    first: () => place.peek() && stand(firstPlace(talk.peek())),
    last: () => place.peek() && stand(lastPlace(talk.peek())),
    goTo: (scene, step = 0) => place.peek() && stand(placeIn(talk.peek(), { scene, step })),
  };
}
