import { keyNames } from "../actions/key-names.ts";
import "./key-caps.css";

/** Keys to be pressed together, as on the keyboard. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span class="key-caps">
      {keyNames(keys).map((name) => (
        <kbd key={name} class="key-cap">
          {name}
        </kbd>
      ))}
    </span>
  );
}
