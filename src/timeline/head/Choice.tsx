import "./choice.css";

/** A choice in words, with the system's own chooser laid over them: of the bars above network and timeline. */
export function Choice<Value extends string>(props: {
  /** Before the words; empty where they say enough. */
  label: string;
  /** For who can't see what it stands beside; the label, where that says enough. */
  name?: string;
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChoose: (value: Value) => void;
}) {
  const { label, name = label, names, value, onChoose } = props;
  return (
    <label class="choice">
      {label === "" ? null : (
        <span class="choice-label" aria-hidden="true">
          {label}
        </span>
      )}
      <span class="choice-field">
        <span class="choice-value" aria-hidden="true">
          <span class="choice-words">{names[value]}</span>
        </span>
        <select
          class="choice-select"
          aria-label={name}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value as Value)}
        >
          {(Object.entries(names) as [Value, string][]).map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
