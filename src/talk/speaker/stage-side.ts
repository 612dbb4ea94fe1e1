import { computed, effect } from "@preact/signals";
import type { Show } from "../show/show.ts";
import { newId } from "../talk.ts";
import type { TalkTimer } from "../timer/talk-timer.ts";
import type { Command, FromSpeaker, FromStage, Standing, Wire } from "./messages.ts";

/**
 * Tells the speaker's window how things stand, at every change and whenever it asks, and does what it
 * asks for. Each life of the page numbers anew: a window that has heard another life takes on this one.
 *
 * @returns a function that stops it.
 */
export function keepInStep(
  show: Show,
  timer: TalkTimer,
  wire: Wire<FromStage, FromSpeaker>,
): () => void {
  const life = newId();
  let count = 0;
  const standing = computed((): Standing => ({
    talk: show.talk.value,
    place: show.place.value,
    blank: show.blank.value,
    strayed: show.strayed.value,
    problems: [...(show.lostScreen.value ? [LOST] : []), ...show.problems.value],
    timer: timer.now.value,
  }));
  const tell = () => wire.post({ says: "standing", life, count, standing: standing.peek() });
  const stopTelling = effect(() => {
    void standing.value;
    count += 1;
    tell();
  });
  const stopHearing = wire.listen((message) => {
    if (message.says === "please") return obey(message.command, show, timer);
    const { heard } = message;
    if (heard?.life === life && heard.count === count) wire.post({ says: "same", life, count });
    else tell();
  });
  return () => {
    stopTelling();
    stopHearing();
  };
}

/** Only a key or a click on the stage itself brings it back: browsers ask for that. */
const LOST = "The stage has lost the full screen. Press F there to have it again.";

function obey(command: Command, show: Show, timer: TalkTimer): void {
  switch (command.do) {
    case "next":
      return show.next();
    case "back":
      return show.back();
    case "first":
      return show.first();
    case "last":
      return show.last();
    case "go":
      return show.goTo(command.scene, command.step);
    case "blank":
      show.blank.value = command.with;
      return;
    case "point":
      show.pointing.value = command.at;
      return;
    case "timer":
      return timer[command.to]();
  }
}
