import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

/** Sizes of the notes, in multiples of the text's. */
const SIZES = [1, 1.25, 1.5, 1.9, 2.4, 3] as const;
const KEPT = "coverline:notes-size";

/** The speaker's notes, in a size of choice that the browser remembers. */
export function Notes({ text }: { text: string }) {
  const size = useSignal(keptSize());
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Another scene's notes are read from their top.
    if (body.current) body.current.scrollTop = 0;
  }, [text]);
  const set = (next: number) => {
    size.value = next;
    keepSize(next);
  };
  const scale = SIZES[size.value] ?? 1;
  return (
    <section class="speaker-notes" aria-label="Notes">
      <div class="speaker-notes-head">
        <h2 class="speaker-over">Notes</h2>
        <button
          type="button"
          class="panel-outlined"
          aria-label="Smaller notes"
          disabled={size.value === 0}
          onClick={() => set(size.value - 1)}
        >
          A−
        </button>
        <button
          type="button"
          class="panel-outlined"
          aria-label="Larger notes"
          disabled={size.value === SIZES.length - 1}
          onClick={() => set(size.value + 1)}
        >
          A+
        </button>
      </div>
      {/* Long notes are scrolled by keys too. */}
      <div
        ref={body}
        class="speaker-notes-text"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        style={{ "--scale": scale }}
        dir="auto"
      >
        {text === "" ? <p class="speaker-none">No notes for this scene.</p> : text}
      </div>
    </section>
  );
}

function keptSize(): number {
  try {
    const size = Number(localStorage.getItem(KEPT) ?? 1);
    return Number.isInteger(size) && SIZES[size] !== undefined ? size : 1;
  } catch {
    return 1;
  }
}

function keepSize(size: number): void {
  try {
    localStorage.setItem(KEPT, String(size));
  } catch {
    // A browser that keeps nothing: the size holds for this window.
  }
}
