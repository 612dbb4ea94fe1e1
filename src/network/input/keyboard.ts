import type { Direction } from "./walking.ts";

/** What a key on the stage asks for. */
export type Command =
  | { readonly does: "pan"; readonly dx: number; readonly dy: number }
  | { readonly does: "zoom"; readonly factor: number }
  | { readonly does: "fit" }
  | { readonly does: "walk"; readonly to: Direction }
  | { readonly does: "shift"; readonly to: Direction }
  | { readonly does: "step"; readonly by: 1 | -1 }
  | { readonly does: "time"; readonly by: 1 | -1 }
  | { readonly does: "choose"; readonly add: boolean }
  | { readonly does: "menu" }
  | { readonly does: "clear" };

export const KEYBOARD_HELP =
  "Arrow keys go to the neighbour in that direction, N and P to the next and the previous neighbour, " +
  "or through all marks when nothing is selected; square brackets go through time. Enter selects the " +
  "mark reached, Shift and Enter adds it, Escape clears the selection. With Shift the arrow keys " +
  "move the picture, with Control the mark reached. Plus and minus zoom, 0 shows all. " +
  "M opens a menu for the mark reached.";

/** The share of the stage's smaller side by which an arrow key moves the picture. */
const STEP = 0.15;

export const ZOOM_STEP = 1.5;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

const COMMANDS: Readonly<Record<string, Command>> = {
  "+": { does: "zoom", factor: ZOOM_STEP },
  "=": { does: "zoom", factor: ZOOM_STEP },
  "-": { does: "zoom", factor: 1 / ZOOM_STEP },
  _: { does: "zoom", factor: 1 / ZOOM_STEP },
  "0": { does: "fit" },
  f: { does: "fit" },
  n: { does: "step", by: 1 },
  p: { does: "step", by: -1 },
  "]": { does: "time", by: 1 },
  "[": { does: "time", by: -1 },
  m: { does: "menu" },
  ContextMenu: { does: "menu" },
  Escape: { does: "clear" },
};

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** @returns the command of a key, or null: the key is not ours, and goes on to the page. */
export function commandFor(event: Keys): Command | null {
  if (event.altKey) return null;
  const isModified = event.ctrlKey || event.metaKey;
  const to = DIRECTIONS[event.key];
  if (to !== undefined) {
    if (isModified) return { does: "shift", to };
    return event.shiftKey
      ? { does: "pan", dx: -STEP * to.x, dy: STEP * to.y }
      : { does: "walk", to };
  }
  if (event.key === "Enter") return { does: "choose", add: event.shiftKey || isModified };
  return isModified ? null : (COMMANDS[event.key] ?? null);
}
