import { useEffect, useRef } from "preact/hooks";
import { openDialog } from "../../panels/actions/dialogs.ts";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { shownScenes } from "../show/place.ts";
import type { Show } from "../show/show.ts";
import type { FullScreen } from "./full-screen.ts";
import { StageKey } from "./StageKey.tsx";
import { listenToSwipes } from "./swipe.ts";
import "./stage-foot.css";

interface Props {
  readonly state: State;
  readonly show: Show;
  readonly screen: FullScreen;
}

/** Below the scene: what it is about, where the talk has got, and the way on for a mouse or a finger. */
export function StageFoot({ state, show, screen }: Props) {
  const root = useRef<HTMLElement>(null);
  useEffect(
    () => (root.current ? listenToSwipes(root.current, (way) => show[way]()) : undefined),
    [show],
  );
  const { coverage } = state;
  const { title } = show.talk.value;
  const scene = show.scene.value;
  const counts = `${countOf(coverage.articles.size, "article")} by ${countOf(coverage.providers.size, "provider")}`;
  return (
    <footer ref={root} class="stage-foot">
      <p class="stage-corpus">
        <span dir="auto">{title}</span>, {counts}
      </p>
      {scene === null ? null : (
        <StageKey state={state} scene={scene} step={show.place.value?.step ?? 0} />
      )}
      <Way show={show} />
      <ScreenButton screen={screen} />
      <nav class="stage-buttons" aria-label="Stage">
        <WayButton label="Previous" path="M9 2 4 7l5 5" onPress={() => show.back()} />
        <WayButton label="Next" path="m5 2 5 5-5 5" onPress={() => show.next()} />
        <WayButton
          label="Keys, and how to take the talk along"
          path="M5 5a2 2 0 1 1 3 1.8c-.7.4-1 .8-1 1.7M7 10.4v1"
          onPress={() => {
            openDialog.value = "stage-keys";
          }}
        />
      </nav>
      <p class="stage-number">{numberOf(show)}</p>
    </footer>
  );
}

/** `4 / 8`; of a hidden scene, which one can go to, no number. */
function numberOf(show: Show): string {
  const scenes = shownScenes(show.talk.value);
  const at = scenes.findIndex(({ id }) => id === show.place.value?.scene);
  return at < 0 ? `– / ${scenes.length}` : `${at + 1} / ${scenes.length}`;
}

/** Where the next click leads, when that isn't on. */
function Way({ show }: Pick<Props, "show">) {
  if (!show.strayed.value) return null;
  const at = shownScenes(show.talk.value).findIndex(({ id }) => id === show.place.value?.scene);
  return <p class="stage-way">Next: back to {at < 0 ? "the scene" : `scene ${at + 1}`}</p>;
}

/**
 * The way to the full screen for a mouse or a finger, as where a link has opened the talk. Where the
 * full screen was lost it says so, and stays.
 */
function ScreenButton({ screen }: Pick<Props, "screen">) {
  const had = screen.had.value;
  if (had === "whole" || had === "none") return null;
  return (
    <button
      type="button"
      class="stage-screen"
      data-lost={had === "lost"}
      aria-label={had === "lost" ? undefined : "Full screen"}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => screen.enter()}
    >
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M2 5V2h3M9 2h3v3M12 9v3H9M5 12H2V9" />
      </svg>
      {had === "lost" ? "Full screen again (F)" : null}
    </button>
  );
}

function WayButton(props: { label: string; path: string; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      // The focus stays where it is: Space is the talk's, and not this button's.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onPress}
    >
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  );
}
