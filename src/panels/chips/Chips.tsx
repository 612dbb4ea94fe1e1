import { batch, useComputed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { capital } from "../details/capital.ts";
import { type Chip, chipsOf } from "./chips.ts";
import "../panel.css";
import "./chips.css";

/** What narrows the view, each to be taken away, and a button for all of it. No height while nothing does. */
export function Chips({ state }: { state: State }) {
  const strip = useRef<HTMLUListElement>(null);
  /** Which chip was taken away by the keyboard: what stands there now gets the focus. */
  const taken = useRef<number | null>(null);
  const chips = useComputed(() =>
    chipsOf(
      {
        filters: state.filters.value,
        window: state.window.value,
        hidden: state.hidden.value,
        links: state.links.value,
        around: state.around.value,
        network: state.network.value,
        zone: state.zone.value,
      },
      state.coverage,
    ),
  ).value;
  useLayoutEffect(() => {
    const buttons = strip.current?.querySelectorAll("button") ?? [];
    if (taken.current !== null) buttons[Math.min(taken.current, buttons.length - 1)]?.focus();
    taken.current = null;
  }, [chips]);
  if (chips.length === 0) return null;
  const hasMore = chips.some(({ id }) => id !== "window");
  return (
    <ul class="chips" ref={strip} aria-label="What narrows the view">
      {chips.map((chip, place) => (
        <li key={chip.id} class="chip">
          <span class="chip-text" title={`${chip.words} ${chip.name}`.trim()}>
            {capital(chip.words)}
            {chip.name === "" ? null : <bdi class="chip-name"> {chip.name}</bdi>}
          </span>
          <button
            type="button"
            class="panel-button chip-remove"
            aria-label={chip.label}
            onClick={() => {
              taken.current = place;
              remove(state, chip);
            }}
          >
            ×
          </button>
        </li>
      ))}
      {hasMore ? (
        <li class="chip-reset">
          <button type="button" class="panel-button panel-link" onClick={() => reset(state)}>
            Reset
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function remove(state: State, { without }: Chip): void {
  if (without.filters !== undefined) state.setFilters(without.filters);
  else if (without.window === null) state.setWindow(null);
  else state.show(without);
}

/** All but the window, which has a chip of its own and the timeline. */
function reset(state: State): void {
  batch(() => {
    state.resetFilters();
    if (state.links.peek().length > 0) state.links.value = [];
  });
}
