import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { State } from "../state/state.ts";
import { isMoving } from "../timeline/navigation/moving.ts";
import { announcement, type Heard } from "./announcement.ts";
import { inSight } from "./in-sight.ts";
import "./panel.css";

/** A brush changes the window with every frame: say it when it has come to rest. */
const REST_MS = 400;

/** Says what was selected, how much is in view, and what is drawn, to those who don't see it. */
export function Announcer({ state }: { state: State }) {
  const said = useSignal("");
  const heard = useRef<Heard | null>(null);
  useSignalEffect(() => {
    const now: Heard = {
      selected: state.selected.value,
      // What is played is said by who plays it.
      window: state.player.chosen.value,
      filters: state.filters.value,
      around: state.around.value,
      hidden: state.hidden.value,
      links: state.links.value,
    };
    heard.current ??= now;
    // What a hand moves is said when it lets go.
    if (isMoving.value) return undefined;
    const timer = setTimeout(() => {
      const { coverage, zone } = state;
      const before = heard.current ?? now;
      const first = coverage.dated.find(({ key }) => state.presence.peek().now.has(key)) ?? null;
      const context = { coverage, zone: zone.peek(), sight: inSight(state), first };
      const words = announcement(before, now, context);
      heard.current = now;
      if (words !== "") said.value = words;
    }, REST_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div class="visually-hidden" aria-live="polite">
      {said.value}
    </div>
  );
}
