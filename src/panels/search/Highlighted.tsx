import { highlight, type Needles } from "./highlight.ts";

/** A text with what was found in it marked. */
export function Highlighted({ text, needles }: { text: string; needles: Needles }) {
  return (
    <>
      {highlight(text, needles).map((piece, place) =>
        piece.hit ? (
          <mark key={place} class="search-hit">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
