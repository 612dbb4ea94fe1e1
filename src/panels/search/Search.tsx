import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Action } from "../actions/action.ts";
import { searchAsked } from "../actions/dialogs.ts";
import { keyNames } from "../actions/key-names.ts";
import { singleKeys } from "../keys/single-keys.ts";
import { isAdding } from "../adding.ts";
import type { PaletteItem } from "./palette-groups.ts";
import { optionId, SearchResults } from "./SearchResults.tsx";
import { useFocusBefore } from "./use-focus-before.ts";
import { useSearch } from "./use-search.ts";
import "../panel.css";
import "./search.css";

const LIST = "search-results";

/**
 * The command palette: finds things and actions as one types, and offers some before. The combobox
 * pattern of WAI-ARIA.
 */
export function Search({ state, actions }: { state: State; actions: readonly Action[] }) {
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch(state, actions);
  const focus = useFocusBefore(field);
  const groups = search.groups.value;
  const isOpen = search.isOpen.value;
  const query = search.query.value;
  const hasResults = groups.length > 0;

  // At once, not with the next frame: what is typed right after the key belongs in the field.
  useEffect(() => {
    const asked = searchAsked.peek();
    return effect(() => {
      if (searchAsked.value === asked) return;
      focus.take();
      search.open();
    });
  }, []);

  const choose = (item: PaletteItem | undefined, add: boolean) => {
    if (!search.choose(item, add)) return;
    // Done here: the next slash searches again, and the next Escape is the selection's.
    focus.giveBack();
    // After that: an action may want the focus itself.
    if (item?.is === "action") item.action.run(state);
  };

  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => (isOpen ? search.moveBy(1) : search.open()),
    ArrowUp: () => (isOpen ? search.moveBy(-1) : search.open()),
    Home: () => search.moveToEnd("first"),
    End: () => search.moveToEnd("last"),
    Enter: (event) => choose(search.chosen(), isAdding(event)),
    // As in the combobox pattern: it empties the field and closes the list, and then there is no more to do.
    Escape: () => {
      search.clear();
      if (query === "") focus.giveBack();
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    const isPlain = event.key === "Enter" || !(event.ctrlKey || event.metaKey);
    if (!act || event.isComposing || event.altKey || !isPlain) return;
    // Closed, the field is a plain one: Home and End move in it.
    if (!isOpen && !event.key.startsWith("Arrow") && event.key !== "Escape") return;
    // With nothing typed they have nowhere else to go.
    event.preventDefault();
    act(event);
  };

  return (
    <search class="search">
      <input
        ref={field}
        class="search-field"
        type="text"
        role="combobox"
        aria-label="Search articles, providers, topics, stories and actions"
        aria-autocomplete="list"
        aria-expanded={hasResults}
        aria-controls={LIST}
        aria-activedescendant={
          hasResults && search.active.value >= 0 ? optionId(search.active.value) : undefined
        }
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder="Find titles, stories, providers, topics"
        value={query}
        onFocus={() => {
          search.warmUp();
          if (query.trim() !== "") search.open();
        }}
        onClick={search.open}
        onBlur={() => {
          search.leave();
          focus.forget();
        }}
        onInput={(event) => search.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <kbd class="search-key" aria-hidden="true">
        {singleKeys.value ? "/" : keyNames("Ctrl+K").join(" ")}
      </kbd>
      <output class="visually-hidden">
        {isOpen && search.isAsking.value ? search.inWords.value : ""}
      </output>
      <SearchResults
        id={LIST}
        state={state}
        groups={groups}
        active={search.active.value}
        onChoose={choose}
      />
      {isOpen && !hasResults && search.isAsking.value ? (
        <p class="search-popup search-nothing" aria-hidden="true">
          {search.isReading.value ? "Reading the corpus…" : `Nothing found for “${query.trim()}”`}
        </p>
      ) : null}
    </search>
  );
}
