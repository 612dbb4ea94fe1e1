import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { copyLinkAsked } from "../actions/dialogs.ts";
import { CopyByHand } from "../copying/CopyByHand.tsx";
import { useCopying } from "../copying/use-copying.ts";
import { linkTo } from "./link-to.ts";
import "../panel.css";
import "./copy-link.css";

/** Copies the address of the page, which holds the view; where that is refused, shows it to copy by hand. */
export function CopyLink({ state }: { state: State }) {
  const { outcome, copy, clear } = useCopying();
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(copyLinkAsked.peek());
  useSignalEffect(() => {
    if (copyLinkAsked.value === asked.current) return;
    asked.current = copyLinkAsked.value;
    void copy(linkTo(state));
  });
  const close = () => {
    clear();
    button.current?.focus();
  };
  const copied = outcome.value === "copied";
  return (
    <>
      <button
        ref={button}
        type="button"
        class="panel-outlined share-copy"
        data-copied={copied}
        onClick={() => void copy(linkTo(state))}
      >
        <svg class="share-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={copied ? TICK : CHAIN} />
        </svg>
        {/* Both words share one cell, so that the button keeps its width. */}
        <span class="share-copy-words">
          <span data-shown={!copied}>Copy link</span>
          <span data-shown={copied}>Copied</span>
        </span>
      </button>
      <output class="visually-hidden">{copied ? "Link copied" : ""}</output>
      {outcome.value === "refused" ? (
        <CopyByHand class="share-link" what="link" text={linkTo(state)} lines={1} onClose={close} />
      ) : null}
    </>
  );
}

const TICK = "m3 8.5 3.2 3.2L13 5";
const CHAIN =
  "M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.9.9m1.2 2.5a2.6 2.6 0 0 0-3.7 0L3.3 9a2.6 2.6 0 0 0 3.7 3.7l.9-.9";
