import { useEffect, useRef } from "preact/hooks";
import type { Show } from "../show/show.ts";
import { type Scene, stepsOf } from "../talk.ts";
import { listenToSwipes } from "./swipe.ts";
import "./stage-words.css";

/** So many characters at most are set in the largest letters; of more, each is a size smaller. */
const SIZES = [44, 80, 130];

interface Props {
  readonly show: Pick<Show, "next" | "back">;
  readonly scene: Scene;
  /** How many of the scene's steps were made. */
  readonly step: number;
}

/**
 * What a scene says: its headline, its caption, and what the last of its steps adds; of a scene of text,
 * all there is.
 */
export function StageWords({ show, scene, step }: Props) {
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
        <StepWords scene={scene} step={step} />
      </div>
    </section>
  );
}

/** The words of all steps, of which those of the last one made are seen. */
function StepWords({ scene, step }: Pick<Props, "scene" | "step">) {
  const steps = stepsOf(scene);
  if (steps.every(({ label }) => label === "")) return null;
  return (
    <div class="stage-steps">
      {steps.map(({ label }, index) =>
        label === "" ? null : (
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index} class="stage-step" data-now={index + 1 === step || undefined} dir="auto">
            {label}
          </p>
        ),
      )}
    </div>
  );
}
