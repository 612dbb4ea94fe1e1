import { type ReadonlySignal, signal } from "@preact/signals";
import { createTalkEditor, type TalkEditor } from "./edit/talk-editor.ts";
import { createShow, type Show } from "./show/show.ts";
import { newTalk } from "./talk.ts";

/** The talks of a page: the one that is made or given, and the others to choose from. */
export interface Talks {
  /** The talk that is made. */
  readonly editor: TalkEditor;
  /** The same talk as it is given. */
  readonly show: Show;
  /** Whether the strip of scenes is open. */
  readonly open: ReadonlySignal<boolean>;
  setOpen(open: boolean): void;
}

/** @param corpus title of the corpus that new talks are about. */
export function createTalks(corpus: string): Talks {
  const editor = createTalkEditor(newTalk(corpus));
  const open = signal(false);
  return {
    editor,
    show: createShow(editor.talk),
    open,
    setOpen: (next) => {
      open.value = next;
    },
  };
}
