import type { State } from "../../state/state.ts";
import { encodeView } from "../../state/view/view-hash.ts";

/** The address of the view as it is now: the address bar follows it a moment later. */
export function linkTo(state: State): string {
  const url = new URL(location.href);
  url.hash = encodeView(state.view.peek(), state.ownZone);
  return url.href;
}
