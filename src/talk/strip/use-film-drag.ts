import type { Signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** So far a press moves before it is a drag, in pixels. */
const SLACK = 6;
/** Within so many pixels of its ends the row moves along, by so many a frame. */
const EDGE = { reach: 48, step: 9 };

/**
 * Drags an item of the row to another place: with a mouse by any part of it, with a finger by its handle,
 * as elsewhere that moves the row. Escape lets it be.
 *
 * @param drop which item is dragged, and before the how manieth of all it would go.
 * @param onDrop is given its id and its place among all once it is there.
 */
export function useFilmDrag(
  list: RefObject<HTMLElement | null>,
  drop: Signal<{ id: string; at: number } | null>,
  onDrop: (id: string, to: number) => void,
) {
  const end = useRef<(() => void) | null>(null);
  const justDropped = useRef(false);
  useEffect(() => () => end.current?.(), []);

  const onPointerDown = (event: PointerEvent) => {
    const { current: row } = list;
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest<HTMLElement>(".film-item")?.dataset["id"];
    const isHeld = event.pointerType === "mouse" || target?.closest(".film-handle") !== null;
    justDropped.current = false;
    if (row === null || id === undefined || event.button !== 0 || !isHeld) return;
    end.current?.();
    const listening = new AbortController();
    const { signal } = listening;
    const { pointerId } = event;
    let x = event.clientX;
    let frame = 0;
    const stop = () => {
      listening.abort();
      cancelAnimationFrame(frame);
      drop.value = null;
      end.current = null;
    };
    const scroll = () => {
      const { left, right } = row.getBoundingClientRect();
      const by = x < left + EDGE.reach ? -EDGE.step : x > right - EDGE.reach ? EDGE.step : 0;
      row.scrollLeft += by;
      if (by !== 0) drop.value = { id, at: gapAt(row, x) };
      frame = requestAnimationFrame(scroll);
    };
    const onMove = (moved: PointerEvent) => {
      if (moved.pointerId !== pointerId) return;
      x = moved.clientX;
      if (drop.peek() === null) {
        if (Math.hypot(x - event.clientX, moved.clientY - event.clientY) < SLACK) return;
        frame = requestAnimationFrame(scroll);
      }
      drop.value = { id, at: gapAt(row, x) };
    };
    const onUp = (up: PointerEvent) => {
      if (up.pointerId !== pointerId) return;
      const wish = drop.peek();
      const from = idsOf(row).indexOf(id);
      stop();
      if (wish === null || from < 0) return;
      justDropped.current = true;
      onDrop(id, wish.at > from ? wish.at - 1 : wish.at);
    };
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== "Escape" || drop.peek() === null) return;
      key.preventDefault();
      key.stopPropagation();
      justDropped.current = true;
      stop();
    };
    end.current = stop;
    window.addEventListener("pointermove", onMove, { signal });
    window.addEventListener("pointerup", onUp, { signal });
    window.addEventListener("pointercancel", stop, { signal });
    window.addEventListener("keydown", onKey, { signal, capture: true });
  };
  return {
    onPointerDown,
    /** What ends a drag is no click. */
    onClickCapture: (event: MouseEvent) => {
      if (!justDropped.current) return;
      justDropped.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}

function itemsOf(row: HTMLElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(".film-item")];
}

function idsOf(row: HTMLElement): readonly string[] {
  return itemsOf(row).map(({ dataset }) => dataset["id"] ?? "");
}

/** Before the how manieth item an x is; their number where it is behind all. */
function gapAt(row: HTMLElement, x: number): number {
  const items = itemsOf(row);
  const at = items.findIndex((item) => {
    const { left, width } = item.getBoundingClientRect();
    return x < left + width / 2;
  });
  return at < 0 ? items.length : at;
}
