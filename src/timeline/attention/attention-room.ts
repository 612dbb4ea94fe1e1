import { type Signal, signal } from "@preact/signals";
import type { State } from "../../state/state.ts";
import type { BinRoom } from "./bin-units.ts";

/** Before the chart has been measured. */
const ASSUMED: BinRoom = { width: 1000, em: 13 };

const rooms = new WeakMap<State, Signal<BinRoom>>();

/** The room of a state's chart on the page, on which its bins depend and so the words for it; the chart writes it. */
export function roomOf(state: State): Signal<BinRoom> {
  const known = rooms.get(state) ?? signal(ASSUMED);
  rooms.set(state, known);
  return known;
}
