import { signal } from "@preact/signals";

/** Whether the window is being moved by hand or by time: what it comes to is said at the end. */
export const isMoving = signal(false);
