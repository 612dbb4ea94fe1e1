import type { Signal } from "@preact/signals";
import { Choice } from "./Choice.tsx";

/** A choice of one field of a part of the view, such as what lanes are rows of. */
export function FieldChoice<Field extends string, Value extends string>(props: {
  part: Signal<Record<Field, Value>>;
  field: Field;
  /** As `Choice` has them. */
  label: string;
  name: string;
  names: Readonly<Record<Value, string>>;
}) {
  const { part, field, ...words } = props;
  return (
    <Choice
      {...words}
      value={part.value[field]}
      onChoose={(value) => {
        part.value = { ...part.peek(), [field]: value };
      }}
    />
  );
}
