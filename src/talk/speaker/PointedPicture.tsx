import type { ComponentChildren } from "preact";
import type { Pointing } from "../show/pointing.ts";
import type { Blank } from "../show/show.ts";

/** Shares of a picture's sides, from its upper left. */
export interface Share {
  readonly x: number;
  readonly y: number;
}

/**
 * The picture of what is on the stage: held down on it, mouse, pen or finger point there on the stage;
 * with Shift, as a spotlight.
 */
export function PointedPicture(props: {
  blank: Blank | null;
  /** Null when one lets go. */
  onPoint: (kind: Pointing["kind"], share: Share | null) => void;
  children: ComponentChildren;
}) {
  const { blank, onPoint, children } = props;
  const point = (event: PointerEvent) => {
    if (event.buttons === 0) return;
    const { currentTarget: picture } = event;
    if (!(picture instanceof HTMLElement)) return;
    const { left, top, width, height } = picture.getBoundingClientRect();
    onPoint(event.shiftKey ? "spotlight" : "pointer", {
      x: within((event.clientX - left) / width),
      y: within((event.clientY - top) / height),
    });
  };
  const letGo = () => onPoint("pointer", null);
  return (
    <div
      class="speaker-picture speaker-pointable"
      title="Hold to point there on the stage; with Shift, a spotlight"
      data-blank={blank ?? undefined}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={point}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      {children}
    </div>
  );
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
