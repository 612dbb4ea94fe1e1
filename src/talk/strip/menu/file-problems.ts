import { signal } from "@preact/signals";

/** What was wrong in the file that was opened last, in words, until it is dismissed. */
export const fileProblems = signal<readonly string[]>([]);
