import { useComputed } from "@preact/signals";
import type { State } from "../../state/state.ts";
import type { MarkKind } from "../../state/view/view.ts";
import { Mark, type MarkShape } from "../Mark.tsx";
import { LegendList } from "./LegendList.tsx";
import { LegendRow } from "./LegendRow.tsx";
import { LegendSection } from "./LegendSection.tsx";
import { hiddenAfter, MARKS_OF } from "../shown-kinds.ts";

interface Kind {
  readonly name: string;
  readonly means: string;
  readonly shape: MarkShape;
  /** Of what is counted in view. */
  readonly counted: "articles" | "providers" | "topics" | "stories";
}

const KINDS: Readonly<Record<MarkKind, Kind>> = {
  article: { name: "Articles", means: "published pieces", shape: "listed", counted: "articles" },
  provider: {
    name: "Providers",
    means: "the outlets that published them",
    shape: "provider",
    counted: "providers",
  },
  topic: {
    name: "Topics",
    means: "an article is filed under them",
    shape: "topic",
    counted: "topics",
  },
  story: {
    name: "Stories",
    means: "the articles that cover one event",
    shape: "story",
    counted: "stories",
  },
};

/** The shape of each kind that the network draws, how many of it are in view, and whether it is drawn. */
export function LegendKinds({ state }: { state: State }) {
  const kinds = MARKS_OF[state.network.value];
  const hidden = state.hidden.value.filter((kind) => kinds.includes(kind));
  if (kinds.length < 2) return null;
  return (
    <LegendSection
      id="kinds"
      heading="Kinds"
      chosen={
        hidden.length === 0
          ? null
          : `no ${hidden.map((kind) => KINDS[kind].name.toLowerCase()).join(", no ")}`
      }
      allLabel="Show all kinds"
      onAll={() => {
        state.hidden.value = state.hidden.peek().filter((kind) => !kinds.includes(kind));
      }}
    >
      {() => (
        <LegendList>
          {kinds.map((kind) => (
            <KindRow key={kind} state={state} kind={kind} />
          ))}
        </LegendList>
      )}
    </LegendSection>
  );
}

function KindRow({ state, kind }: { state: State; kind: MarkKind }) {
  const { name, means, shape, counted } = KINDS[kind];
  const count = useComputed(() => state.presence.value.now.counts[counted]);
  const isShown = !state.hidden.value.includes(kind);
  return (
    <li class="legend-item" data-chosen={isShown} data-kind={kind}>
      <span class="legend-mark">
        <Mark shape={shape} />
      </span>
      <LegendRow
        name={name}
        means={means}
        count={count.value}
        noun={kind}
        chosen={isShown}
        coming={`Show ${name.toLowerCase()}`}
        going={`Hide ${name.toLowerCase()}`}
        onChoose={(add) => {
          state.hidden.value = hiddenAfter(state.network.peek(), state.hidden.peek(), kind, add);
        }}
      />
    </li>
  );
}
