// The elements that lint would rather see are form controls; a combobox popup holds marks and two lines.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { State } from "../../state/state.ts";
import { canRun } from "../actions/action.ts";
import { isSingleCharacter } from "../actions/key-names.ts";
import { KeyCaps } from "../keys/KeyCaps.tsx";
import { singleKeys } from "../keys/single-keys.ts";
import { Highlighted } from "./Highlighted.tsx";
import type { PaletteItem } from "./palette-groups.ts";

/** Something that can be done: its name, whether it is in force, and its keys; or what it needs first. */
export function ActionOption(props: {
  id: string;
  state: State;
  item: Extract<PaletteItem, { is: "action" }>;
  isActive: boolean;
  onChoose: (add: boolean) => void;
}) {
  const { id, state, item, isActive, onChoose } = props;
  const { action, needles } = item;
  const isPossible = canRun(action, state);
  const keys = action.keys?.find((each) => singleKeys.value || !isSingleCharacter(each));
  return (
    // The field has the focus and the keys; the pointer alone comes here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      class="search-option search-action"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={!isPossible}
      onClick={() => onChoose(false)}
    >
      <div class="search-option-text">
        <div class="search-option-name">
          <Highlighted text={action.label} needles={needles} />
        </div>
        {isPossible || action.needs === undefined ? null : (
          <div class="search-option-line">{action.needs}</div>
        )}
      </div>
      {action.isOn?.(state) === true ? <span class="search-on">on</span> : null}
      {keys === undefined ? null : <KeyCaps keys={keys} />}
    </div>
  );
}
