import type { Action } from "../panels/actions/action.ts";
import { keepView } from "./keep-view.ts";
import { shownScenes } from "./show/place.ts";
import { openTake } from "./taking/wish.ts";
import type { Talks } from "./talks.ts";

/** What one can do about talks while one explores. */
export function createTalkActions(talks: Talks): readonly Action[] {
  const { editor, show } = talks;
  const hasScenes = () => shownScenes(editor.talk.value).length > 0;
  return [
    {
      id: "talk-keep",
      label: "Keep this view as a scene",
      group: "Talk",
      words: "talk slide present add",
      keys: ["K"],
      run: (state) => keepView(state, talks),
    },
    {
      id: "talk-strip",
      label: "Make a talk: show its scenes, or hide them",
      group: "Talk",
      words: "scenes strip film slides storyboard edit",
      isOn: () => talks.open.value,
      run: () => talks.setOpen(!talks.open.peek()),
    },
    {
      id: "talk-present",
      label: "Present the talk",
      group: "Talk",
      words: "give show slides full screen start stage",
      keys: ["P"],
      needs: "keep a view as a scene first",
      isEnabled: hasScenes,
      run: () => {
        const chosen = editor.chosen.peek();
        show.start(chosen === null ? null : { scene: chosen, step: 0 });
      },
    },
    {
      id: "talk-autoplay",
      label: "Play the talk in a loop",
      group: "Talk",
      words: "autoplay kiosk screen hall by itself repeat",
      needs: "keep a view as a scene first",
      isEnabled: hasScenes,
      run: () => {
        if (show.start()) show.autoplay.value = { isPaused: false };
      },
    },
    {
      id: "talk-take",
      label: "Read, print or save the talk…",
      group: "Talk",
      words: "pdf paper handout zip png pictures webm film video text export",
      needs: "keep a view as a scene first",
      isEnabled: hasScenes,
      run: () => {
        openTake();
      },
    },
  ];
}
