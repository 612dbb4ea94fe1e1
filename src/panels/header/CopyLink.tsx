import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { encodeView } from "../../state/view-hash.ts";

/** How long the button says that it worked. */
const SAID_MS = 2000;

/** The view as it is now: the address bar follows it a moment later. */
function linkTo(state: State): string {
  return new URL(`#${encodeView(state.view.peek(), state.ownZone)}`, location.href).href;
}

/** Copies the address of the page, which holds the view; where that is refused, shows it to copy by hand. */
export function CopyLink({ state }: { state: State }) {
  const outcome = useSignal<"none" | "copied" | "refused">("none");
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (outcome.value !== "copied") return undefined;
    const timer = setTimeout(() => {
      outcome.value = "none";
    }, SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome.value]);
  const copy = async () => {
    outcome.value = (await writeClipboard(linkTo(state))) ? "copied" : "refused";
  };
  const close = () => {
    outcome.value = "none";
    button.current?.focus();
  };
  const copied = outcome.value === "copied";
  return (
    <div class="header-copy">
      <button ref={button} type="button" class="panel-outlined" onClick={() => void copy()}>
        <svg class="header-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path class="header-icon-line" d={copied ? TICK : CHAIN} />
        </svg>
        {/* Both words share one cell, so that the button keeps its width. */}
        <span class="header-copy-words">
          <span data-shown={!copied}>Copy link</span>
          <span data-shown={copied}>Copied</span>
        </span>
      </button>
      <output class="visually-hidden">{copied ? "Link copied" : ""}</output>
      {outcome.value === "refused" ? <LinkField url={linkTo(state)} onClose={close} /> : null}
    </div>
  );
}

const TICK = "m3 8.5 3.2 3.2L13 5";
const CHAIN =
  "M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.9.9m1.2 2.5a2.6 2.6 0 0 0-3.7 0L3.3 9a2.6 2.6 0 0 0 3.7 3.7l.9-.9";

/** False where the browser has no clipboard for the page (plain http) or the viewer refused. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function LinkField({ url, onClose }: { url: string; onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <div class="header-link">
      <label class="header-link-label">
        The browser didn’t let the page copy. Copy the link from here:
        <input ref={field} class="header-link-field" readOnly value={url} onKeyDown={onKeyDown} />
      </label>
      <button type="button" class="panel-button panel-link" onClick={onClose} onKeyDown={onKeyDown}>
        Close
      </button>
    </div>
  );
}
