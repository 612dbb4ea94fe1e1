import type { Piece } from "../state/filters/summary.ts";

/** A sentence in pieces: numbers stand out, and names, in any script, keep to themselves. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ is, text }, place) => {
        if (is === "words") return text;
        return is === "count" ? <b key={place}>{text}</b> : <bdi key={place}>{text}</bdi>;
      })}
    </>
  );
}
