import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { State } from "../state/state.ts";
import { announcement, type Heard } from "./announcement.ts";
import "./panel.css";

/** A brush changes the window with every frame: say it when it has come to rest. */
const REST_MS = 400;

/** Says what was selected and how much is in the window, to those who don't see it. */
export function Announcer({ state }: { state: State }) {
  const said = useSignal("");
  const heard = useRef<Heard>({ selection: state.selection.peek(), window: state.window.peek() });
  useSignalEffect(() => {
    const now = { selection: state.selection.value, window: state.window.value };
    const timer = setTimeout(() => {
      const words = announcement(heard.current, now, {
        coverage: state.coverage,
        zone: state.zone.peek(),
        articles: state.presence.peek().now.counts.articles,
      });
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
