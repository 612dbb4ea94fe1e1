import { useEffect, useRef } from "preact/hooks";
import type { Show } from "../show/show.ts";
import type { Scene } from "../talk.ts";
import { listenToSwipes } from "./swipe.ts";

/** So many characters at most are set in the largest letters; of more, each is a size smaller. */
const SIZES = [44, 80, 130];

/** What a scene says: its headline and caption; of a scene of text, all there is. */
export function StageWords({ show, scene }: { show: Pick<Show, "next" | "back">; scene: Scene }) {
  const root = useRef<HTMLElement>(null);
  useEffect(
    () => (root.current ? listenToSwipes(root.current, (way) => show[way]()) : undefined),
    [show],
  );
  const size = SIZES.filter((most) => scene.headline.length > most).length;
  const isQuote = scene.kind === "text" && scene.look === "quote";
  return (
    <section
      ref={root}
      class="stage-words"
      aria-label="Scene"
      data-look={scene.kind === "text" ? scene.look : undefined}
    >
      {/* Another scene is another element: it comes in softly. */}
      <div key={scene.id} class="stage-said" data-size={size}>
        {scene.headline === "" ? null : isQuote ? (
          <blockquote class="stage-headline" dir="auto">
            {scene.headline}
          </blockquote>
        ) : (
          <h2 class="stage-headline" dir="auto">
            {scene.headline}
          </h2>
        )}
        {scene.caption === "" ? null : (
          <p class="stage-caption" dir="auto">
            {scene.caption}
          </p>
        )}
      </div>
    </section>
  );
}
