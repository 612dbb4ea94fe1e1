import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import { type End, windowFrom } from "./field-window.ts";
import { writeField } from "./wall-field.ts";

interface Props {
  readonly state: State;
  readonly all: Window;
  readonly end: End;
}

const LABELS: Readonly<Record<End, string>> = { from: "From", to: "To" };

/** What is said of a field: of an error it is wrong, of a note it was read in another way. */
interface Said {
  readonly words: string;
  readonly isError: boolean;
}

const NOTHING: Said = { words: "", isError: false };

/**
 * One end of the window as date and time on the clock of the zone; empty, that end is open. While
 * something is written it is left alone: the window may change, the text may not.
 */
export function WindowField({ state, all, end }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const said = useSignal(NOTHING);
  const written = useComputed(() => fieldText(state, all, end));
  /** What stands in the field: what the window is, or what is being written. */
  const draft = useSignal(written.peek());
  useSignalEffect(() => {
    const text = written.value;
    if (isFocused(input.current)) return;
    draft.value = text;
    said.value = NOTHING;
  });
  const apply = (field: HTMLInputElement) => {
    const text = field.validity.badInput ? "?" : field.value;
    if (text === written.peek()) {
      if (said.peek().isError) said.value = NOTHING;
      return;
    }
    const given = { window: state.player.chosen.peek(), all, zone: state.zone.peek() };
    const outcome = windowFrom(text, end, given);
    if ("error" in outcome) {
      said.value = { words: outcome.error, isError: true };
      return;
    }
    state.setWindow(outcome.window);
    said.value = { words: outcome.note, isError: false };
  };
  const { words, isError } = said.value;
  return (
    <div class="window-field">
      <label for={`${id}-field`}>{LABELS[end]}</label>
      <input
        ref={input}
        id={`${id}-field`}
        type="datetime-local"
        step={60}
        min={writeField(all.from, state.zone.value)}
        max={writeField(all.to, state.zone.value)}
        value={draft.value}
        aria-invalid={isError}
        aria-describedby={`${id}-said`}
        onInput={({ currentTarget }) => {
          draft.value = currentTarget.value;
        }}
        onChange={({ currentTarget }) => {
          if (!isHalfWritten(currentTarget)) apply(currentTarget);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") apply(event.currentTarget);
        }}
        onBlur={({ currentTarget }) => {
          apply(currentTarget);
          if (!said.peek().isError) draft.value = written.peek();
        }}
      />
      <p id={`${id}-said`} class="window-said" data-error={isError} aria-live="polite">
        {words}
      </p>
    </div>
  );
}

/** What the field shows of the window: nothing at an open end. */
function fieldText({ player, zone }: State, all: Window, end: End): string {
  const time = player.chosen.value?.[end] ?? all[end];
  const isOpen = end === "from" ? time <= all.from : time >= all.to;
  return isOpen ? "" : writeField(time, zone.value);
}

/** Of a year that is being typed, 2020, browsers tell the years 2, 20 and 202 as well. */
function isHalfWritten({ value, validity }: HTMLInputElement): boolean {
  return validity.badInput || value.startsWith("0");
}

function isFocused(element: HTMLElement | null): boolean {
  return element !== null && element === document.activeElement;
}
