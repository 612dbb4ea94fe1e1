import { openDialog } from "../../panels/actions/dialogs.ts";
import type { Show } from "../show/show.ts";
import type { ShowCommand } from "../show/show-keys.ts";
import type { Pointing } from "../show/pointing.ts";
import type { Following } from "./follow-show.ts";
import type { FullScreen } from "./full-screen.ts";

/** What can be asked of the stage, by keys or by its buttons. */
export interface Stage {
  run(command: ShowCommand): void;
  /** Points at where the mouse is, as long as a key is held; null lets go. */
  hold(kind: Pointing["kind"] | null): void;
}

/** @param hold see `Stage`. */
export function createStage(
  show: Show,
  following: { readonly asks: Pick<Following["asks"], "peek">; putAway(): void },
  screen: FullScreen,
  hold: Stage["hold"],
): Stage {
  const cover = (blank: "black" | "white") => {
    show.blank.value = show.blank.peek() === null ? blank : null;
  };
  const commands: Readonly<Record<ShowCommand, () => void>> = {
    next: () => show.next(),
    back: () => show.back(),
    first: () => show.first(),
    last: () => show.last(),
    black: () => cover("black"),
    white: () => cover("white"),
    "full-screen": () => screen.toggle(),
    "go-to": () => {
      openDialog.value = "go-to";
    },
    overview: () => {
      openDialog.value = "scenes";
    },
    speaker: () => show.speaker.peek()?.(),
    help: () => {
      openDialog.value = "stage-keys";
    },
    // As everywhere, what lies on top goes first.
    out: () => {
      if (show.blank.peek() !== null) show.blank.value = null;
      else if (following.asks.peek()) following.putAway();
      else show.end();
    },
  };
  return { run: (command) => commands[command](), hold };
}
