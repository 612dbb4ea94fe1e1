import { batch, computed, effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import type { NetworkHandle } from "../../network/network-handle.ts";
import { changedParts, type Part } from "../../state/history/changed-parts.ts";
import type { State } from "../../state/state.ts";
import type { View, Window } from "../../state/view/view.ts";
import { allTime, padded } from "../../timeline/extent.ts";
import type { Place } from "../show/place.ts";
import type { Show } from "../show/show.ts";
import { createTransition, type FrameClock } from "../show/transition.ts";
import { windowsBetween } from "../show/windows-between.ts";
import { type Scene, stepsOf, type ViewScene } from "../talk.ts";
import { missingIn } from "../views/missing.ts";
import { textsAt, viewAt } from "../views/scene-view.ts";

/** Milliseconds from one place to the next. */
const DURATION = 600;

/** What changes bit by bit; all else is there at once. */
const MOVING: ReadonlySet<Part> = new Set([
  "window",
  "camera",
  "network",
  "layout",
  "rows",
  "pins",
] satisfies Part[]);

/** What may be another than in the scene, and one has not strayed. */
const FREE: ReadonlySet<Part> = new Set(["head", "theme"] satisfies Part[]);

export interface StageClock extends FrameClock {
  /** Whether the system asks for less motion: then scenes are cut to. */
  calm(): boolean;
}

/** The stage's side of a show. */
export interface Following {
  /** Whether the speaker has selected something that the scene doesn't: its details are asked for. */
  readonly asks: ReadonlySignal<boolean>;
  /** Selects what the scene does. */
  putAway(): void;
  stop(): void;
}

/**
 * Shows the place where a talk has got: the view of its scene, by a transition in which window,
 * camera, network and layout move as one. Then it watches for the speaker to stray from there.
 *
 * The state says from the start of a transition what it leads to, but for the window: what is lost on
 * the way, the graphics context even, is where it was to go.
 *
 * Cost of a scene: that of its view; of a frame of a transition: a window step.
 */
export function followShow(
  state: State,
  show: Show,
  network: ReadonlySignal<NetworkHandle | null>,
  clock: StageClock,
): Following {
  const transition = createTransition(clock);
  const all = allTime(state.coverage);
  const whole = all === null ? null : padded(all);
  /** The view of the place as it is when all has arrived; null where there is none. */
  const arrived = signal<View | null>(null);
  let shown = "";
  let last: Place | null = null;

  /** Takes on what is other than it is; `when` are the parts that come in time. */
  const put = (target: Partial<View>, when: Pick<View, "window" | "head">) => {
    const now = state.view.peek();
    const parts = new Set(changedParts(now, { ...now, ...target }));
    // The network shows all of another picture, unless a camera is asked for with it.
    parts.add("camera");
    if (parts.has("selection") || parts.has("also")) parts.add("selection").add("also");
    const others = Object.entries(target).filter(([part]) => parts.has(part as Part));
    arrived.value = null;
    batch(() => {
      state.show({ ...Object.fromEntries(others), ...when });
      state.hover.value = null;
    });
    const { window = null, head = null } = target;
    arrived.value = { ...state.view.peek(), window, head };
  };

  const playOn = () => {
    const { player } = state;
    // It may stand at the first of a story.
    if (player.playing.peek()) player.end();
    else player.play();
  };

  const arrive = (target: Partial<View>, plays: boolean) => {
    network.peek()?.keepPace(null);
    batch(() => {
      state.show({ window: target.window ?? null, head: target.head ?? null });
      if (plays) state.player.play();
      show.underWay.value = plays && state.player.head.peek() !== null ? playOn : null;
    });
    watch();
  };

  const travel = (target: Partial<View>, plays: boolean) => {
    const [from, to] = [state.player.chosen.peek() ?? whole, target.window ?? whole];
    const between = from === null || to === null ? null : windowsBetween(from, to);
    const isMoved = between !== null && !isSame(from, to);
    const before = state.player.chosen.peek();
    const showShare = (share: number) => {
      if (isMoved && share < 1) state.setWindow(between(share));
    };
    const start = transition.start(DURATION, showShare, () => arrive(target, plays));
    network.peek()?.keepPace({ start, duration: DURATION });
    show.underWay.value = () => {
      transition.finish();
      network.peek()?.finish();
    };
    put(target, { window: before, head: null });
  };

  const open = (scene: ViewScene, place: Place, plays: boolean) => {
    const { view, problems } = viewAt(scene, place.step);
    // The theme is the stage's.
    const target: Partial<View> = { ...view };
    delete target.theme;
    show.problems.value = [...problems, ...missingIn(view, state.coverage)];
    const now = state.view.peek();
    const moves = changedParts(now, { ...now, ...target }).some((part) => MOVING.has(part));
    if (moves && !clock.calm() && network.peek() !== null) travel(target, plays);
    else {
      put(target, { window: view.window, head: view.head });
      network.peek()?.finish();
      arrive(target, plays);
    }
  };

  const leave = () => {
    if (transition.running) transition.finish();
    show.underWay.value = null;
    show.problems.value = [];
    arrived.value = null;
    network.peek()?.keepPace(null);
    [shown, last] = ["", null];
  };

  const stand = (scene: Scene, place: Place) => {
    const texts = scene.kind === "view" ? textsAt(scene, place.step) : {};
    const next = JSON.stringify([show.again.peek(), place, texts]);
    // The talk may have been edited elsewhere.
    if (next === shown) return;
    const isOn = last?.scene === place.scene && last.step === place.step - 1;
    const plays = isOn && stepsOf(scene)[place.step - 1]?.plays === true;
    [shown, last] = [next, place];
    transition.stop();
    show.underWay.value = null;
    if (scene.kind === "view") return open(scene, place, plays);
    arrived.value = null;
    show.problems.value = [];
    network.peek()?.keepPace(null);
  };

  /** Sees whether the view is still that of the place, once all has arrived. */
  const watch = () => {
    const [place, now] = [arrived.peek(), state.view.peek()];
    if (place === null || transition.running) return;
    const isElsewhere = changedParts(place, now).some((part) => !FREE.has(part));
    if (isElsewhere !== show.strayed.peek()) show.strayed.value = isElsewhere;
  };

  const stops = [
    effect(() => {
      void show.again.value;
      const [place, scene] = [show.place.value, show.scene.value];
      untracked(() => (place === null || scene === null ? leave() : stand(scene, place)));
    }),
    effect(() => {
      void [state.view.value, arrived.value];
      untracked(watch);
    }),
    // What was played is at its end.
    effect(() => {
      if (state.player.head.value !== null) return;
      untracked(() => {
        if (show.underWay.peek() === playOn) show.underWay.value = null;
      });
    }),
  ];
  const own = computed(() => arrived.value?.selection ?? null);
  return {
    asks: computed(
      () =>
        show.place.value !== null &&
        state.selection.value !== null &&
        state.selection.value !== own.value,
    ),
    putAway: () => state.select(own.peek()),
    stop: () => {
      leave();
      for (const stop of stops) stop();
    },
  };
}

function isSame(a: Window | null, b: Window | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
