import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Scene, Talk } from "../talk.ts";
import { beside, firstPlace, lastPlace, type Place, placeIn, sceneAt } from "./place.ts";
import type { Pointing } from "./pointing.ts";

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
  /**
   * Ends at once what is still moving onto the stage, or playing there; null while all of it stands.
   * The stage writes it; the next click does that and nothing else.
   */
  readonly underWay: Signal<(() => void) | null>;
  /** What the speaker points at, wherever they do; null is nothing. */
  readonly pointing: Signal<Pointing | null>;
  /** What of the scene can't be shown, in words for the speaker. The stage writes it. */
  readonly problems: Signal<readonly string[]>;
  /** Whether the whole screen was taken away, as by a projector that is unplugged. The stage writes it. */
  readonly lostScreen: Signal<boolean>;
  /** Opens the speaker's window; whoever has one writes it. */
  readonly speaker: Signal<(() => void) | null>;
  /** Whether the talk goes on by itself, around and around; null is not. Each touch makes it anew. */
  readonly autoplay: Signal<{ readonly isPaused: boolean } | null>;
  /** Counts the times that the place was to be shown anew, though it is the same. */
  readonly again: ReadonlySignal<number>;
  /** Begins to give the talk: at a place, or with its first scene. @returns whether it has one. */
  start(place?: Place | null): boolean;
  /** Ends giving it. */
  end(): void;
  /**
   * One click on, or back to the place one has strayed from. While the stage is blank, this and all
   * that follow only take the blank away.
   */
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
  const underWay = signal<(() => void) | null>(null);
  const pointing = signal<Pointing | null>(null);
  const problems = signal<readonly string[]>([]);
  const again = signal(0);
  const autoplay: Show["autoplay"] = signal(null);
  // The talk may be edited in another window while it is given here.
  const place = computed(() => (wish.value === null ? null : placeIn(talk.value, wish.value)));
  const stand = (next: Place | null) => {
    if (next === null) return;
    batch(() => {
      blank.value = null;
      strayed.value = false;
      wish.value = next;
      again.value += 1;
    });
  };
  /** What a command leads to, unless there is something nearer to be done. */
  const command = (lead: (now: Place) => Place | null) => {
    const now = place.peek();
    if (now === null) return;
    if (blank.peek() === null) stand(lead(now));
    else blank.value = null;
  };
  const click = (direction: 1 | -1) =>
    command((now) => (strayed.peek() ? now : beside(talk.peek(), now, direction)));

  return {
    talk,
    place,
    scene: computed(() => sceneAt(talk.value, place.value)),
    blank,
    strayed,
    underWay,
    pointing,
    problems,
    lostScreen: signal(false),
    speaker: signal(null),
    autoplay,
    again,
    start: (at = null) => {
      const next = at === null ? firstPlace(talk.peek()) : placeIn(talk.peek(), at);
      stand(next);
      return next !== null;
    },
    end: () =>
      batch(() => {
        blank.value = null;
        strayed.value = false;
        pointing.value = null;
        autoplay.value = null;
        wish.value = null;
      }),
    next: () => {
      const finish = blank.peek() === null ? underWay.peek() : null;
      if (finish === null) click(1);
      else finish();
    },
    back: () => click(-1),
    first: () => command(() => firstPlace(talk.peek())),
    last: () => command(() => lastPlace(talk.peek())),
    goTo: (scene, step = 0) => command(() => placeIn(talk.peek(), { scene, step })),
  };
}
