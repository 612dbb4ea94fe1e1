import type { Signal } from "@preact/signals";
import { newId } from "../../talk/talk.ts";
import type { Talks } from "../../talk/talks.ts";
import { isSecret, stageWire } from "../../talk/speaker/messages.ts";
import { speakerWindow } from "../../talk/speaker/ports.ts";
import { keepInStep } from "../../talk/speaker/stage-side.ts";
import { createTalkTimer, timerStore } from "../../talk/timer/talk-timer.ts";
import { secretOfStage, speakerUrl } from "./speaker-address.ts";

/**
 * Sets up the speaker's desk, for as long as the page lives: it times the talk, opens the speaker's
 * window when the show asks for it, and keeps that in step with what is on the stage.
 *
 * @param notice is told when the browser doesn't let a window be opened.
 */
export function setUpDesk({ show }: Talks, notice: Signal<string | null>): void {
  const secret = secretOfStage(() => newId() + newId());
  const port = speakerWindow((message) => isSecret(message, secret));
  const timer = createTalkTimer(show, timerStore(storage(), Date.now), Date.now);
  keepInStep(show, timer, stageWire(port, secret));
  show.speaker.value = () => {
    if (!port.open(speakerUrl(location.href, secret))) notice.value = BLOCKED;
  };
}

const BLOCKED =
  "The browser has blocked the speaker’s window. Allow pop-ups for this page, and press S again.";

function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
