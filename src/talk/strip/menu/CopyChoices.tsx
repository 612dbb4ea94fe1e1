import { useSignal } from "@preact/signals";
import { CopyByHand } from "../../../panels/copying/CopyByHand.tsx";
import { useCopying } from "../../../panels/copying/use-copying.ts";
import { embedAddress, embedCode, type FrameChoice } from "../../../panels/share/embed-code.ts";
import { DEFAULT_PARTS } from "../../../panels/share/embed-query.ts";
import type { Talks } from "../../talks.ts";

const FRAME: FrameChoice = { parts: DEFAULT_PARTS, from: null, width: null, height: 480 };

/** Copies what leads to the open talk: its link, and the code that shows it in another page. */
export function CopyChoices({ talks }: { talks: Talks }) {
  const talk = talks.editor.talk.value;
  const isGiven = talks.entries.value.some(({ id, from }) => id === talk.id && from === "corpus");
  const wasAsked = useSignal(false);
  const page = new URL(location.href);
  const address = embedAddress(page, "", FRAME, { id: talk.id, scene: null });
  const link = new URL(`#${new URLSearchParams({ talk: talk.id }).toString()}`, page).href;
  const onAsk = () => {
    wasAsked.value = true;
  };
  return (
    <>
      <CopyChoice what="link" words="Copy the link to it" text={link} onAsk={onAsk} />
      <CopyChoice
        what="code"
        words="Copy the code to embed it"
        text={embedCode(address, talk.title || talk.corpus, FRAME)}
        onAsk={onAsk}
      />
      {wasAsked.value && !isGiven ? (
        <p class="talk-menu-note take-menu-note">
          Only this browser has this talk yet: others see it once its file lies in the corpus.
        </p>
      ) : null}
    </>
  );
}

function CopyChoice(props: {
  readonly what: "link" | "code";
  readonly words: string;
  readonly text: string;
  readonly onAsk: () => void;
}) {
  const { what, words, text, onAsk } = props;
  const { outcome, copy, clear } = useCopying();
  const said = what === "link" ? "Link copied" : "Code copied";
  const isCopied = outcome.value === "copied";
  return (
    <>
      <button
        type="button"
        class="strip-choice"
        onClick={() => {
          onAsk();
          void copy(text);
        }}
      >
        {isCopied ? said : words}
      </button>
      {outcome.value === "refused" ? (
        <CopyByHand class="talk-menu-code" what={what} text={text} lines={3} onClose={clear} />
      ) : null}
      <output class="visually-hidden">{isCopied ? said : ""}</output>
    </>
  );
}
