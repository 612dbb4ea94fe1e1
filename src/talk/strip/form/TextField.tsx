import { amended } from "../../edit/edits.ts";
import type { TalkEditor } from "../../edit/talk-editor.ts";
import type { Item } from "../../talk.ts";

/** A text of an item; what is typed in one go is one step back. */
export function TextField(props: {
  readonly label: string;
  /** What writing it is, for undo: `the headline`. */
  readonly words: string;
  readonly editor: TalkEditor;
  readonly item: Item;
  readonly name: "headline" | "caption" | "notes";
  readonly most: number;
  readonly rows: number;
}) {
  const { label, words, editor, item, name, most, rows } = props;
  const value = name === "headline" ? item.headline : item.kind === "heading" ? "" : item[name];
  return (
    <label class="strip-field">
      {label}
      <textarea
        class={`scene-form-${name}`}
        rows={rows}
        maxLength={most}
        dir="auto"
        value={value}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value;
          editor.edit(
            words,
            (talk) => amended(talk, item.id, { [name]: text }),
            `${item.id} ${name}`,
          );
        }}
      />
    </label>
  );
}
