import type { ComponentChildren } from "preact";
import { formatCount } from "../../state/count-format.ts";
import { valueName } from "../../state/filters/filter-words.ts";
import type { FacetId } from "../../state/filters/filters.ts";
import type { State } from "../../state/state.ts";
import { absentWords } from "./absent-words.ts";
import { isChoice } from "./facet-values.ts";
import { FACET_WORDS } from "./facet-words.ts";
import { FacetRow } from "./FacetRow.tsx";
import { FindField } from "./FindField.tsx";
import { LegendList } from "./LegendList.tsx";
import { LegendSection } from "./LegendSection.tsx";
import { type Facet, useFacet } from "./use-facet.ts";

/** A list of more than these has a field to find one by name. */
const LONG = 20;

/** The values of a facet, each to be kept alone or with others; nothing where there is no choice. */
export function LegendFacet(props: {
  state: State;
  facet: FacetId;
  /** How many are shown before one asks for more. */
  least?: number;
  open?: boolean;
  /** Values that stay put before all others. */
  first?: readonly string[];
  /** It explains the picture, were there but one value. */
  always?: boolean;
  /** Comes after the list. */
  children?: ComponentChildren;
}) {
  const { state, facet, least = 6, open = true, first, always = false, children } = props;
  const view = useFacet(state, facet, least, first);
  const words = FACET_WORDS[facet];
  if (!isChoice(view.all) && !(always && view.all.values.length > 0)) return null;
  const chosen = state.filters.value[facet];
  const names = chosen.map((value) => valueName(facet, value, state.coverage)).join(", ");
  return (
    <LegendSection
      id={facet}
      heading={words.heading}
      open={open}
      chosen={chosen.length === 0 ? null : names}
      allLabel={words.all}
      onAll={() => state.setFilters({ [facet]: [] })}
    >
      {() => (
        <>
          {view.all.values.length > LONG ? (
            <FindField label={`Find a ${words.noun}`} text={view.text} />
          ) : null}
          <FacetList state={state} facet={facet} view={view} least={least} />
          {children}
          <Absent state={state} facet={facet} view={view} />
        </>
      )}
    </LegendSection>
  );
}

function FacetList(props: { state: State; facet: FacetId; view: Facet; least: number }) {
  const { state, facet, view, least } = props;
  const { rows, more, step } = view.shown.value;
  const { none } = view.all;
  const { noun, means } = FACET_WORDS[facet];
  const list = `legend-${facet}-list`;
  const isSought = view.text.value.trim() !== "";
  return (
    <>
      <LegendList id={list} style={{ "--most": view.most.value }}>
        {(none === null || isSought ? rows : [...rows, none]).map((value) => (
          <FacetRow
            key={value.value}
            state={state}
            facet={facet}
            value={value}
            means={means?.[value.value]}
          />
        ))}
      </LegendList>
      {isSought && rows.length === 0 ? (
        <p class="panel-note legend-note">No {noun} in view has that in its name</p>
      ) : null}
      {more > 0 ? (
        <button
          type="button"
          class="panel-button panel-link legend-more"
          aria-controls={list}
          onClick={view.showMore}
        >
          {formatCount(step)} more{step < more ? ` of ${formatCount(more)}` : ""}
        </button>
      ) : null}
      {view.limit.value > least ? (
        <button
          type="button"
          class="panel-button panel-link legend-more"
          aria-controls={list}
          onClick={() => {
            view.limit.value = least;
          }}
        >
          First {least} only
        </button>
      ) : null}
    </>
  );
}

/** How many the corpus has of which nothing is left; where all have a row of their own it is plain. */
function Absent({ state, facet, view }: { state: State; facet: FacetId; view: Facet }) {
  const { absent } = view.shown.value;
  const isPlain = view.all.fixed === view.all.values.length;
  if (absent === 0 || isPlain || view.text.value.trim() !== "") return null;
  const [window, filters, around] = [state.window.value, state.filters.value, state.around.value];
  return (
    <p class="panel-note legend-note">{absentWords(absent, facet, { window, filters, around })}</p>
  );
}
