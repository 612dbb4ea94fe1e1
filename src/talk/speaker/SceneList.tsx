import { useEffect, useRef } from "preact/hooks";
import type { Place } from "../show/place.ts";
import type { Talk } from "../talk.ts";
import type { StageSeen } from "./speaker-side.ts";

/** All scenes, hidden ones too, to go to. */
export function SceneList(props: { talk: Talk; place: Place; stage: StageSeen }) {
  const { talk, place, stage } = props;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const { current } = list;
    const box = current?.parentElement;
    if (current === null || !box) return undefined;
    // Pictures that come, and a window that is made lower, leave the list less room.
    const observer = new ResizeObserver(() => showCurrent(current, box));
    observer.observe(box);
    showCurrent(current, box);
    return () => observer.disconnect();
  }, [place.scene]);
  let number = 0;
  return (
    <nav class="speaker-scenes" aria-label="Go to a scene">
      <ol ref={list}>
        {talk.items.map((item) => {
          if (item.kind === "heading") {
            return (
              <li key={item.id} class="speaker-heading" dir="auto">
                {item.headline}
              </li>
            );
          }
          if (!item.hidden) number += 1;
          return (
            <li key={item.id}>
              <button
                type="button"
                aria-current={item.id === place.scene ? "step" : undefined}
                onClick={() => stage.ask({ do: "go", scene: item.id, step: 0 })}
              >
                <span class="speaker-number">{item.hidden ? "–" : number}</span>
                <span dir="auto">{item.headline || "Without a headline"}</span>
                {item.hidden ? <span class="speaker-none"> (hidden)</span> : null}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Brings the current scene into sight, with the one that follows; only the list is moved. */
function showCurrent(list: HTMLElement, box: HTMLElement): void {
  const current = list.querySelector("[aria-current]")?.closest("li");
  if (!current) return;
  const { top, bottom } = box.getBoundingClientRect();
  const from = current.getBoundingClientRect().top;
  const to = (current.nextElementSibling ?? current).getBoundingClientRect().bottom;
  if (from < top) box.scrollTop += from - top;
  else if (to > bottom) box.scrollTop += Math.min(to - bottom, from - top);
}
