/** What a file says that it is. */
export const FORMAT = "coverline-talk";

/** Of the files that we write; what a later one holds, we may not know. */
export const VERSION = 1;

/** How the name of such a file ends. */
export const ENDING = ".talk.json";
