/** What a key on the stage asks for. */
export type Command =
  | { readonly does: "pan"; readonly dx: number; readonly dy: number }
  | { readonly does: "zoom"; readonly factor: number }
  | { readonly does: "fit" }
  | { readonly does: "step"; readonly by: 1 | -1 }
  | { readonly does: "choose" }
  | { readonly does: "clear" };

export const KEYBOARD_HELP =
  "Arrow keys move the picture, plus and minus zoom, 0 shows all of it. " +
  "N and P go to the next and the previous neighbour of the selection, or through all nodes " +
  "when nothing is selected; Enter selects the node reached, Escape clears the selection.";

/** The share of the stage's smaller side by which an arrow key moves. */
const STEP = 0.15;

export const ZOOM_STEP = 1.5;

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowLeft: { does: "pan", dx: STEP, dy: 0 },
  ArrowRight: { does: "pan", dx: -STEP, dy: 0 },
  ArrowUp: { does: "pan", dx: 0, dy: STEP },
  ArrowDown: { does: "pan", dx: 0, dy: -STEP },
  "+": { does: "zoom", factor: ZOOM_STEP },
  "=": { does: "zoom", factor: ZOOM_STEP },
  "-": { does: "zoom", factor: 1 / ZOOM_STEP },
  _: { does: "zoom", factor: 1 / ZOOM_STEP },
  "0": { does: "fit" },
  f: { does: "fit" },
  n: { does: "step", by: 1 },
  p: { does: "step", by: -1 },
  Enter: { does: "choose" },
  Escape: { does: "clear" },
};

/** @returns the command of a key, or null: the key is not ours, and goes on to the page. */
export function commandFor(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return COMMANDS[event.key] ?? null;
}
