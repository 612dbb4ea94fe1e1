import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Coverage } from "../graph/coverage.ts";
import { type Filters, NO_FILTERS } from "./filters/filters.ts";
import { type Firsts, readFirsts } from "./firsts.ts";
import type { Focus } from "./focus.ts";
import { createFocus } from "./focus-now.ts";
import { createInView, type InView } from "./presence/in-view.ts";
import { type Appearance, createAppearance } from "./measures/appearance.ts";
import { measured } from "./measured.ts";
import type { Palette } from "./palette.ts";
import { sameWindow } from "./play/played-window.ts";
import { createPlayer, type Player } from "./play/player.ts";
import type { RouteFound } from "./route.ts";
import { zoneOfCorpus } from "./time-zone.ts";
import type { NetworkId, Theme, View, Window } from "./view/view.ts";
import { createViewSignals, readView, type ViewSignals, writeView } from "./view/view-signals.ts";

export type { Focus } from "./focus.ts";

/** Of more than this, only so many are selected: nobody compares them, and no link could hold them. */
const MOST_SELECTED = 500;

/** How a thing is selected. */
interface Selecting {
  /** Also moves the camera to it: for choices made outside the network. */
  readonly reveal?: boolean;
  /** To what is selected already, or from it. */
  readonly add?: boolean;
}

/** What the user looks at: signals that every room reads, and the few ways to change them. */
export interface State
  extends Omit<ViewSignals, "window" | "selection" | "also">, InView, Appearance {
  readonly coverage: Coverage;
  /** Who was first with which story. */
  readonly firsts: Firsts;
  /** Key of what was selected last: a node, a story, or a link of a derived network. */
  readonly selection: ReadonlySignal<string | null>;
  /** All that is selected, in the order of choosing; `selection` is among it. */
  readonly selected: ReadonlySignal<readonly string[]>;
  /** Node or story under the pointer or the keyboard's cursor, in whichever view. */
  readonly hover: Signal<string | null>;
  readonly focus: ReadonlySignal<Focus | null>;
  /** Whether a drag over the network draws a line round marks to select, instead of panning. */
  readonly lasso: Signal<boolean>;
  /** Counts how often all in view was to be brought into sight; the network knows where that is. */
  readonly fitAsked: Signal<number>;
  /** What is in view of time; while it is played, what of that has been. Null is all time. */
  readonly window: ReadonlySignal<Window | null>;
  readonly player: Player;
  /** What was found of the path that `route` asks for; whoever follows the route writes it. */
  readonly found: Signal<RouteFound>;
  /** The zone that the corpus asks for: the one in force until another is chosen. */
  readonly ownZone: string;
  /** What the system prefers; the page sets it. */
  readonly systemTheme: Signal<Theme>;
  /** The theme in force. */
  readonly scheme: ReadonlySignal<Theme>;
  /** The colours in force; the page reads them from the stylesheet. */
  readonly palette: Signal<Palette>;
  /** A node or a story that the network should bring into sight; a new object for each wish. */
  readonly reveal: ReadonlySignal<{ readonly key: string } | null>;
  readonly view: ReadonlySignal<View>;
  /** Selects a node, a story or a link of a derived network, or nothing. */
  select(key: string | null, options?: Selecting): void;
  /** Selects these, the first 500 of them, and nothing else; the last is the one selected last. */
  selectAll(keys: readonly string[]): void;
  /** Sets the window, as by hand: what is played is at an end. */
  setWindow(window: Window | null): void;
  setFilters(filters: Partial<Filters>): void;
  /** Draws another network, with all its links: a weight of the one means nothing in another. */
  setNetwork(network: NetworkId): void;
  /** Clears filters, the kinds that are hidden, and the steps that one keeps to; not the window. */
  resetFilters(): void;
  /** Takes on a view, whole or in part. Keys that the graph doesn't have are not selected. */
  show(view: Partial<View>): void;
}

/** The state of one page over one coverage. */
export function createState(coverage: Coverage, palette: Palette): State {
  const ownZone = zoneOfCorpus(coverage.graph.getAttribute("timeZone"));
  const parts = createViewSignals(ownZone);
  const firsts = readFirsts(coverage);
  const player = createPlayer(coverage, parts, firsts);
  const inView = createInView(coverage, { ...parts, window: player.window });
  const hover = signal<string | null>(null);
  const systemTheme = signal<Theme>("light");
  const paletteNow = signal(palette);
  const reveal = signal<{ key: string } | null>(null);
  const found = signal<RouteFound>({ is: "none" });
  const selected = computed(() => {
    const [key, also] = [parts.selection.value, parts.also.value];
    return key === null ? [] : [...also.filter((other) => other !== key), key];
  });

  const isKnown = (key: string) =>
    coverage.graph.hasNode(key) ||
    coverage.stories.has(key) ||
    (key.includes("~") && inView.networks.hasLink(key));

  const selectAll = (keys: readonly string[]) => {
    const known = [...new Set(keys)].filter(isKnown).slice(0, MOST_SELECTED);
    batch(() => {
      parts.selection.value = known.at(-1) ?? null;
      const others = known.slice(0, -1);
      if (others.length > 0 || parts.also.peek().length > 0) parts.also.value = others;
    });
  };

  const select: State["select"] = (key, { reveal: moves = false, add = false } = {}) => {
    const others = add ? selected.peek().filter((other) => other !== key) : [];
    const isTaken = add && key !== null && selected.peek().includes(key);
    batch(() => {
      selectAll(key === null || isTaken ? others : [...others, key]);
      if (key !== null && !isTaken && moves && isKnown(key)) reveal.value = { key };
    });
  };

  const isAnother = (next: Window | null | undefined): next is Window | null =>
    next !== undefined && !sameWindow(next, parts.window.peek());

  const setWindow: State["setWindow"] = (next) => {
    if (!isAnother(next) && player.head.peek() === null) return;
    measuredWindow(() => {
      player.yieldTo(next, undefined);
      parts.window.value = next;
    });
  };

  const setFilters: State["setFilters"] = (next) =>
    measured("coverline:filter", () => {
      parts.filters.value = { ...parts.filters.peek(), ...next };
    });

  return {
    ...parts,
    ...inView,
    ...createAppearance(coverage, parts, paletteNow),
    coverage,
    player,
    window: player.window,
    firsts,
    selected,
    hover,
    focus: createFocus(coverage, { ...inView, ...parts, hover, selected, found }),
    found,
    lasso: signal(false),
    fitAsked: signal(0),
    ownZone,
    systemTheme,
    scheme: computed(() => parts.theme.value ?? systemTheme.value),
    palette: paletteNow,
    reveal,
    view: computed(() => readView(parts)),
    select,
    selectAll,
    setWindow,
    setFilters,
    setNetwork: (network) => {
      if (network === parts.network.peek()) return;
      batch(() => writeView(parts, { network, least: 1 }));
    },
    resetFilters: () =>
      batch(() => {
        setFilters(NO_FILTERS);
        if (parts.hidden.peek().length > 0) parts.hidden.value = [];
        if (parts.around.peek()?.keep === true) parts.around.value = null;
      }),
    show: ({ window, selection, also, ...rest }) =>
      (isAnother(window) ? measuredWindow : batch)(() => {
        player.yieldTo(window, rest.head);
        if (isAnother(window)) parts.window.value = window;
        writeView(parts, rest);
        if (also !== undefined || selection !== undefined) {
          const last = selection === undefined ? parts.selection.peek() : selection;
          selectAll(last === null ? [] : [...(also ?? []), last]);
        }
      }),
  };
}

function measuredWindow(change: () => void): void {
  measured("coverline:window", change);
}
