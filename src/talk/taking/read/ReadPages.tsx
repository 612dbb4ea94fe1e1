import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Drawing } from "../../../network/picture/drawing.ts";
import type { State } from "../../../state/state.ts";
import { stepsOf, type Talk } from "../../talk.ts";
import { altOf } from "../../thumbnail/alt-text.ts";
import { viewAt } from "../../views/scene-view.ts";
import { paletteIn, tokensOf } from "../picture/palette-in.ts";
import { svgElement } from "../picture/svg-element.ts";
import { nameOf, type ScenePage } from "./pages.ts";
import type { PagePicture, PagePictures } from "./use-pictures.ts";
import "./read.css";

interface Props {
  readonly state: State;
  readonly talk: Talk;
  readonly pages: readonly ScenePage[];
  readonly pictures: PagePictures;
  readonly withNotes: boolean;
}

/** The talk as a page of text with its pictures: read on the screen, and a page a scene on paper. */
export function ReadPages({ state, talk, pages, pictures, withNotes }: Props) {
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
      {pages.map((page) => (
        <ReadScene
          key={page.scene.id}
          state={state}
          page={page}
          of={pages.length}
          picture={pictures.value.get(page.scene.id) ?? null}
          withNotes={withNotes}
        />
      ))}
    </article>
  );
}

function ReadScene(props: {
  readonly state: State;
  readonly page: ScenePage;
  readonly of: number;
  readonly picture: PagePicture | null;
  readonly withNotes: boolean;
}) {
  const { state, page, of, picture, withNotes } = props;
  const { scene, heading, number } = page;
  const id = `read-${scene.id}`;
  return (
    <section class={`read-scene read-scene--${lookOf(page)}`} aria-labelledby={id}>
      {heading === null ? null : (
        <p class="read-heading" dir="auto">
          {heading}
        </p>
      )}
      <h3 id={id} class="read-headline" dir="auto">
        {nameOf(page)}
      </h3>
      {scene.caption === "" ? null : (
        <p class="read-caption" dir="auto">
          {scene.caption}
        </p>
      )}
      {scene.kind === "text" ? null : (
        <figure class="read-figure">
          <Picture picture={picture} altId={`${id}-alt`} />
          <figcaption id={`${id}-alt`} class="read-alt" dir="auto">
            {altOf(state, scene, scene.steps.length)}
          </figcaption>
        </figure>
      )}
      <Problems page={page} />
      {withNotes && scene.notes.trim() !== "" ? <Notes page={page} /> : null}
      <p class="read-print">
        {picture?.is === "drawn" ? `${picture.print.join(". ")}. ` : null}
        <span class="read-number">{`${number} / ${of}`}</span>
      </p>
    </section>
  );
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
function Problems({ page: { scene } }: { page: ScenePage }) {
  if (scene.kind === "text") return null;
  const { problems } = viewAt(scene, scene.steps.length);
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
