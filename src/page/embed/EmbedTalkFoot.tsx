import { withoutEmbed } from "../../panels/share/embed-query.ts";
import type { Show } from "../../talk/show/show.ts";
import { hashOfPlace } from "../show/show-address.ts";
import { goBeside, placeBeside, sceneNow } from "./embedded-talk.ts";
import "../../panels/panel.css";

interface Props {
  readonly show: Show;
  /** Whether the talk is shown, and not one scene of it. */
  readonly isWhole: boolean;
  readonly isTitled: boolean;
}

/** Below the scene: the way on, what this is, and the way to the whole page at the same place. */
export function EmbedTalkFoot({ show, isWhole, isTitled }: Props) {
  const strayed = show.strayed.value;
  if (!isWhole && !isTitled && !strayed) return null;
  const { title } = show.talk.value;
  return (
    <footer class="embed-foot">
      {isWhole ? <Ways show={show} /> : null}
      {isTitled ? (
        <span class="embed-foot-title" title={title} dir="auto">
          {title}
        </span>
      ) : null}
      {strayed ? <BackToScene show={show} /> : null}
      {isTitled ? <WholeTalk show={show} /> : null}
    </footer>
  );
}

function Ways({ show }: { show: Show }) {
  const now = sceneNow(show);
  return (
    <nav class="embed-ways" aria-label="Scenes">
      <WayButton show={show} way={-1} label="Previous" path="M9 2 4 7l5 5" />
      <span class="embed-number">{now === null ? "" : `${now.number ?? "–"} of ${now.of}`}</span>
      <WayButton show={show} way={1} label="Next" path="m5 2 5 5-5 5" />
    </nav>
  );
}

function WayButton(props: { show: Show; way: 1 | -1; label: string; path: string }) {
  const { show, way, label, path } = props;
  return (
    <button
      type="button"
      aria-label={label}
      // Not `disabled`, which would take the focus away at the last scene.
      aria-disabled={placeBeside(show, way) === null}
      onClick={() => goBeside(show, way)}
    >
      <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}

/** The reader has panned, selected, searched: the scene as it was. */
function BackToScene({ show }: { show: Show }) {
  return (
    <button
      type="button"
      class="panel-button panel-link embed-back"
      onClick={() => {
        const place = show.place.peek();
        if (place !== null) show.goTo(place.scene, place.step);
      }}
    >
      Back to the scene
    </button>
  );
}

/** Where nothing is shown it leads to the page as it opens. */
export function WholeTalk({ show }: { show: Show }) {
  const place = show.place.value;
  const hash =
    place === null ? "" : hashOfPlace({ talk: show.talk.value.id, ...place, autoplay: false });
  const { pathname, search } = location;
  return (
    <a
      class="embed-open panel-link"
      href={`${pathname}${withoutEmbed(search)}${hash}`}
      target="_blank"
      rel="noopener"
    >
      Open in Coverline <span aria-hidden="true">↗</span>
    </a>
  );
}
