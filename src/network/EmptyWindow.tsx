import type { State } from "../state/state.ts";

/** Says why the stage is blank. The pointer passes through it, and the timeline has the way out. */
export function EmptyWindow({ state }: { readonly state: State }) {
  if (state.presence.value.now.counts.articles > 0) return null;
  return <p class="network-empty">No article in this window</p>;
}
