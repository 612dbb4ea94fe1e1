import { signal } from "@preact/signals";

/** What was wrong in the file that was opened last, in words, until it is dismissed. */
export const fileProblems = signal<readonly string[]>([]);

/** What came of opening it, where one might not see that; until it is dismissed, or another is opened. */
export const fileOutcome = signal<string | null>(null);
