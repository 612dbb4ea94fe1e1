import type { ComponentChildren } from "preact";
import type { Spot } from "../show/pointing.ts";
import { beside, type Place, sceneAt, shownScenes } from "../show/place.ts";
import { type Scene, stepsOf, type Talk } from "../talk.ts";
import type { Standing } from "./messages.ts";
import { Notes } from "./Notes.tsx";
import { PointedPicture, type Share } from "./PointedPicture.tsx";
import { SceneList } from "./SceneList.tsx";
import type { StageSeen } from "./speaker-side.ts";
import { TimeBar } from "./TimeBar.tsx";
import "./speaker.css";

interface Props {
  readonly stage: StageSeen;
  /** Where a stage is opened at a place of a talk. */
  readonly linkTo: (talk: string, place: Place) => string;
  /** A small picture of a scene after so many steps; null while there is nothing to make it of. */
  readonly picture: (scene: Scene, step: number) => ComponentChildren;
  /** What a point of that picture is a point of; `share` of its sides. */
  readonly spotIn: (scene: Scene, step: number, share: Share) => Spot;
}

/** What only the speaker sees: scene and next scene, notes, time, and the way about the talk. */
export function SpeakerPage({ stage, ...tools }: Props) {
  const standing = stage.standing.value;
  if (standing === null) return <Waiting answers={stage.answers.value} />;
  const { talk, place } = standing;
  if (place === null) return <NotGiven talk={talk} />;
  return <Desk standing={standing} place={place} stage={stage} {...tools} />;
}

function Desk(props: Props & { standing: Standing; place: Place }) {
  const { standing, place, stage, picture, spotIn } = props;
  const { talk, blank, strayed, problems } = standing;
  const scene = sceneAt(talk, place);
  const next = beside(talk, place, 1);
  const nextScene = sceneAt(talk, next);
  return (
    <main class="speaker">
      <h1 class="visually-hidden">Speaker’s window of {talk.title}</h1>
      <TimeBar standing={standing} place={place} stage={stage} />
      <Alarm stage={stage} link={props.linkTo(talk.id, place)} />
      <section class="speaker-now" aria-label="On the stage">
        <p class="speaker-over">{nowWords(talk, place, blank, strayed)}</p>
        <PointedPicture
          blank={blank}
          onPoint={(kind, share) =>
            stage.ask({
              do: "point",
              at: scene && share && { kind, ...spotIn(scene, place.step, share) },
            })
          }
        >
          {scene === null ? null : picture(scene, place.step)}
        </PointedPicture>
        {problems.map((problem) => (
          <p key={problem} class="speaker-problem">
            {problem}
          </p>
        ))}
        <h2 class="speaker-headline" dir="auto">
          {scene?.headline}
        </h2>
      </section>
      <section class="speaker-next" aria-label="Next">
        <p class="speaker-over">{nextWords(talk, place, next)}</p>
        <div class="speaker-picture">
          {nextScene === null || next === null ? null : picture(nextScene, next.step)}
        </div>
        <h2 class="speaker-headline" dir="auto">
          {nextScene?.headline}
        </h2>
      </section>
      <Notes text={scene?.notes ?? ""} />
      <Controls blank={blank} stage={stage} />
      <SceneList talk={talk} place={place} stage={stage} />
    </main>
  );
}

/** What is amiss with the stage, and what to do about it. */
function Alarm({ stage, link }: { stage: StageSeen; link: string }) {
  if (stage.isClosed.value) {
    return (
      <p class="speaker-alarm" role="alert">
        The stage’s window was closed.{" "}
        <a href={link} target="_blank" rel="noopener">
          Open it again at this place
        </a>
        , then press F and S there; this window can be closed then.
      </p>
    );
  }
  if (stage.answers.value) return null;
  return (
    <p class="speaker-alarm" role="alert">
      The stage does not answer. This is how things stood; it is found again by itself once its
      window is back.
    </p>
  );
}

function nowWords(talk: Talk, place: Place, blank: Standing["blank"], strayed: boolean): string {
  const scenes = shownScenes(talk);
  const at = scenes.findIndex(({ id }) => id === place.scene);
  const scene = sceneAt(talk, place);
  const steps = scene === null ? 0 : stepsOf(scene).length;
  const number = at < 0 ? "A hidden scene" : `Scene ${at + 1} of ${scenes.length}`;
  const step = steps === 0 ? "" : `, step ${place.step} of ${steps}`;
  const cover = blank === null ? "" : `. The screen is ${blank}`;
  const detour = strayed ? ". On a detour: the next click comes back" : "";
  return `${number}${step}${cover}${detour}`;
}

function nextWords(talk: Talk, place: Place, next: Place | null): string {
  if (next === null) return "The end of the talk";
  if (next.scene !== place.scene) return "Next scene";
  const scene = sceneAt(talk, next);
  const label = scene === null ? undefined : stepsOf(scene)[next.step - 1]?.label;
  return label === undefined || label === "" ? "Next step" : `Next step: ${label}`;
}

function Controls({ blank, stage }: { blank: Standing["blank"]; stage: StageSeen }) {
  return (
    <section class="speaker-controls" aria-label="Stage">
      <button type="button" class="panel-outlined" onClick={() => stage.ask({ do: "back" })}>
        Back
      </button>
      <button type="button" class="speaker-go" onClick={() => stage.ask({ do: "next" })}>
        Next
      </button>
      {(["black", "white"] as const).map((colour) => (
        <button
          key={colour}
          type="button"
          class="panel-outlined"
          aria-pressed={blank === colour}
          onClick={() => stage.ask({ do: "blank", with: blank === colour ? null : colour })}
        >
          {colour === "black" ? "Black" : "White"}
        </button>
      ))}
    </section>
  );
}

function Waiting({ answers }: { answers: boolean }) {
  return (
    <main class="speaker-message">
      <h1>Speaker’s window</h1>
      <p>
        {answers
          ? "The stage is there; its talk is on the way."
          : "No stage answers. Present a talk in the window of Coverline and press S there."}
      </p>
    </main>
  );
}

function NotGiven({ talk }: { talk: Talk }) {
  return (
    <main class="speaker-message">
      <h1 dir="auto">{talk.title}</h1>
      <p>The talk is not being given. This window goes on once it is.</p>
    </main>
  );
}
