import type { Signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { ExportNote } from "../../graph/formats/note.ts";
import { formatCount } from "../../state/count-format.ts";
import type { Choice } from "./make-file.ts";
import { canPicture, makePicture, type Pictured, SUBJECTS, type Subject } from "./make-picture.ts";
import { SCALES } from "./png.ts";

const NAMES: Readonly<Record<Subject, string>> = {
  network: "Network",
  timeline: "Timeline",
  both: "Both, with a legend",
};

/** Why there is no such picture. */
const MISSING: Readonly<Record<Subject, string>> = {
  network: "not drawn here",
  timeline: "nothing dated",
  both: "one is missing",
};

/** With what the small print says; null until that is known. */
type Noted = Pictured & { readonly note: ExportNote | null };
type Props = Noted & { readonly choice: Signal<Choice> };

/** What a picture is of, and how large it is. Of data there is nothing to choose. */
export function PictureChoice({ state, network, note, choice }: Props) {
  const { format, subject, scale } = choice.value;
  const can = (each: Subject) => canPicture(each, { state, network });
  const size = useSize(subject, { state, network, note }, format === "png");
  useEffect(() => {
    const other = SUBJECTS.find(can);
    if (!can(subject) && other !== undefined) choice.value = { ...choice.peek(), subject: other };
  }, [subject, network]);
  if (format !== "png" && format !== "svg") return null;
  return (
    <div class="export-picture">
      <fieldset class="export-choice">
        <legend class="panel-heading">Picture of</legend>
        {SUBJECTS.map((each) => (
          <label key={each} class="export-option">
            <input
              type="radio"
              name="export-subject"
              value={each}
              checked={subject === each}
              disabled={!can(each)}
              onChange={() => {
                choice.value = { ...choice.peek(), subject: each };
              }}
            />
            <span>
              {NAMES[each]} {can(each) ? null : <span class="export-hint">{MISSING[each]}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {format === "png" ? (
        <fieldset class="export-choice">
          <legend class="panel-heading">
            Size
            {size === null
              ? null
              : `, ${formatCount(size.width * scale)} × ${formatCount(size.height * scale)} pixels`}
          </legend>
          {SCALES.map((each) => (
            <label key={each} class="export-option">
              <input
                type="radio"
                name="export-scale"
                value={each}
                checked={scale === each}
                onChange={() => {
                  choice.value = { ...choice.peek(), scale: each };
                }}
              />
              <span>{each}×</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the picture is going to be; found once the dialog is on the screen, and only if wanted. */
function useSize(
  subject: Subject,
  { state, network, note }: Noted,
  isWanted: boolean,
): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  const view = state.view.value;
  useEffect(() => {
    if (!isWanted || note === null) return undefined;
    const timer = setTimeout(() => {
      const drawing = makePicture(subject, { state, network }, note);
      const { width = 0, height = 0 } = drawing ?? {};
      setSize(drawing && { width: Math.round(width), height: Math.round(height) });
    });
    return () => clearTimeout(timer);
  }, [subject, network, view, note?.hash, isWanted]);
  return size;
}
