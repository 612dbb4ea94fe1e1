import type { State } from "../state/state.ts";
import { emptyWords } from "./empty-words.ts";

/** Says why the stage is blank. The pointer passes through it. */
export function EmptyWindow({ state }: { readonly state: State }) {
  const words = emptyWords(state);
  return words === null ? null : <p class="network-empty">{words}</p>;
}
