/** Of very different lengths, so that one file over the other would show. */
export const KILL_TITLES = ["A", "B".repeat(400)] as const;
