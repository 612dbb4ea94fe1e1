import { openDialog } from "../../panels/actions/dialogs.ts";

/** What of the dialog one has come for: its button has the focus when it opens. */
export type Wish = "read" | "pictures" | "film";

let wish: Wish = "read";

/** Opens the talk to be read, printed and saved. */
export function openTake(next: Wish = "read"): void {
  wish = next;
  openDialog.value = "take";
}

/** Gives the focus to what was wished for. */
export function focusWish(dialog: HTMLElement): void {
  dialog.querySelector<HTMLElement>(`[data-take="${wish}"]`)?.focus();
}
