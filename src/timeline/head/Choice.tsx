/** A choice in words, with the system's own chooser laid over them, as in the bar above the network. */
export function Choice<Value extends string>(props: {
  /** Before the words; empty where they say enough. */
  label: string;
  /** For who can't see what it stands beside. */
  name: string;
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChoose: (value: Value) => void;
}) {
  const { label, name, names, value, onChoose } = props;
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
