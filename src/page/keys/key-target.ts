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

/** Whether a dialog has the page to itself: its keys are its own. */
export function isModalOpen(): boolean {
  return document.querySelector("dialog:modal") !== null;
}
