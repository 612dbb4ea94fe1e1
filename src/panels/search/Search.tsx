import { useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { resultsInWords } from "./search-groups.ts";
import { optionId, SearchResults } from "./SearchResults.tsx";
import { useSearch } from "./use-search.ts";
import { useSlash } from "./use-slash.ts";
import "../panel.css";
import "./search.css";

const LIST = "search-results";

/** Search as you type over titles, providers, topics and stories: the combobox pattern of WAI-ARIA. */
export function Search({ state }: { state: State }) {
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch(state);
  useSlash(field);
  const isOpen = search.isOpen.value;
  const query = search.query.value;
  const hasResults = isOpen && search.groups.value.length > 0;

  const choose = (key: string | undefined) => {
    search.choose(key);
    // Done here: the next slash searches again, and the next Escape is the selection's.
    field.current?.blur();
  };

  const keys: Record<string, () => void> = {
    ArrowDown: () => (isOpen ? search.moveBy(1) : search.open()),
    ArrowUp: () => (isOpen ? search.moveBy(-1) : search.open()),
    Home: () => search.moveToEnd("first"),
    End: () => search.moveToEnd("last"),
    Enter: () => choose(search.chosen()),
    Escape: () => (isOpen ? search.close() : search.type("")),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    // Closed, the field is a plain one: Home and End move in it, and an empty one has no use for Escape.
    if (query === "" || (!isOpen && !["ArrowDown", "ArrowUp", "Escape"].includes(event.key)))
      return;
    event.preventDefault();
    act();
  };

  return (
    <search class="search">
      <input
        ref={field}
        class="search-field"
        type="text"
        role="combobox"
        aria-label="Search articles, providers, topics and stories"
        aria-autocomplete="list"
        aria-expanded={hasResults}
        aria-controls={LIST}
        aria-activedescendant={hasResults ? optionId(search.active.value) : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder="Find titles, stories, providers, topics"
        value={query}
        onFocus={() => {
          search.warmUp();
          search.open();
        }}
        onBlur={search.leave}
        onInput={(event) => search.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <kbd class="search-key" aria-hidden="true">
        /
      </kbd>
      <output class="visually-hidden">
        {isOpen ? resultsInWords(search.found.value, query.trim()) : ""}
      </output>
      <SearchResults
        id={LIST}
        state={state}
        groups={isOpen ? search.groups.value : []}
        active={search.active.value}
        onChoose={choose}
      />
      {isOpen && !hasResults ? (
        <p class="search-popup search-nothing" aria-hidden="true">
          Nothing found for “{query.trim()}”
        </p>
      ) : null}
    </search>
  );
}
