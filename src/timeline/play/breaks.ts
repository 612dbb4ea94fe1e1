import type { Position } from "../../state/axis/axis.ts";
import type { Player } from "../../state/play/player.ts";
import type { Window } from "../../state/view/view.ts";

/** The mark of a break, in a box of its own. */
export const BREAK = {
  width: 10,
  height: 14,
  points: [
    [5, 0],
    [8, 3],
    [2, 7],
    [8, 11],
    [5, 14],
  ],
  /** Of its line and of the ground behind it, in the same units. */
  line: 1.6,
  ground: 5,
} as const;

/** Its height as a multiple of the text's size; play.css has the same. */
export const BREAK_HEIGHT = 1.2;

/** A narrower stretch has no room for the mark of a break; in pixels. */
const LEAST_BREAK = 10;

/** The stretches over which the play-head jumps; none where story time is off. Reads signals. */
export function breaks({ map }: Pick<Player, "map">): readonly Window[] {
  return map.value?.breaks ?? [];
}

/** Where the marks of breaks stand, in pixels: in the middle of each stretch that has room for one. */
export function breakPlaces(stretches: readonly Window[], at: Position): readonly number[] {
  return stretches
    .filter(({ from, to }) => at(to) - at(from) >= LEAST_BREAK)
    .map(({ from, to }) => (at(from) + at(to)) / 2);
}
