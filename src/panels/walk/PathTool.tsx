import { useSignalEffect } from "@preact/signals";
import { thingWords } from "../../state/history/thing-words.ts";
import type { State } from "../../state/state.ts";
import { plainWords } from "../../state/story-words.ts";
import type { Route } from "../../state/view/view.ts";
import { searchAsked } from "../actions/dialogs.ts";
import { LinkKinds } from "./LinkKinds.tsx";
import { networkFor } from "./network-for.ts";
import { OtherNetwork } from "./OtherNetwork.tsx";
import { PathSteps } from "./PathSteps.tsx";
import { pathFrom } from "./path-from.ts";
import { absenceWords, pathReport, placeOfPath, weighing } from "./path-report.ts";
import { moveRoute } from "./route-ends.ts";
import "./walk.css";

/** “How do these two hang together?”: the path that is asked for, or the choice of its other end. */
export function PathTool({ state }: { state: State }) {
  useOtherEnd(state);
  const { value: route } = state.route;
  const { value: from } = pathFrom(state);
  return (
    <>
      {/* Always there: screen readers may miss a region that comes with its text. */}
      <output class="visually-hidden">{route === null ? "" : spoken(state)}</output>
      {from === null ? null : <Choosing state={state} from={from} />}
      {route === null || from !== null ? null : <FoundPath state={state} route={route} />}
    </>
  );
}

/** While the other end of a path is to be chosen, what is selected next is it. */
function useOtherEnd(state: State): void {
  useSignalEffect(() => {
    const start = pathFrom(state);
    const { value: from } = start;
    const { value: key } = state.selection;
    if (from === null || key === from || key?.includes("~") === true) return;
    start.value = null;
    if (key !== null) state.route.value = { from, to: key, rank: 0 };
  });
}

function Choosing({ state, from }: { state: State; from: string }) {
  return (
    <section class="walk-path" aria-labelledby="walk-choosing">
      <h2 class="walk-title" id="walk-choosing">
        Path from <bdi>{thingWords(from, state.coverage)}</bdi> to…
      </h2>
      <output class="walk-hint">Choose the other end in any view, or search for it.</output>
      <div class="walk-row">
        <button
          type="button"
          class="walk-button"
          onClick={() => {
            searchAsked.value += 1;
          }}
        >
          Search
        </button>
        <button
          type="button"
          class="panel-button panel-link walk-link"
          onClick={({ currentTarget }) => {
            toHeading(currentTarget);
            pathFrom(state).value = null;
          }}
        >
          Cancel
        </button>
      </div>
    </section>
  );
}

/** What is left of the panel gets the focus of a button that goes away. */
function toHeading(button: HTMLElement): void {
  const heading = button.closest(".details")?.querySelector("h2[tabindex]");
  if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
}

function FoundPath({ state, route }: { state: State; route: Route }) {
  const { value: found } = state.found;
  const isFound = found.is === "found";
  return (
    <section class="walk-path" aria-labelledby="walk-found">
      <h2 class="walk-title" id="walk-found">
        {isFound ? placeOfPath(found) : "Path"}
      </h2>
      <PathText state={state} />
      <div class="walk-row">
        {route.rank === 0 ? null : (
          <button type="button" class="walk-button" onClick={() => moveRoute(state, -1)}>
            Previous
          </button>
        )}
        <button
          type="button"
          class="walk-button"
          // It keeps the focus at the last one.
          aria-disabled={!isFound || found.isLast}
          onClick={() => {
            if (isFound && !found.isLast) moveRoute(state, 1);
          }}
        >
          Next shortest
        </button>
        <button
          type="button"
          class="walk-button"
          onClick={({ currentTarget }) => {
            toHeading(currentTarget);
            state.route.value = null;
          }}
        >
          Close
        </button>
        {isFound ? (
          <button
            type="button"
            class="panel-button panel-link walk-link"
            onClick={() => state.selectAll(found.path.nodes)}
          >
            Select all of it
          </button>
        ) : null}
      </div>
      {isFound && found.isLast ? <p class="walk-hint">There are no more paths in view.</p> : null}
      <LinkKinds state={state} />
    </section>
  );
}

/** The path step by step, or why there is none. */
function PathText({ state }: { state: State }) {
  const { value: found } = state.found;
  if (found.is === "found") {
    return <PathSteps state={state} path={found.path} />;
  }
  if (found.is !== "absent") return <p class="walk-hint">Searching…</p>;
  return (
    <>
      <p class="walk-hint">{absenceWords(found.why)}</p>
      {found.why === "no-mark" ? <OtherNetwork state={state} network={elsewhere(state)} /> : null}
    </>
  );
}

/** The network that has marks for both ends. */
function elsewhere({ route, coverage }: State) {
  const { value: ends } = route;
  return ends === null ? null : networkFor([ends.from, ends.to], coverage);
}

/** What the search has come to, for the ear. */
function spoken(state: State): string {
  const { value: found } = state.found;
  if (found.is === "absent") return absenceWords(found.why);
  if (found.is !== "found") return "";
  const sentence = plainWords(pathReport(found.path, state.coverage, weighing(state)));
  return `${placeOfPath(found)}: ${sentence}`;
}
