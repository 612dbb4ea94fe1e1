import { signal } from "@preact/signals";

/** Whether the form of the chosen scene is open. */
export const isEditing = signal(false);

/** Whether its first field is to have the focus: it has been asked for, not gone through. */
export const wantsField = signal(false);

export function openForm(): void {
  isEditing.value = true;
  wantsField.value = true;
}

/** The focus goes back to the scene. */
export function closeForm(): void {
  isEditing.value = false;
  document.querySelector<HTMLElement>(".film-item[data-chosen='true'] > button")?.focus();
}
