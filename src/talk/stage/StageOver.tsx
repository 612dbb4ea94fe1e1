import type { State } from "../../state/state.ts";
import type { Show } from "../show/show.ts";
import type { Scene } from "../talk.ts";
import { SceneAloud } from "./SceneAloud.tsx";
import { GoTo, SceneOverview } from "./SceneList.tsx";
import type { Pictures } from "./spots.ts";
import { StageHelp } from "./StageHelp.tsx";
import { StagePointer } from "./StagePointer.tsx";
import "./stage-over.css";

interface Props {
  readonly state: State;
  readonly show: Show;
  readonly scene: Scene;
  readonly pictures: () => Pictures;
}

/** What lies over the scene, and what only a listener has of it. */
export function StageOver({ state, show, scene, pictures }: Props) {
  return (
    <>
      <SceneAloud state={state} show={show} scene={scene} />
      <StagePointer show={show} pictures={pictures} />
      <Blank show={show} />
      <SceneOverview state={state} show={show} />
      <GoTo show={show} />
      <StageHelp />
    </>
  );
}

function Blank({ show }: Pick<Props, "show">) {
  const blank = show.blank.value;
  if (blank === null) return null;
  return (
    <button
      type="button"
      class="stage-blank"
      data-blank={blank}
      aria-label={`The stage is ${blank}. Bring it back`}
      onClick={() => {
        show.blank.value = null;
      }}
    />
  );
}
