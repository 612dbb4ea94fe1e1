import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type ExportNote, noteLines } from "../../graph/formats/note.ts";
import type { NetworkHandle } from "../../network/network-handle.ts";
import { exportNote } from "../../state/export/export-note.ts";
import type { State } from "../../state/state.ts";
import { FormatChoice } from "./FormatChoice.tsx";
import { type Choice, makeFile } from "./make-file.ts";
import { partWords } from "./part-words.ts";
import { PictureChoice } from "./PictureChoice.tsx";
import { TooLargeError } from "./png.ts";
import { saveFile } from "./save-file.ts";
import { type PartNow, usePart } from "./use-part.ts";

interface Props {
  readonly state: State;
  readonly network: NetworkHandle | null;
  readonly choice: Signal<Choice>;
  readonly onClose: () => void;
}

/** How the saving goes. */
type Saving =
  | { readonly is: "none" | "under way" }
  | { readonly is: "done" | "failed"; readonly words: string };

export function ExportForm({ state, network, choice, onClose }: Props) {
  const part = usePart(state);
  const note = part.is === "known" ? exportNote(state, part.inView) : null;
  const saving = useSignal<Saving>({ is: "none" });
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);
  const isBusy = part.is !== "known" || saving.value.is === "under way";
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (part.is !== "known" || isBusy) return;
    saving.value = { is: "under way" };
    try {
      // What was pointed at fades first.
      await network?.settled();
      const pictured = { state, network };
      const file = await makeFile(choice.peek(), pictured, part.inView, ending.current.signal);
      saveFile(file.blob, file.name);
      saving.value = { is: "done", words: `Saved ${file.name}. ${file.remark ?? ""}`.trimEnd() };
    } catch (error) {
      if (!ending.current.signal.aborted) saving.value = { is: "failed", words: failure(error) };
    }
  };
  return (
    <form class="panel export-content" onSubmit={(event) => void onSubmit(event)}>
      <div class="export-head">
        <h2 id="export-title" class="export-title">
          Export what is in view
        </h2>
        <button type="button" class="panel-outlined" onClick={onClose}>
          Close
        </button>
      </div>
      <PartSummary state={state} part={part} note={note} />
      <FormatChoice choice={choice} />
      <PictureChoice state={state} network={network} note={note} choice={choice} />
      <div class="export-foot">
        <button type="submit" class="export-save" aria-disabled={isBusy}>
          {saving.value.is === "under way" ? "Saving…" : "Save"}
        </button>
        <output class="export-outcome">
          {saving.value.is === "done" ? saving.value.words : ""}
        </output>
        {saving.value.is === "failed" ? (
          <p class="export-outcome" role="alert">
            {saving.value.words}
          </p>
        ) : null}
      </div>
    </form>
  );
}

/** What will be in the file, and what it will say of itself. */
function PartSummary(props: { state: State; part: PartNow; note: ExportNote | null }) {
  const { state, part, note } = props;
  if (part.is === "counting") return <p class="export-part">Looking at what is in view…</p>;
  if (part.is === "failed") {
    return (
      <p class="export-part" role="alert">
        What is in view could not be read: {part.reason}
      </p>
    );
  }
  const [, ...lines] = note === null ? [] : noteLines(note);
  return (
    <>
      <p class="export-part">{partWords(part.inView.part.attributes, state.coverage)}.</p>
      <details class="export-note">
        <summary>Each file says what it holds</summary>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function failure(error: unknown): string {
  if (error instanceof TooLargeError) {
    return `The picture, ${error.message} pixels, is too large for this browser. SVG has no such limit.`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `The file could not be made: ${reason}. Another format may work.`;
}
