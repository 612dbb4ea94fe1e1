import type { Signal } from "@preact/signals";
import { FORMATS } from "../../graph/formats/formats.ts";
import type { Choice } from "./make-file.ts";

const PICTURES = [
  { id: "png", label: "PNG", hint: "for slides and documents" },
  { id: "svg", label: "SVG", hint: "to edit, or to print at any size" },
] as const;

/** Which kind of file. */
export function FormatChoice({ choice }: { choice: Signal<Choice> }) {
  const row = ({ id, label, hint }: { id: string; label: string; hint?: string }) => (
    <label key={id} class="export-option">
      <input
        type="radio"
        name="export-format"
        value={id}
        checked={choice.value.format === id}
        onChange={() => {
          choice.value = { ...choice.peek(), format: id };
        }}
      />
      <span>
        {label} {hint === undefined ? null : <span class="export-hint">{hint}</span>}
      </span>
    </label>
  );
  return (
    <div class="export-formats">
      <fieldset>
        <legend class="panel-heading">Picture</legend>
        {PICTURES.map(row)}
      </fieldset>
      <fieldset>
        <legend class="panel-heading">Data</legend>
        {FORMATS.map(({ id, label }) => {
          const [name = label, hint] = label.split(", ");
          return row({ id, label: name, ...(hint === undefined ? {} : { hint }) });
        })}
      </fieldset>
    </div>
  );
}
