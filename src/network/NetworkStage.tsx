import { effect, untracked } from "@preact/signals";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { State } from "../state/state.ts";
import { AbsenceMessage } from "./AbsenceMessage.tsx";
import { EmptyWindow } from "./EmptyWindow.tsx";
import { type Absence, keepOpen } from "./keep-open.ts";
import { commandFor, KEYBOARD_HELP, ZOOM_STEP } from "./input/keyboard.ts";
import { NodeMenu, type OpenMenu } from "./menu/NodeMenu.tsx";
import { type NetworkHandle, UNDRAWN } from "./network-handle.ts";
import type { SigmaNetwork } from "./sigma-network.ts";
import "./network.css";

interface Props {
  readonly state: State;
  /** Called once the first frame is drawn, or it is clear that none will be. */
  readonly onReady?: (network: NetworkHandle) => void;
}

/**
 * The coverage network with its zoom buttons, or a message in its place. sigma is loaded with the
 * first network, and never where it couldn't draw.
 */
export function NetworkStage({ state, onReady }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLCanvasElement>(null);
  const live = useRef<HTMLParagraphElement>(null);
  const network = useRef<SigmaNetwork | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [absence, setAbsence] = useState<Absence | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const help = useId();

  useEffect(() => {
    const { current: hostNow } = host;
    const { current: minimap } = map;
    if (hostNow === null || minimap === null) return undefined;
    const announce = (text: string) => {
      if (live.current) live.current.textContent = text;
    };
    const onOpen = (opened: SigmaNetwork, handle: NetworkHandle) => {
      network.current = opened;
      onReady?.(handle);
    };
    const onAbsent = (why: Absence) => {
      setAbsence(why);
      onReady?.(UNDRAWN);
    };
    setAbsence(null);
    const openMenu = (key: string | null, at: OpenMenu["at"]) => setMenu({ key, at });
    const close = keepOpen(state, { host: hostNow, minimap, announce, openMenu }, onOpen, onAbsent);
    return () => {
      network.current = null;
      close();
    };
  }, [state]);

  useEffect(() => {
    const asked = state.fitAsked.peek();
    return effect(() => {
      if (state.fitAsked.value !== asked) untracked(() => network.current?.fit());
    });
  }, [state]);

  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandFor(event);
    if (command !== null && network.current?.run(command) === true) event.preventDefault();
  };

  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // With the window gone from the front the stage keeps the focus; the menu is about the cursor.
    const isAway = document.activeElement !== stage.current;
    const isInMenu = relatedTarget instanceof Element && relatedTarget.closest("[role=menu]");
    if (isAway && !isInMenu) network.current?.leave();
  };

  const closeMenu = () => {
    setMenu(null);
    stage.current?.focus({ preventScroll: true });
  };

  return (
    <div class="network">
      {/* A canvas that takes keys is what the role is for. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={stage}
        class="network-stage"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label="Coverage network"
        aria-describedby={help}
        hidden={absence !== null}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <div class="network-host" ref={host} data-lasso={state.lasso.value ? "" : undefined} />
      </div>
      {menu === null ? null : (
        <NodeMenu
          state={state}
          menu={menu}
          fit={() => network.current?.fit()}
          onClose={closeMenu}
        />
      )}
      <canvas class="network-minimap" ref={map} hidden aria-hidden="true" data-over-stage />
      <p id={help} class="visually-hidden">
        {KEYBOARD_HELP}
      </p>
      <p class="visually-hidden" aria-live="polite" ref={live} />
      <div class="network-zoom" data-over-stage hidden={absence !== null}>
        <button
          type="button"
          aria-label="Zoom in"
          onClick={() => network.current?.zoomBy(ZOOM_STEP)}
        >
          +
        </button>
        <button
          type="button"
          aria-label="Zoom out"
          onClick={() => network.current?.zoomBy(1 / ZOOM_STEP)}
        >
          −
        </button>
        <button type="button" aria-label="Fit all in view" onClick={() => network.current?.fit()}>
          Fit
        </button>
      </div>
      {absence === null ? <EmptyWindow state={state} /> : <AbsenceMessage absence={absence} />}
    </div>
  );
}
