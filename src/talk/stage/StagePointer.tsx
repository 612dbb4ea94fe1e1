import { useEffect, useRef } from "preact/hooks";
import type { Show } from "../show/show.ts";
import { pointOf, type Pictures } from "./spots.ts";

/** The spotlight or the pointer, where the speaker points: it goes along with what it lies on. */
export function StagePointer({ show, pictures }: { show: Show; pictures: () => Pictures }) {
  const mark = useRef<HTMLDivElement>(null);
  const kind = show.pointing.value?.kind ?? null;
  useEffect(() => {
    if (kind === null) return undefined;
    let frame = 0;
    const follow = () => {
      const [pointing, { current: element }] = [show.pointing.peek(), mark];
      const point = pointing === null ? null : pointOf(pointing, pictures());
      if (element !== null) {
        element.hidden = point === null;
        element.style.setProperty("--x", `${point?.x ?? 0}px`);
        element.style.setProperty("--y", `${point?.y ?? 0}px`);
      }
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [kind]);
  if (kind === null) return null;
  return <div ref={mark} class={`stage-${kind}`} aria-hidden="true" hidden />;
}
