import { useEffect, useMemo } from "preact/hooks";
import type { Pointing } from "../show/pointing.ts";
import type { Show } from "../show/show.ts";
import { type Pictures, type Point, spotAt } from "./spots.ts";

/**
 * Points at where the mouse is, as long as it is told to.
 *
 * @returns tells it to, and by what; null lets go.
 */
export function usePointing(
  show: Show,
  pictures: () => Pictures,
): (kind: Pointing["kind"] | null) => void {
  const isOn = show.place.value !== null;
  const held = useMemo(() => {
    let kind: Pointing["kind"] | null = null;
    let mouse: Point | null = null;
    const point = () => {
      if (kind === null) return;
      const { clientWidth, clientHeight } = pictures().page.documentElement;
      const at = mouse ?? { x: clientWidth / 2, y: clientHeight / 2 };
      show.pointing.value = { kind, ...spotAt(at, pictures()) };
    };
    return {
      move: (at: Point) => {
        mouse = at;
        point();
      },
      hold: (next: Pointing["kind"] | null) => {
        if (next === kind) return;
        kind = next;
        if (next === null) show.pointing.value = null;
        else point();
      },
    };
  }, [show]);
  useEffect(() => {
    if (!isOn) return undefined;
    const onMove = ({ clientX, clientY }: PointerEvent) => held.move({ x: clientX, y: clientY });
    window.addEventListener("pointermove", onMove, { capture: true, passive: true });
    return () => window.removeEventListener("pointermove", onMove, { capture: true });
  }, [isOn, held]);
  return held.hold;
}
