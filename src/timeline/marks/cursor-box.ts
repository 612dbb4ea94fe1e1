import { effect, type Signal, untracked } from "@preact/signals";
import type { Selection } from "d3";
import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/** Where a cursor is, for the ring around it and for a screen reader. */
interface CursorOption {
  /** In pixels from the upper left of the marks; null where it is not in sight. */
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly words: string;
}

/** What a cursor goes over: each thing is of an article. */
export interface CursorBox<Thing, Move> {
  /** What ids on the page begin with. */
  readonly id: string;
  readonly state: State;
  readonly cursor: Signal<Thing | null>;
  readonly articleOf: (thing: Thing) => Pick<Article, "key" | "provider">;
  /** By the names of keys. */
  readonly moves: Readonly<Record<string, Move>>;
  /** Where a move leads; without a current one, to an end. Null only where there is nothing. */
  readonly move: (current: Thing | null, move: Move) => Thing | null;
  /** Where the cursor is when the marks get the focus. */
  readonly start: () => Thing | null;
  /** Whether something is no longer there to be at. Reads signals before it looks. */
  readonly isGone: () => (thing: Thing) => boolean;
  /** What Shift and Enter selects. */
  readonly rowKeyOf: (thing: Thing) => string;
  /** Brings an article's mark into sight. */
  readonly reveal?: (key: string) => void;
  /** Reads signals. */
  readonly optionOf: (thing: Thing) => CursorOption;
  /** What is said while the cursor is nowhere. */
  readonly none: string;
}

/**
 * Marks from the keyboard: one tab stop, and a cursor that goes from one to the next. To a screen
 * reader they are a list box whose active option is what is at the cursor.
 *
 * @param marks the list box.
 */
export function mountCursorBox<Thing, Move>(marks: Div, box: CursorBox<Thing, Move>): () => void {
  const { state, cursor } = box;
  const setCursor = (thing: Thing | null) => {
    const key = thing === null ? null : box.articleOf(thing).key;
    if (key !== null) box.reveal?.(key);
    cursor.value = thing;
    state.hover.value = key;
  };
  marks
    .on("keydown.cursor", (event: KeyboardEvent) => {
      if (!handleKey(event, box, setCursor)) return;
      event.preventDefault();
      event.stopPropagation();
    })
    .on("focus.cursor", () => {
      // A click puts the focus here too, and is about another mark.
      if (marks.node()?.matches(":focus-visible") === true) setCursor(box.start());
    })
    .on("blur.cursor", () => {
      if (cursor.peek() !== null) setCursor(null);
    });
  const stops = [
    effect(() => {
      const isGone = box.isGone();
      const thing = cursor.peek();
      if (thing !== null) untracked(() => isGone(thing) && setCursor(null));
    }),
    drawOption(marks, box),
  ];
  return () => {
    marks.on(".cursor", null);
    for (const stop of stops) stop();
  };
}

/** @returns whether the key meant something. */
function handleKey<Thing, Move>(
  event: KeyboardEvent,
  box: CursorBox<Thing, Move>,
  setCursor: (thing: Thing | null) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { state } = box;
  const current = box.cursor.peek();
  const move = box.moves[event.key];
  if (move !== undefined) {
    setCursor(box.move(current, move));
    return true;
  }
  if (event.key === "Enter" || event.key === " ") {
    if (current === null) return true;
    const key = event.shiftKey ? box.rowKeyOf(current) : box.articleOf(current).key;
    state.select(key, { reveal: true });
    return true;
  }
  if (event.key !== "Escape") return false;
  if (current !== null) setCursor(null);
  else if (state.selection.peek() !== null) state.select(null);
  else return false;
  return true;
}

/** The focus ring at the cursor's mark is the list box's one option. */
function drawOption<Thing, Move>(marks: Div, box: CursorBox<Thing, Move>): () => void {
  const option = marks.append("div").attr("role", "option").attr("class", "marks-cursor");
  return effect(() => {
    const thing = box.cursor.value;
    const key = thing === null ? null : box.articleOf(thing).key;
    const { place, words } =
      thing === null ? { place: null, words: box.none } : box.optionOf(thing);
    // Another id is another option, which a screen reader then reads.
    const id = `${box.id}-cursor-${key ?? "none"}`;
    option
      .attr("id", id)
      .attr("aria-label", words)
      .attr("aria-selected", String(key !== null && box.state.selection.value === key))
      .classed("shown", place !== null)
      .style("transform", place ? `translate(${place.x}px, ${place.y}px)` : "none");
    marks.attr("aria-activedescendant", key === null ? null : id);
  });
}
