import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { State } from "../state/state.ts";
import { AbsenceMessage } from "./AbsenceMessage.tsx";
import { EmptyWindow } from "./EmptyWindow.tsx";
import { type Absence, keepOpen } from "./keep-open.ts";
import { commandFor, KEYBOARD_HELP, ZOOM_STEP } from "./input/keyboard.ts";
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
  const live = useRef<HTMLParagraphElement>(null);
  const network = useRef<SigmaNetwork | null>(null);
  const [absence, setAbsence] = useState<Absence | null>(null);
  const help = useId();

  useEffect(() => {
    const { current: hostNow } = host;
    if (hostNow === null) return undefined;
    const announce = (text: string) => {
      if (live.current) live.current.textContent = text;
    };
    const onOpen = (opened: SigmaNetwork) => {
      network.current = opened;
      onReady?.(opened);
    };
    const onAbsent = (why: Absence) => {
      setAbsence(why);
      onReady?.(UNDRAWN);
    };
    setAbsence(null);
    const close = keepOpen(state, { host: hostNow, announce }, onOpen, onAbsent);
    return () => {
      network.current = null;
      close();
    };
  }, [state]);

  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandFor(event);
    if (command === null || network.current === null) return;
    event.preventDefault();
    network.current.run(command);
  };

  return (
    <div class="network">
      {/* A canvas that takes keys is what the role is for. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        class="network-stage"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label="Coverage network"
        aria-describedby={help}
        hidden={absence !== null}
        onKeyDown={onKeyDown}
      >
        <div class="network-host" ref={host} />
      </div>
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
