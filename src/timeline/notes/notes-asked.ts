import { signal } from "@preact/signals";

/**
 * What is asked of the list of notes: to be there, with an empty form, or with the note of an id. The
 * list sets it back to null when it closes.
 */
export const notesAsked = signal<"list" | "new" | { readonly id: string } | null>(null);
