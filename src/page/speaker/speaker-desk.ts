import { newId } from "../../talk/talk.ts";
import type { Talks } from "../../talk/talks.ts";
import { isSecret, stageWire } from "../../talk/speaker/messages.ts";
import { speakerWindow } from "../../talk/speaker/ports.ts";
import { keepInStep } from "../../talk/speaker/stage-side.ts";
import { createTalkTimer, timerStore } from "../../talk/timer/talk-timer.ts";
import { secretOfStage, speakerUrl } from "./speaker-address.ts";

/** The speaker's desk as the stage's page knows it. */
export interface SpeakerDesk {
  /** Opens the speaker's window, or brings it to the front. @returns whether the browser let it. */
  open(): boolean;
}

/** Times the talk, and for as long as the page lives keeps the speaker's window in step with what is on the stage. */
export function setUpDesk({ show }: Talks): SpeakerDesk {
  const secret = secretOfStage(() => newId() + newId());
  const port = speakerWindow((message) => isSecret(message, secret));
  const timer = createTalkTimer(show, timerStore(storage(), Date.now), Date.now);
  keepInStep(show, timer, stageWire(port, secret));
  return {
    open: () => port.open(speakerUrl(location.href, secret)),
  };
}

function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
