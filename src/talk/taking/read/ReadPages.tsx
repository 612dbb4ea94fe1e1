import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Drawing } from "../../../network/picture/drawing.ts";
import type { State } from "../../../state/state.ts";
import { KeyList } from "../../stage/KeyList.tsx";
import { stepsOf, type Talk } from "../../talk.ts";
import { altOf } from "../../thumbnail/alt-text.ts";
import { viewAt } from "../../views/scene-view.ts";
import { paletteIn, tokensOf } from "../picture/palette-in.ts";
import { svgElement } from "../picture/svg-element.ts";
import { nameOf, type ScenePage } from "./pages.ts";
import { type PagePlace, placeKey, stepWords } from "./places.ts";
import type { PagePicture, PagePictures } from "./use-pictures.ts";
import "./read.css";

interface Props {
  readonly state: State;
  readonly talk: Talk;
  readonly places: readonly PagePlace[];
  /** How many scenes are shown. */
  readonly of: number;
  readonly pictures: PagePictures;
  readonly withNotes: boolean;
}

/** The talk as a page of text with its pictures: read on the screen, and on paper a sheet a place. */
export function ReadPages({ state, talk, places, of, pictures, withNotes }: Props) {
  const colours = useMemo(() => tokensOf(paletteIn("paper")), []);
  return (
    <article class="read" style={colours}>
      <header class="read-head">
        <h2 id="take-title" class="read-title" dir="auto">
          {talk.title}
        </h2>
        {talk.corpus === talk.title ? null : (
          <p class="read-corpus" dir="auto">
            {talk.corpus}
          </p>
        )}
      </header>
      {places.map((place) => (
        <ReadScene
          key={placeKey(place)}
          state={state}
          place={place}
          of={of}
          picture={pictures.value.get(placeKey(place)) ?? null}
          withNotes={withNotes}
        />
      ))}
    </article>
  );
}

function ReadScene(props: {
  readonly state: State;
  readonly place: PagePlace;
  readonly of: number;
  readonly picture: PagePicture | null;
  readonly withNotes: boolean;
}) {
  const { state, place, of, picture, withNotes } = props;
  const { page, step } = place;
  const { scene, heading, number } = page;
  const isFirst = !place.isOneOfMany || step === 0;
  const id = `read-${placeKey(place)}`;
  return (
    <section class={`read-scene read-scene--${lookOf(page)}`} aria-labelledby={id}>
      {heading === null || !isFirst ? null : (
        <p class="read-heading" dir="auto">
          {heading}
        </p>
      )}
      <h3 id={id} class="read-headline" dir="auto">
        {nameOf(page)}
        {isFirst ? null : <span class="visually-hidden">{` (${stepName(place)})`}</span>}
      </h3>
      {scene.caption === "" ? null : (
        <p class="read-caption" dir="auto">
          {scene.caption}
        </p>
      )}
      {stepWords(scene, step) === "" ? null : (
        <p class="read-step" dir="auto">
          {stepWords(scene, step)}
        </p>
      )}
      {scene.kind === "text" ? null : (
        <figure class="read-figure">
          <Picture picture={picture} altId={`${id}-alt`} />
          {picture?.is === "drawn" ? <KeyList entries={picture.key} class="read-key" /> : null}
          <figcaption id={`${id}-alt`} class="read-alt" dir="auto">
            {altOf(state, scene, step)}
          </figcaption>
        </figure>
      )}
      <Problems place={place} />
      {withNotes && isFirst && scene.notes.trim() !== "" ? <Notes page={page} /> : null}
      <p class="read-print">
        {picture?.is === "drawn" ? `${picture.print.join(". ")}. ` : null}
        <span class="read-number">
          {isFirst ? null : `${stepName(place)} · `}
          {`${number} / ${of}`}
        </span>
      </p>
    </section>
  );
}

/** `step 1 of 2` */
function stepName({ page, step }: PagePlace): string {
  return `step ${step} of ${stepsOf(page.scene).length}`;
}

function lookOf({ scene }: ScenePage): string {
  return scene.kind === "text" ? scene.look : "view";
}

function Picture({ picture, altId }: { picture: PagePicture | null; altId: string }) {
  if (picture?.is === "drawn") return <Drawn drawing={picture.drawing} altId={altId} />;
  return (
    <p class="read-picture read-picture--none">
      {picture === null ? "Drawing…" : `The picture could not be drawn: ${picture.reason}`}
    </p>
  );
}

function Drawn({ drawing, altId }: { drawing: Drawing; altId: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const picture = svgElement(drawing);
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-labelledby", altId);
    host.current?.replaceChildren(picture);
  }, [drawing, altId]);
  return <div ref={host} class="read-picture" />;
}

/** What of the scene makes no sense here, in words. */
function Problems({ place: { page, step } }: { place: PagePlace }) {
  const { scene } = page;
  if (scene.kind === "text") return null;
  const { problems } = viewAt(scene, step);
  if (problems.length === 0) return null;
  return (
    <p class="read-problems">{`Of this scene not all can be shown: ${problems.join("; ")}.`}</p>
  );
}

function Notes({ page: { scene } }: { page: ScenePage }) {
  const steps = stepsOf(scene).filter(({ label }) => label !== "");
  return (
    <div class="read-notes">
      <h4 class="read-notes-title">Notes</h4>
      <p class="read-notes-text" dir="auto">
        {scene.notes}
      </p>
      {steps.length === 0 ? null : (
        <ol class="read-steps">
          {steps.map(({ label }, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} dir="auto">
              {label}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
