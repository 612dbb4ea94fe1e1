import type { Signal } from "@preact/signals";

/** A field that narrows a long list to the names that hold a text. Escape empties it. */
export function FindField({ label, text }: { label: string; text: Signal<string> }) {
  return (
    <input
      type="search"
      class="legend-find"
      aria-label={label}
      placeholder={label}
      autocomplete="off"
      spellcheck={false}
      value={text.value}
      onInput={({ currentTarget }) => {
        text.value = currentTarget.value;
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || text.peek() === "") return;
        event.preventDefault();
        text.value = "";
      }}
    />
  );
}
