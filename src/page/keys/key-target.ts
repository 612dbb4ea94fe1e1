/** Kinds of input in which nothing is written: of them the keys of the page may be used. */
const UNWRITTEN: ReadonlySet<string> = new Set([
  "button",
  "checkbox",
  "color",
  "file",
  "image",
  "radio",
  "range",
  "reset",
  "submit",
]);

/** Whether keys are text where they go: in fields, and in lists that jump to what is typed. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !UNWRITTEN.has(target.type);
  return target.isContentEditable || target.matches("textarea, select");
}

const PRESSED_BY_SPACE = [
  ..."button, summary, input, select, textarea".split(", "),
  ...["button", "checkbox", "switch", "radio", "option", "tab", "menuitem"].map(
    (role) => `[role="${role}"]`,
  ),
].join();

/** Whether Space already does something where it goes: presses a button, ticks a box. */
export function isPressedBySpace(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(PRESSED_BY_SPACE) !== null;
}

/** Whether a dialog has the page to itself: its keys are its own. */
export function isModalOpen(): boolean {
  return document.querySelector("dialog:modal") !== null;
}
