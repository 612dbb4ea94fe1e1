import "./chooser.css";

interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
}

/** A question with its answers in a menu: `Colour by: story`. */
export function Chooser<T extends string>(props: {
  name: string;
  choices: readonly Choice<T>[];
  value: T;
  onChoose: (value: T) => void;
}) {
  const { name, choices, value, onChoose } = props;
  return (
    <label class="chooser">
      <span class="chooser-name">{name}</span>
      <select
        class="chooser-menu"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => choice.value === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
