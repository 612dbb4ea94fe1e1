import { LINK_WORDS } from "../../state/history/choice-words.ts";
import { drawnKinds } from "../../state/networks/facts.ts";
import type { State } from "../../state/state.ts";
import { Disclosure } from "../details/Disclosure.tsx";
import { capital } from "../details/capital.ts";
import { LINKS_OF, linksAfter } from "../shown-kinds.ts";

/** The kinds of link that are walked along, which are those that are drawn; nothing where there is one. */
export function LinkKinds({ state }: { state: State }) {
  const kinds = LINKS_OF[state.network.value];
  const drawn = drawnKinds({ links: state.links.value }, kinds);
  if (kinds.length < 2) return null;
  const note = drawn.size === kinds.length ? "all" : `${drawn.size} of ${kinds.length}`;
  return (
    <Disclosure summary="Over these kinds of link" note={note}>
      {() => (
        <fieldset class="walk-kinds">
          <legend class="visually-hidden">Kinds of link to walk along</legend>
          {kinds.map((kind) => (
            <label key={kind} class="walk-kind">
              <input
                type="checkbox"
                checked={drawn.has(kind)}
                // Without any kind there is nothing to walk along.
                disabled={drawn.size === 1 && drawn.has(kind)}
                onChange={() => {
                  const { network, links } = state;
                  links.value = linksAfter(network.peek(), links.peek(), kind, true);
                }}
              />
              {capital(LINK_WORDS[kind])}
            </label>
          ))}
        </fieldset>
      )}
    </Disclosure>
  );
}
