import { useComputed } from "@preact/signals";
import { plainSummary, summary } from "../../state/filters/summary.ts";
import type { State } from "../../state/state.ts";
import { encodeView } from "../../state/view/view-hash.ts";
import { inSight } from "../../panels/in-sight.ts";
import { Pieces } from "../../panels/Pieces.tsx";
import { withoutEmbed } from "../../panels/share/embed-query.ts";
import "../../panels/panel.css";

/** One line: what this is, what is in view, and the way to the whole page with the same view. */
export function EmbedHead({ state }: { state: State }) {
  const { title } = state.coverage;
  const sight = useComputed(() => inSight(state)).value;
  return (
    <header class="embed-head">
      <span class="embed-title" title={title} dir="auto">
        {title}
      </span>
      <span class="embed-counts" title={plainSummary(sight)}>
        <Pieces pieces={summary(sight)} />
      </span>
      <WholePage state={state} />
    </header>
  );
}

function WholePage({ state }: { state: State }) {
  const hash = encodeView(state.view.value, state.ownZone);
  const { pathname, search } = location;
  return (
    <a
      class="embed-open panel-link"
      href={`${pathname}${withoutEmbed(search)}${hash === "" ? "" : `#${hash}`}`}
      target="_blank"
      rel="noopener"
    >
      Open in Coverline <span aria-hidden="true">↗</span>
    </a>
  );
}
