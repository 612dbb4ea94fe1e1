import { useId, useMemo } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import { allTime } from "../extent.ts";
import { PRESETS, showPreset } from "./presets.ts";
import { usePopover } from "./use-popover.ts";
import { WindowField } from "./WindowField.tsx";
import "./navigation.css";

/**
 * The window in figures: a button that opens two fields with date and time, windows by name, and
 * whether windows snap to bins. Nothing where nothing is dated.
 */
export function NavigationControls({ state }: { state: State }) {
  const id = useId();
  const all = useMemo(() => allTime(state.coverage), [state]);
  const { isOpen, panel, button } = usePopover();
  if (all === null) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="window-button"
        popovertarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen.value}
      >
        Window…
      </button>
      <dialog ref={panel} id={id} class="window-panel" popover="auto" aria-label="Window">
        {isOpen.value && (
          <>
            <fieldset class="window-fields">
              <legend>Times in {zoneLabel(state.zone.value)}; an empty end is open</legend>
              <WindowField state={state} all={all} end="from" />
              <WindowField state={state} all={all} end="to" />
            </fieldset>
            <Presets state={state} />
            <label class="window-snap">
              <input
                type="checkbox"
                checked={state.snap.value}
                onChange={({ currentTarget }) => {
                  state.snap.value = currentTarget.checked;
                }}
              />
              Snap to bins what is dragged
            </label>
            <p class="window-help">
              On a chart a drag moves the window, two fingers or the wheel zoom (over rows that
              scroll, with Ctrl or ⌘), Shift and a drag draws another window, a double click shows
              everything.
            </p>
          </>
        )}
      </dialog>
    </>
  );
}

function Presets({ state }: { state: State }) {
  return (
    <div class="window-presets">
      {PRESETS.map((preset) => {
        const isThere = preset.windowOf(state) !== null;
        return (
          <button
            key={preset.id}
            type="button"
            aria-disabled={!isThere}
            title={isThere ? undefined : sentence(preset.needs)}
            onClick={() => showPreset(state, preset)}
          >
            {preset.label}
          </button>
        );
      })}
      <button type="button" onClick={() => state.setWindow(null)}>
        Everything
      </button>
    </div>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
