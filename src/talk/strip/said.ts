import { signal } from "@preact/signals";

/** What the strip has done last, for those who don't see it. */
export const said = signal("");
