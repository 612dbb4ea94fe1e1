import { signal } from "@preact/signals";

// What an action asks of a panel that it doesn't know: each panel follows its own signal.

/** The dialog that is asked for; whoever is that dialog sets it back to null when it closes. */
export const openDialog = signal<
  "export" | "share" | "keys" | "go-to" | "scenes" | "stage-keys" | "take" | null
>(null);

/** Counts how often the app was to be saved as one file. */
export const offlineAsked = signal(0);

/** How that goes. */
export const offlineSaving = signal<
  { readonly is: "none" | "under way" } | { readonly is: "done" | "failed"; readonly words: string }
>({ is: "none" });

/** Counts how often the search field was asked for. */
export const searchAsked = signal(0);

/** Counts how often the link of the view was to be copied. */
export const copyLinkAsked = signal(0);
