import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { countOf, formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { SHELF } from "./ShelfButton.tsx";
import { ShelfArticle } from "./ShelfArticle.tsx";
import { useUndated } from "./use-undated.ts";
import "./shelf.css";

/** More than these nobody reads through; search finds the rest. */
const MOST = 200;

/**
 * The shelf of undated articles, over the lanes: they have no place on an axis, and never stretch
 * one. Escape closes it, and so does a press anywhere else in the timeline.
 */
export function Shelf({ state, open }: { state: State; open: Signal<boolean> }) {
  const root = useRef<HTMLDivElement>(null);
  const undated = useUndated(state);
  const all = state.coverage.undated.length;
  const isOpen = open.value && all > 0;
  const close = () => {
    open.value = false;
    buttonOf(root.current)?.focus();
  };
  useOutsidePress(root, isOpen, () => {
    open.value = false;
  });
  if (!isOpen) return <div ref={root} id={SHELF} hidden />;
  const isWindowSet = state.window.value !== null;
  return (
    // Escape is meant for the whole of it, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      id={SHELF}
      class="shelf"
      data-out={isWindowSet}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      }}
    >
      <header class="shelf-head">
        <h3>
          {undated.length < all ? `${formatCount(undated.length)} of ` : ""}
          {countOf(all, "article")} without a publish time
        </h3>
        <button type="button" aria-label="Close the shelf" onClick={close}>
          ×
        </button>
      </header>
      {isWindowSet ? (
        <p class="shelf-note">
          Undated articles are in no window; with all time in view they are in the network.
        </p>
      ) : null}
      {undated.length === 0 ? <p class="shelf-note">None of them passes the filters.</p> : null}
      <ul>
        {undated.slice(0, MOST).map((article) => (
          <ShelfArticle key={article.key} state={state} article={article} />
        ))}
      </ul>
      {undated.length > MOST ? (
        <p class="shelf-note">{formatCount(undated.length - MOST)} more; search finds them.</p>
      ) : null}
    </div>
  );
}

function buttonOf(shelf: HTMLElement | null): HTMLElement | null {
  return shelf?.closest(".timeline")?.querySelector<HTMLElement>(".shelf-button") ?? null;
}

/** A press elsewhere in the timeline is about the lanes again; details and network may be used beside it. */
function useOutsidePress(
  root: { readonly current: HTMLElement | null },
  isOpen: boolean,
  onPress: () => void,
): void {
  useEffect(() => {
    const timeline = root.current?.closest(".timeline");
    if (!isOpen || !timeline) return undefined;
    const onDown = ({ target }: Event) => {
      const inside = target instanceof Node && root.current?.contains(target) === true;
      const onButton = target instanceof Element && target.closest(".shelf-button") !== null;
      if (!inside && !onButton) onPress();
    };
    timeline.addEventListener("pointerdown", onDown);
    return () => timeline.removeEventListener("pointerdown", onDown);
  }, [isOpen]);
}
