/** Keys that belong to one part of the page, and mean something only while it has the focus. */
export interface KeyList {
  readonly name: string;
  readonly rows: readonly KeyRow[];
}

export interface KeyRow {
  /** Each of them does it: `Shift+Enter`, `ArrowLeft`. */
  readonly keys: readonly string[];
  readonly does: string;
}

const ARROWS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

/** The keys of the parts that the palette's actions know nothing of. */
export const STATIC_KEYS: readonly KeyList[] = [
  {
    name: "In the network",
    rows: [
      { keys: ARROWS, does: "Go to the neighbour in that direction" },
      { keys: ["N", "P"], does: "Next or previous neighbour; any mark when nothing is selected" },
      { keys: ["[", "]"], does: "Earlier or later in time" },
      { keys: ["Enter"], does: "Select what was reached" },
      { keys: ["Shift+Enter"], does: "Add it to the selection, or take it out" },
      { keys: ["M"], does: "Menu for what was reached" },
      { keys: ["+", "-", "0"], does: "Nearer, further, all of it" },
      { keys: ["Shift+Arrows"], does: "Move the picture" },
      { keys: ["Ctrl+Arrows"], does: "Move the mark that was reached" },
    ],
  },
  {
    name: "In the timeline’s lanes and swarm",
    rows: [
      { keys: ARROWS, does: "From article to article, and from lane to lane" },
      { keys: ["Home", "End"], does: "First or last article in the window" },
      { keys: ["Enter"], does: "Select the article" },
      { keys: ["Shift+Enter"], does: "Select its provider" },
    ],
  },
  {
    name: "In any chart of the timeline",
    rows: [
      { keys: ["+", "-", "0"], does: "A shorter window, a longer one, all time" },
      { keys: ["Shift+ArrowLeft", "Shift+ArrowRight"], does: "The window earlier or later" },
    ],
  },
  {
    name: "At either end of the window",
    rows: [
      { keys: ["ArrowLeft", "ArrowRight"], does: "Earlier or later" },
      { keys: ["Shift+ArrowLeft", "Shift+ArrowRight"], does: "… by a day" },
      { keys: ["PageDown", "PageUp"], does: "… by a quarter of all" },
      { keys: ["Home", "End"], does: "As far as it goes" },
      { keys: ["Escape"], does: "All time" },
    ],
  },
  {
    name: "In the strip of scenes",
    rows: [
      { keys: ["ArrowLeft", "ArrowRight"], does: "From scene to scene" },
      { keys: ["Alt+ArrowLeft", "Alt+ArrowRight"], does: "Move the scene" },
      { keys: ["Home", "End"], does: "First or last scene; with Alt, move it there" },
      { keys: ["F2"], does: "Edit the scene" },
      { keys: ["Delete"], does: "Delete it" },
      { keys: ["Ctrl+Z", "Shift+Ctrl+Z"], does: "Undo, or redo, in the talk" },
    ],
  },
  {
    name: "While searching",
    rows: [
      { keys: ["ArrowUp", "ArrowDown"], does: "Through what was found" },
      { keys: ["Enter"], does: "Select it, or do it" },
      { keys: ["Shift+Enter"], does: "Add it to the selection" },
      { keys: ["Escape"], does: "Empty the field, then leave it" },
    ],
  },
];
