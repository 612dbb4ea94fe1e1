import { useEffect, useRef, useState } from "preact/hooks";

/** Milliseconds that it is held: longer than any slip of the finger. */
const HOLD = 900;

/**
 * A button that does something only once it has been held down, by pointer or by key: what it does
 * can't be taken back.
 */
export function HeldButton(props: { label: string; hint: string; onHeld: () => void }) {
  const { label, hint, onHeld } = props;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [held, setHeld] = useState(false);
  const end = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setHeld(false);
  };
  const begin = () => {
    if (timer.current !== null) return;
    setHeld(true);
    timer.current = setTimeout(() => {
      end();
      onHeld();
    }, HOLD);
  };
  useEffect(() => end, []);
  return (
    <button
      type="button"
      class="panel-outlined held-button"
      data-held={held}
      title={hint}
      aria-label={`${label}: ${hint.toLowerCase()}`}
      style={{ "--hold": `${HOLD}ms` }}
      onPointerDown={begin}
      onPointerUp={end}
      onPointerLeave={end}
      onPointerCancel={end}
      onBlur={end}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        if (!event.repeat) begin();
      }}
      onKeyUp={(event) => {
        if (isPress(event)) end();
      }}
    >
      {label}
    </button>
  );
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === " " || key === "Enter";
}
