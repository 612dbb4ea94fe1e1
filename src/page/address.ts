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
 * @param onProblem is told, in words, of a hash that makes no sense; the view is then left alone.
 * @returns a function that stops it.
 */
export function followAddress(state: State, onProblem: (problem: string) => void): () => void {
  let last = state.view.peek();
  let timer = 0;
  /** A push is due once the window has settled. */
  let pushDue = false;
  /** What the address says is being shown: nothing of that is to be written back. */
  let reading = false;

  const read = () => {
    if (location.hash === hashOf(state.view.peek())) return;
    const decoded = decodeView(location.hash);
    if ("problem" in decoded) {
      return onProblem(`The link’s view was not taken: ${decoded.problem}.`);
    }
    const { selection } = decoded.view;
    if (selection !== null && !state.coverage.graph.hasNode(selection)) {
      onProblem("What was selected is not in this corpus; the rest of the view is shown.");
    }
    reading = true;
    state.show(decoded.view);
    reading = false;
    last = state.view.peek();
    settle();
    writeHash(last, "replace");
  };

  const settle = () => {
    clearTimeout(timer);
    timer = 0;
    pushDue = false;
  };

  const write = () => {
    const push = pushDue;
    settle();
    writeHash(state.view.peek(), push ? "push" : "replace");
  };

  const onChange = (view: View) => {
    const previous = last;
    last = view;
    const moved = previous.window !== view.window;
    const chosen = previous.selection !== view.selection || previous.zone !== view.zone;
    // The entry that is left keeps the camera that it was left with.
    if ((moved || chosen) && !pushDue) writeHash(previous, "replace");
    pushDue ||= moved || chosen;
    clearTimeout(timer);
    if (chosen && !moved) write();
    else timer = setTimeout(write, SETTLED) as unknown as number;
  };

  read();
  last = state.view.peek();
  const stop = effect(() => {
    const view = state.view.value;
    if (!reading && hashOf(view) !== hashOf(last)) onChange(view);
  });
  window.addEventListener("popstate", read);
  return () => {
    settle();
    stop();
    window.removeEventListener("popstate", read);
  };
}

function hashOf(view: View): string {
  const hash = encodeView(view);
  return hash === "" ? "" : `#${hash}`;
}

function writeHash(view: View, how: "push" | "replace"): void {
  const hash = hashOf(view);
  if (hash === location.hash) return;
  const address = `${location.pathname}${location.search}${hash}`;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
