import { useSignal } from "@preact/signals";
import type { State } from "../../state/state.ts";
import { encodeView } from "../../state/view/view-hash.ts";
import { CopyField } from "./CopyField.tsx";
import { embedAddress, embedCode, type FrameChoice } from "./embed-code.ts";
import { DEFAULT_PARTS, type EmbedParts } from "./embed-query.ts";
import { FrameChoices } from "./FrameChoices.tsx";
import { linkTo } from "./link-to.ts";
import { SaveOffline } from "./SaveOffline.tsx";

const FIRST_CHOICE: FrameChoice = { parts: DEFAULT_PARTS, from: null, width: null, height: 560 };

export function ShareContent({ state, onClose }: { state: State; onClose: () => void }) {
  const choice = useSignal(FIRST_CHOICE);
  const hash = encodeView(state.view.value, state.ownZone);
  const address = embedAddress(new URL(location.href), hash, choice.value);
  const title = `${state.coverage.title}: ${frameWords(choice.value.parts)}`;
  return (
    <div class="panel share-content">
      <div class="share-head">
        <h2 id="share-title" class="share-title">
          Share this view
        </h2>
        <button type="button" class="panel-outlined" onClick={onClose}>
          Close
        </button>
      </div>
      <section class="share-section" aria-labelledby="share-link-heading">
        <h3 id="share-link-heading" class="panel-heading">
          Link
        </h3>
        <CopyField label="Link to this view" text={linkTo(state)} action="Copy link" rows={1} />
        <p class="panel-note">
          It holds all that is chosen here: window, filters, selection, network, layout, zone.
        </p>
      </section>
      <section class="share-section" aria-labelledby="share-embed-heading">
        <h3 id="share-embed-heading" class="panel-heading">
          Embed in another page
        </h3>
        <FrameChoices choice={choice} />
        <CopyField
          label="Embed code"
          text={embedCode(address, title, choice.value)}
          action="Copy code"
          rows={5}
        />
        <p class="panel-note">
          Paste it where the page’s editor takes HTML.{" "}
          <a class="panel-link" href={address} target="_blank" rel="noopener">
            See the frame alone
          </a>
          <span aria-hidden="true"> ↗</span>
        </p>
      </section>
      <SaveOffline />
    </div>
  );
}

/** What the frame is, for those who don’t see it. */
function frameWords({ network, timeline }: EmbedParts): string {
  if (!timeline) return "coverage network";
  return network ? "coverage network and timeline" : "timeline of the coverage";
}
