import { CopyByHand } from "../../../panels/copying/CopyByHand.tsx";
import { useCopying } from "../../../panels/copying/use-copying.ts";
import { embedAddress, embedCode, type FrameChoice } from "../../../panels/share/embed-code.ts";
import { DEFAULT_PARTS } from "../../../panels/share/embed-query.ts";
import { shownScenes } from "../../show/place.ts";
import type { Talks } from "../../talks.ts";

const FRAME: FrameChoice = { parts: DEFAULT_PARTS, from: null, width: null, height: 480 };

/** Copies the code that shows the open talk in another page. */
export function EmbedButton({ talks }: { talks: Talks }) {
  const { outcome, copy, clear } = useCopying();
  const talk = talks.editor.talk.value;
  const isGiven = talks.entries.value.some(({ id, from }) => id === talk.id && from === "corpus");
  const address = embedAddress(new URL(location.href), "", FRAME, { id: talk.id, scene: null });
  const code = embedCode(address, talk.title || talk.corpus, FRAME);
  const copied = outcome.value === "copied";
  return (
    <>
      <button
        type="button"
        class="strip-button"
        disabled={shownScenes(talk).length === 0}
        onClick={() => void copy(code)}
      >
        {copied ? "Code copied" : "Embed this talk"}
      </button>
      {outcome.value === "refused" ? (
        <CopyByHand class="talk-menu-code" what="code" text={code} lines={3} onClose={clear} />
      ) : null}
      {outcome.value !== "none" && !isGiven ? (
        <p class="talk-menu-note">
          Only this browser has this talk yet: others see it once its file lies in the corpus.
        </p>
      ) : null}
      <output class="visually-hidden">{copied ? "Embed code copied" : ""}</output>
    </>
  );
}
