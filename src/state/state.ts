import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Coverage } from "../graph/coverage.ts";
import { type Colours, coloursOf } from "./colour.ts";
import { type Firsts, readFirsts } from "./firsts.ts";
import { type Focus, focusOn } from "./focus.ts";
import type { Palette } from "./palette.ts";
import { Presence, type PresenceChange } from "./presence.ts";
import { zoneOfCorpus } from "./time-zone.ts";
import { type Camera, DEFAULT_VIEW, type Theme, type View, type Window } from "./view.ts";

export type { Focus } from "./focus.ts";

/** What the user looks at: signals that every room reads, and the few ways to change them. */
export interface State {
  readonly coverage: Coverage;
  /** Who was first with which story. */
  readonly firsts: Firsts;
  /** Key of a node or of a story. */
  readonly selection: ReadonlySignal<string | null>;
  /** Node or story under the pointer or the keyboard's cursor, in whichever view. */
  readonly hover: Signal<string | null>;
  readonly focus: ReadonlySignal<Focus | null>;
  readonly window: ReadonlySignal<Window | null>;
  /** Who is in the window. The same object always; the signal fires with each change. */
  readonly presence: ReadonlySignal<{ readonly now: Presence; readonly change: PresenceChange }>;
  /** Null while the whole layout is fitted. Written by the network as it moves, by `show` to move it. */
  readonly camera: Signal<Camera | null>;
  readonly zone: Signal<string>;
  /** The zone that the corpus asks for: the one in force until another is chosen. */
  readonly ownZone: string;
  readonly theme: Signal<Theme | null>;
  /** What the system prefers; the page sets it. */
  readonly systemTheme: Signal<Theme>;
  /** The theme in force. */
  readonly scheme: ReadonlySignal<Theme>;
  /** The colours in force; the page reads them from the stylesheet. */
  readonly palette: Signal<Palette>;
  readonly colours: ReadonlySignal<Colours>;
  /** The colour of an article: `colours.article`. */
  readonly colourOf: ReadonlySignal<Colours["article"]>;
  /** A node or a story that the network should bring into sight; a new object for each wish. */
  readonly reveal: ReadonlySignal<{ readonly key: string } | null>;
  readonly view: ReadonlySignal<View>;
  /** Selects a node or a story, or nothing. `reveal` also moves the camera to it: for choices made outside the network. */
  select(key: string | null, options?: { reveal?: boolean }): void;
  setWindow(window: Window | null): void;
  /** Takes on a view, whole or in part. Keys that the graph doesn't have are not selected. */
  show(view: Partial<View>): void;
}

/** The state of one page over one coverage. */
export function createState(coverage: Coverage, palette: Palette): State {
  const presence = new Presence(coverage);
  const selection = signal<string | null>(DEFAULT_VIEW.selection);
  const hover = signal<string | null>(null);
  const window = signal<Window | null>(DEFAULT_VIEW.window);
  const unchanged: PresenceChange = { entered: [], left: [] };
  const present = signal({ now: presence, change: unchanged });
  const camera = signal<Camera | null>(DEFAULT_VIEW.camera);
  const ownZone = zoneOfCorpus(coverage.graph.getAttribute("timeZone"));
  const zone = signal(ownZone);
  const theme = signal<Theme | null>(DEFAULT_VIEW.theme);
  const systemTheme = signal<Theme>("light");
  const paletteNow = signal(palette);
  const reveal = signal<{ key: string } | null>(null);

  // By itself, so that a window that leaves it in doesn't count as another focus.
  const focused = computed(() => {
    const key = hover.value ?? selection.value;
    return key !== null && present.value.now.has(key) ? key : null;
  });

  const select: State["select"] = (key, options = {}) => {
    const known = key !== null && isKnown(coverage, key) ? key : null;
    batch(() => {
      selection.value = known;
      if (known !== null && options.reveal === true) reveal.value = { key: known };
    });
  };

  const setWindow: State["setWindow"] = (next) => {
    if (sameWindow(next, window.peek())) return;
    const start = performance.now();
    batch(() => {
      window.value = next;
      present.value = { now: presence, change: presence.move(next) };
    });
    performance.measure("coverline:window", { start });
  };

  const colours = computed(() => coloursOf(coverage, paletteNow.value));

  return {
    coverage,
    firsts: readFirsts(coverage),
    selection,
    hover,
    focus: computed(() => (focused.value === null ? null : focusOn(coverage, focused.value))),
    window,
    presence: present,
    camera,
    zone,
    ownZone,
    theme,
    systemTheme,
    scheme: computed(() => theme.value ?? systemTheme.value),
    palette: paletteNow,
    colours,
    colourOf: computed(() => colours.value.article),
    reveal,
    view: computed(() => ({
      selection: selection.value,
      window: window.value,
      camera: camera.value,
      zone: zone.value,
      theme: theme.value,
    })),
    select,
    setWindow,
    show: (view) => {
      if (view.window !== undefined) setWindow(view.window);
      batch(() => {
        if (view.selection !== undefined) select(view.selection);
        if (view.camera !== undefined) camera.value = view.camera;
        if (view.zone !== undefined) zone.value = view.zone;
        if (view.theme !== undefined) theme.value = view.theme;
      });
    },
  };
}

function isKnown({ graph, stories }: Coverage, key: string): boolean {
  return graph.hasNode(key) || stories.has(key);
}

function sameWindow(a: Window | null, b: Window | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}
