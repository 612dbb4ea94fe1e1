import type { KeyEntry } from "./scene-key.ts";
import "./key-list.css";

/** What marks mean, as a list; nothing where none needs words. */
export function KeyList(props: { entries: readonly KeyEntry[]; class: string }) {
  if (props.entries.length === 0) return null;
  return (
    <ul class={`key-list ${props.class}`} aria-label="Key">
      {props.entries.map((entry) => (
        <li key={`${entry.mark} ${entry.words}`}>
          <Mark {...entry} />
          <span dir="auto">{entry.words}</span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark, colour }: KeyEntry) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={`key-list-${mark}`}>
      {mark === "thread" ? (
        <path d="M0 3C8 3 8 13 16 13" />
      ) : (
        <>
          {mark === "ring" ? <circle cx="8" cy="8" r="6.9" /> : null}
          <circle
            cx="8"
            cy="8"
            r={mark === "disc" ? 5 : 3.8}
            class={mark === "hollow" ? "" : "filled"}
            style={colour === null ? undefined : { fill: colour }}
          />
        </>
      )}
    </svg>
  );
}
