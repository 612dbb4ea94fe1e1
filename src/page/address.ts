import { effect } from "@preact/signals";
import type { State } from "../state/state.ts";
import { decodeView, encodeView } from "../state/view-hash.ts";
import type { View } from "../state/view.ts";

/** A window or a camera that has not moved for so long, in milliseconds, has settled. */
const SETTLED = 350;

/**
 * Keeps the URL's hash and the view in step. A selection, a zone and a settled window are entries
 * in the browser's history; camera and theme only amend the one that is there.
 *
 * @param start `read` takes on the view that the address holds, as when a page is opened; `write`
 *   makes the address say what the state holds already.
 * @param onRead is told after each reading what makes no sense in the hash, in words, or null.
 * @returns a function that writes what is still to be written, and stops.
 */
export function followAddress(
  state: State,
  start: "read" | "write",
  onRead: (problem: string | null) => void,
): () => void {
  let last = state.view.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A push is due once the window has settled. */
  let pushDue = false;
  /** What the address says is being shown: nothing of that is to be written back. */
  let reading = false;

  const read = () => {
    if (location.hash === hashOf(state.view.peek(), state)) return onRead(null);
    const decoded = decodeView(location.hash, state.ownZone);
    if ("problem" in decoded) {
      return onRead(`The link’s view was not taken: ${decoded.problem}.`);
    }
    reading = true;
    state.show(decoded.view);
    reading = false;
    last = state.view.peek();
    settle();
    const isGone = last.selection !== decoded.view.selection;
    onRead(isGone ? "What the link selects is not in this corpus; the rest is shown." : null);
    writeHash(last, state, "replace");
  };

  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
    pushDue = false;
  };

  const write = () => {
    const push = pushDue;
    settle();
    writeHash(state.view.peek(), state, push ? "push" : "replace");
  };

  const onChange = (view: View) => {
    const previous = last;
    last = view;
    const moved = previous.window !== view.window;
    const chosen = previous.selection !== view.selection || previous.zone !== view.zone;
    // The entry that is left keeps the camera that it was left with.
    if ((moved || chosen) && !pushDue) writeHash(previous, state, "replace");
    pushDue ||= moved || chosen;
    clearTimeout(timer);
    if (chosen && !moved) write();
    else timer = setTimeout(write, SETTLED);
  };

  if (start === "read") read();
  else write();
  last = state.view.peek();
  const stop = effect(() => {
    const view = state.view.value;
    if (!reading && hashOf(view, state) !== hashOf(last, state)) onChange(view);
  });
  window.addEventListener("popstate", read);
  return () => {
    if (timer !== undefined) write();
    stop();
    window.removeEventListener("popstate", read);
  };
}

function hashOf(view: View, { ownZone }: State): string {
  const hash = encodeView(view, ownZone);
  return hash === "" ? "" : `#${hash}`;
}

function writeHash(view: View, state: State, how: "push" | "replace"): void {
  const hash = hashOf(view, state);
  if (hash === location.hash) return;
  const address = `${location.pathname}${location.search}${hash}`;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
