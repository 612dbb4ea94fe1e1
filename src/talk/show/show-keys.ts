/** What a speaker may ask for by a key while a talk is given. */
export type ShowCommand =
  | "next"
  | "back"
  | "first"
  | "last"
  | "black"
  | "white"
  | "full-screen"
  | "go-to"
  | "overview"
  | "speaker"
  | "help"
  | "out";

interface ShowKeys {
  /** The names that chords.ts has for them. */
  readonly keys: readonly string[];
  readonly command: ShowCommand;
  readonly does: string;
}

/** The keys of the stage: those of every clicker, and those that speakers know from elsewhere. */
export const SHOW_KEYS: readonly ShowKeys[] = [
  {
    keys: ["PageDown", "ArrowRight", "ArrowDown", " ", "N", "Enter"],
    command: "next",
    does: "Next; what is moving or playing comes to its end",
  },
  {
    keys: ["PageUp", "ArrowLeft", "ArrowUp", "P", "Backspace"],
    command: "back",
    does: "Back",
  },
  { keys: ["Home"], command: "first", does: "First scene" },
  { keys: ["End"], command: "last", does: "Last scene, at its end" },
  { keys: ["B", "."], command: "black", does: "All black, and back" },
  { keys: ["V", "W"], command: "white", does: "All white, and back" },
  { keys: ["F"], command: "full-screen", does: "Full screen, or a window again" },
  { keys: ["G"], command: "go-to", does: "Go to a scene, by number or headline" },
  { keys: ["O"], command: "overview", does: "Overview of all scenes" },
  { keys: ["S"], command: "speaker", does: "Speaker window" },
  { keys: ["?"], command: "help", does: "These keys" },
  { keys: ["Escape"], command: "out", does: "Leave the stage" },
];

/** Held down, not pressed: the spotlight and the pointer. */
export const HELD_KEYS = { L: "spotlight", X: "pointer" } as const;

const COMMANDS: ReadonlyMap<string, ShowCommand> = new Map(
  SHOW_KEYS.flatMap(({ keys, command }) => keys.map((key) => [key, command] as const)),
);

/** What a press asks for, by what it may be called; null is nothing of the stage's. */
export function commandOf(chords: readonly string[]): ShowCommand | null {
  for (const chord of chords) {
    const command = COMMANDS.get(chord);
    if (command !== undefined) return command;
  }
  return null;
}

/** Those that bring the picture back while the stage is blank; all others do nothing then. */
const RETURNS: ReadonlySet<ShowCommand> = new Set([
  "next",
  "back",
  "first",
  "last",
  "black",
  "white",
  "out",
]);

export function returnsFromBlank(command: ShowCommand | null): boolean {
  return command !== null && RETURNS.has(command);
}

/**
 * Keys of the explorer that would change the talk, or put something over the stage that nobody wants
 * to see there: they do nothing on it.
 */
export const OFF_STAGE: ReadonlySet<string> = new Set(["K", "E", "C", "T"]);
