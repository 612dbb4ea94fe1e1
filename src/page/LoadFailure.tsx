import type { ComponentChildren } from "preact";
import { Message } from "../panels/Message.tsx";
import type { LoadProblem } from "./load.ts";

/** What to say of each problem, and the next step. */
const WORDS: Record<LoadProblem, { title: string; next: ComponentChildren }> = {
  unreachable: {
    title: "The coverage graph could not be fetched",
    next: "The server didn’t answer. See that it still runs and that you are online, then try again.",
  },
  missing: {
    title: "There is no coverage graph here yet",
    next: (
      <>
        The page asks for <code>graph.json</code> beside it. Run <code>npm start -- FOLDER</code>{" "}
        with the folder of your articles; on a server of your own, upload the whole of{" "}
        <code>dist/</code>.
      </>
    ),
  },
  empty: {
    title: "This corpus has no articles",
    next: (
      <>
        Put articles into its folder, as <code>.md</code> files with front matter: title, publish
        time, provider, address. Then build it again with <code>npm start -- FOLDER</code>.
      </>
    ),
  },
  "not-json": {
    title: "The coverage graph is cut off or damaged",
    next: (
      <>
        <code>graph.json</code> is no whole JSON, as after a broken upload. Build it again with{" "}
        <code>npm run graph</code>, or upload it again.
      </>
    ),
  },
  foreign: {
    title: "This is not a coverage graph",
    next: (
      <>
        <code>graph.json</code> is JSON, but not Coverline’s. Make one with{" "}
        <code>npm run graph -- FOLDER</code>.
      </>
    ),
  },
  "other-version": {
    title: "This coverage graph is of another version",
    next: (
      <>
        Build it again with the same Coverline as this page: <code>npm run graph -- FOLDER</code>.
      </>
    ),
  },
  invalid: {
    title: "This coverage graph breaks its contract",
    next: (
      <>
        <code>graph.json</code> was changed or made by another program. Build it again with{" "}
        <code>npm run graph -- FOLDER</code>; docs/graph-json.md says what it must hold.
      </>
    ),
  },
};

/** In place of the app: why there is nothing to show, what to do, and the technical detail small. */
export function LoadFailure(props: { problem: LoadProblem; detail: string; onRetry: () => void }) {
  const { title, next } = WORDS[props.problem];
  return (
    <Message title={title} action={{ label: "Try again", run: props.onRetry }}>
      <p>{next}</p>
      {props.detail === "" ? null : <p class="page-detail">{props.detail}</p>}
    </Message>
  );
}
