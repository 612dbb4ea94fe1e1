import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { PopupMenu } from "../../../panels/PopupMenu.tsx";
import { countOf } from "../../../state/count-format.ts";
import { retitled } from "../../edit/edits.ts";
import { type Look, LOOKS, MOST_LINE } from "../../talk.ts";
import type { TalkEntry, Talks } from "../../talks.ts";
import { readFile } from "./read-file.ts";
import { fileOutcome, fileProblems } from "./file-problems.ts";
import { saveTalk } from "./save-talk.ts";
import "./talk-menu.css";

const LOOK_WORDS: Readonly<Record<Look, string>> = {
  light: "light",
  dark: "dark",
  contrast: "high contrast",
};

/** The name of the talk, which opens what holds for all of it, and the other talks. */
export function TalkMenu({ talks }: { talks: Talks }) {
  const { title } = talks.editor.talk.value;
  const words = (
    <>
      <span class="talk-menu-title" dir="auto">
        {title === "" ? "Talk without a title" : title}
      </span>
      <svg class="strip-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M4.5 9.8 8 6.2l3.5 3.6" />
      </svg>
    </>
  );
  return (
    <PopupMenu
      class="strip-menu talk-menu"
      buttonClass="strip-button talk-menu-button"
      words={words}
      label={`Talk: ${title === "" ? "without a title" : title}`}
      beside={<Told talks={talks} />}
    >
      {() => (
        <div class="strip-popup talk-menu-popup">
          <TalkFields talks={talks} />
          <OtherTalks talks={talks} />
          <OpenButton talks={talks} />
        </div>
      )}
    </PopupMenu>
  );
}

function TalkFields({ talks: { editor } }: { talks: Talks }) {
  const { title, minutes, look, id } = editor.talk.value;
  return (
    <div class="talk-menu-fields">
      <label class="strip-field">
        Title of the talk
        <input
          type="text"
          maxLength={MOST_LINE}
          autoComplete="off"
          dir="auto"
          value={title}
          onInput={({ currentTarget: { value } }) =>
            editor.edit(
              "the talk’s title",
              (talk) => retitled(talk, { title: value }),
              `${id} title`,
            )
          }
        />
      </label>
      <div class="talk-menu-row">
        <label class="strip-field">
          Planned minutes
          <input
            type="number"
            min="0.5"
            max="600"
            step="0.5"
            value={minutes ?? ""}
            onInput={({ currentTarget: { value, validity } }) => {
              if (!validity.valid) return;
              const next = value === "" ? null : Number(value);
              editor.edit(
                "the planned minutes",
                (talk) => retitled(talk, { minutes: next }),
                `${id} minutes`,
              );
            }}
          />
        </label>
        <label class="strip-field">
          Colours on the stage
          <select
            value={look ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const next = LOOKS.find((each) => each === value) ?? null;
              editor.edit("the talk’s colours", (talk) => retitled(talk, { look: next }));
            }}
          >
            <option value="">as the system</option>
            {LOOKS.map((each) => (
              <option key={each} value={each}>
                {LOOK_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}

function OtherTalks({ talks }: { talks: Talks }) {
  const id = useId();
  const open = talks.editor.talk.value.id;
  const entries = talks.entries.value;
  const removed = talks.removed.value;
  const isGiven = entries.some(({ id, from }) => id === open && from === "corpus");
  return (
    <div class="talk-menu-others">
      <h3 id={id} class="talk-menu-heading">
        Talks
      </h3>
      <ul class="talk-menu-list" aria-labelledby={id}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="strip-choice"
              aria-current={entry.id === open ? "true" : undefined}
              disabled={entry.broken !== null}
              onClick={() => {
                if (entry.id !== open && talks.openTalk(entry.id)) talks.editor.choose(null);
              }}
            >
              <span dir="auto">{entry.title === "" ? "Without a title" : entry.title}</span>
              <span class="talk-menu-facts">{factsOf(entry)}</span>
            </button>
            {entry.broken === null ? null : (
              <button type="button" class="strip-button" onClick={() => saveTalk(talks, entry.id)}>
                Save it to a file as it is
              </button>
            )}
          </li>
        ))}
      </ul>
      {removed === null ? null : (
        <p class="talk-menu-note">
          Deleted: <span dir="auto">{removed === "" ? "a talk without a title" : removed}</span>.{" "}
          <button type="button" class="panel-button panel-link" onClick={() => talks.restoreTalk()}>
            Bring it back
          </button>
        </p>
      )}
      <div class="talk-menu-ways">
        <button type="button" class="strip-button" onClick={() => talks.newTalk()}>
          New talk
        </button>
        <button type="button" class="strip-button" onClick={() => talks.duplicateTalk(open)}>
          Duplicate this talk
        </button>
        <button
          type="button"
          class="strip-button"
          disabled={isGiven}
          title={isGiven ? "It is the corpus’s, and stays" : "It can be brought back"}
          onClick={() => talks.removeTalk(open)}
        >
          Delete this talk
        </button>
      </div>
    </div>
  );
}

function factsOf({ scenes, isHere, corpus, from, broken }: TalkEntry): string {
  const facts = [
    countOf(scenes, "scene"),
    ...(from === "corpus" ? ["came with the corpus"] : []),
    ...(isHere ? [] : [`over ${corpus === "" ? "another corpus" : corpus}`]),
    ...(broken === null ? [] : [broken]),
  ];
  return facts.join(" · ");
}

function OpenButton({ talks }: { talks: Talks }) {
  const field = useRef<HTMLInputElement>(null);
  const isBusy = useSignal(false);
  return (
    <div class="talk-menu-ways">
      <input
        ref={field}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        accept=".json,application/json"
        aria-label="Talk file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file === undefined) return;
          isBusy.value = true;
          void readFile(talks, file).finally(() => {
            isBusy.value = false;
            currentTarget.value = "";
          });
        }}
      />
      <button type="button" class="strip-button" onClick={() => field.current?.click()}>
        {isBusy.value ? "Opening…" : "Open a file…"}
      </button>
    </div>
  );
}

/** What went wrong with keeping talks, and what came of a file that was opened, until it is dismissed. */
function Told({ talks }: { talks: Talks }) {
  const kept = talks.problem.value;
  const inFile = fileProblems.value;
  const outcome = fileOutcome.value;
  const isWrong = kept !== null || inFile.length > 0;
  if (!isWrong && outcome === null) return null;
  const dismiss = () => {
    talks.dismissProblem();
    fileProblems.value = [];
    fileOutcome.value = null;
  };
  return (
    <div class="talk-menu-problems" role={isWrong ? "alert" : "status"}>
      {outcome === null ? null : <p dir="auto">{outcome}</p>}
      {kept === null ? null : <p>{kept}</p>}
      {inFile.length === 0 ? null : (
        <ul>
          {inFile.map((problem) => (
            <li key={problem} dir="auto">
              {problem}
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="strip-button" onClick={dismiss}>
        Understood
      </button>
    </div>
  );
}
