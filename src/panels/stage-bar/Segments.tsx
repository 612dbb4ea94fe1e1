/** A choice of a few, all in sight: native radio buttons, so that arrow keys go from one to the next. */
export function Segments<Value extends string>(props: {
  label: string;
  name: string;
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChoose: (value: Value) => void;
}) {
  const { label, name, names, value, onChoose } = props;
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{label}</legend>
      {(Object.entries(names) as [Value, string][]).map(([each, words]) => (
        <label key={each} class="segments-item">
          <input
            class="segments-input"
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => onChoose(each)}
          />
          <span class="segments-name">{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
