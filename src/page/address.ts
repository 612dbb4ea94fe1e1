import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { changedParts, isContinuous, type Part } from "../state/history/changed-parts.ts";
import { SETTLED } from "../state/history/view-history.ts";
import type { State } from "../state/state.ts";
import { decodeView, encodeView } from "../state/view/view-hash.ts";
import type { View } from "../state/view/view.ts";

/**
 * Keeps the URL's hash and the view in step. What one chooses is an entry in the browser's history,
 * and so is what one drags, once it has settled; camera, theme, and the order and columns of an open
 * table only amend the entry that is there.
 *
 * @param start `read` takes on the view that the address holds, as when a page is opened; `write`
 *   makes the address say what the state holds already.
 * @param onRead is told after each reading what makes no sense in the hash, in words, or null.
 * @param mayPush whether entries may be made: embedded, the history is the embedding page's.
 * @param isTaken while it is true the address is somebody else's, and is neither read nor written.
 * @returns a function that writes what is still to be written, and stops.
 */
export function followAddress(
  state: State,
  start: "read" | "write",
  onRead: (problem: string | null) => void,
  mayPush = true,
  isTaken: ReadonlySignal<boolean> = signal(false),
): () => void {
  let last = state.view.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A push is due once what is dragged has settled. */
  let pushDue = false;
  /** What the address says is being shown: nothing of that is to be written back. */
  let reading = false;

  const read = () => {
    if (isTaken.peek()) return;
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
    const isGone = keysIn(decoded.view).some((key) => !state.selected.peek().includes(key));
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
    // It may have been taken while something settled.
    if (isTaken.peek()) return;
    writeHash(state.view.peek(), state, push ? "push" : "replace");
  };

  const onChange = (view: View) => {
    const previous = last;
    last = view;
    if (isTaken.peek()) return;
    const parts = changedParts(previous, view);
    const isEntry = mayPush && parts.some((part) => makesEntry(part, previous, view));
    const isAtOnce = isEntry && !isContinuous(previous, view, parts);
    // The entry that is left keeps the camera that it was left with.
    if (isAtOnce || (isEntry && !pushDue)) {
      writeHash(previous, state, pushDue ? "push" : "replace");
    }
    pushDue ||= isEntry;
    clearTimeout(timer);
    if (isAtOnce) write();
    else timer = setTimeout(write, SETTLED);
  };

  if (start === "read") read();
  else if (!isTaken.peek()) write();
  last = state.view.peek();
  const stopWriting = effect(() => {
    const view = state.view.value;
    // By parts, which is constant: a hash is written where one is due, not for each step of a brush.
    if (!reading && changedParts(last, view).length > 0) onChange(view);
  });
  let wasTaken = isTaken.peek();
  const stopWaiting = effect(() => {
    if (wasTaken && !isTaken.value) writeHash(state.view.peek(), state, "replace");
    wasTaken = isTaken.value;
  });
  window.addEventListener("popstate", read);
  return () => {
    if (timer !== undefined) write();
    stopWriting();
    stopWaiting();
    window.removeEventListener("popstate", read);
  };
}

function keysIn({ selection, also }: View): readonly string[] {
  return selection === null ? also : [...also, selection];
}

/** Whether a change of this part is one to go back from. */
function makesEntry(part: Part, before: View, after: View): boolean {
  if (part === "table") return before.table === null || after.table === null;
  return part !== "camera" && part !== "theme";
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
