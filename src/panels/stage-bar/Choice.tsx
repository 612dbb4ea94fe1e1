/** A choice in words, with the system's own chooser laid over them. */
export function Choice<Value extends string>(props: {
  label: string;
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChoose: (value: Value) => void;
}) {
  const { label, names, value, onChoose } = props;
  return (
    <label class="choice">
      <span class="choice-label">{label}</span>
      <span class="choice-field">
        <span class="choice-value" aria-hidden="true">
          <span class="choice-words">{names[value]}</span>
        </span>
        <select
          class="choice-select"
          aria-label={label}
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
