// The elements that lint would rather see are form controls; a combobox popup holds marks and two lines.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { ResultGroup } from "./search-groups.ts";
import type { FoundKind } from "./search-index.ts";
import { SearchOption } from "./SearchOption.tsx";
import { formatCount } from "../../state/count-format.ts";

const NAMES: Record<FoundKind, string> = {
  topic: "Topics",
  provider: "Providers",
  story: "Stories",
  article: "Articles",
};

/** The id of the option at a position, for aria-activedescendant. */
export function optionId(position: number): string {
  return `search-option-${position}`;
}

/** The list under the search field: the results of each kind under its name. */
export function SearchResults(props: {
  id: string;
  state: State;
  groups: readonly ResultGroup[];
  active: number;
  onChoose: (key: string) => void;
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
      {groups.map(({ kind, hits, more }) => (
        <div key={kind} class="search-group" role="group" aria-labelledby={`search-group-${kind}`}>
          <div class="search-group-name" id={`search-group-${kind}`} role="presentation">
            {NAMES[kind]}
          </div>
          {hits.map((hit) => {
            const here = position++;
            return (
              <SearchOption
                key={hit.key}
                id={optionId(here)}
                state={state}
                hit={hit}
                isActive={here === active}
                onChoose={onChoose}
              />
            );
          })}
          {more === 0 ? null : (
            <div class="search-more" role="presentation">
              {formatCount(more)} more; type on to narrow
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
