// The elements that lint would rather see are form controls; a combobox popup holds marks and two lines.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useRef } from "preact/hooks";
import { formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { ActionOption } from "./ActionOption.tsx";
import type { PaletteGroup, PaletteItem } from "./palette-groups.ts";
import { SearchOption } from "./SearchOption.tsx";

/** The id of the option at a position, for aria-activedescendant. */
export function optionId(position: number): string {
  return `search-option-${position}`;
}

/** The list under the search field: the lines of each kind under its name. */
export function SearchResults(props: {
  id: string;
  state: State;
  groups: readonly PaletteGroup[];
  active: number;
  /** @param add whether what is chosen comes to what is selected already. */
  onChoose: (item: PaletteItem, add: boolean) => void;
}) {
  const { id, state, groups, active, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: "nearest" });
  }, [active, groups]);
  let position = 0;
  return (
    <div
      ref={list}
      id={id}
      class="search-popup search-results"
      role="listbox"
      tabIndex={-1}
      aria-label="Search results"
      hidden={groups.length === 0}
      // The field keeps the focus, or the list would close before the click.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        <div
          key={group.id}
          class="search-group"
          role="group"
          aria-labelledby={`search-group-${group.id}`}
        >
          <div class="search-group-name" id={`search-group-${group.id}`} role="presentation">
            {group.name}
          </div>
          {group.items.map((item) => {
            const here = position++;
            const line = { id: optionId(here), state, isActive: here === active };
            const choose = (add: boolean) => onChoose(item, add);
            return item.is === "thing" ? (
              <SearchOption key={item.id} {...line} hit={item.hit} onChoose={choose} />
            ) : (
              <ActionOption key={item.id} {...line} item={item} onChoose={choose} />
            );
          })}
          {group.more === 0 ? null : (
            <div class="search-more" role="presentation">
              {formatCount(group.more)} more; type on to narrow
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
