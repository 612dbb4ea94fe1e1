import type { State } from "../../state/state.ts";
import { drawnKinds } from "../../state/networks/facts.ts";
import type { LinkKind, NetworkId } from "../../state/view/view.ts";
import { LegendList } from "./LegendList.tsx";
import { LegendRow } from "./LegendRow.tsx";
import { LegendSection } from "./LegendSection.tsx";
import { linkCounts } from "./link-counts.ts";
import { LINKS_OF, linksAfter } from "../shown-kinds.ts";
import { useSettled } from "../use-settled.ts";

interface Line {
  readonly name: string;
  readonly means?: string;
  readonly style: string;
  readonly path: string;
}

const STRAIGHT = { style: "straight", path: "M1 7H27" };
const CURVED = { style: "curved", path: "M1 11Q14 -1 27 11" };
const DOUBLE = { style: "double", path: "M1 5.4H27M1 8.6H27" };

const COPIES = {
  name: "same text or headline",
  means: "Wire copies: the same text, or at least the same headline",
  ...DOUBLE,
};

/** The lines as the network draws them. Between providers all are straight, as wide as their weight. */
const LINES: Readonly<Record<NetworkId, Partial<Readonly<Record<LinkKind, Line>>>>> = {
  articles: {
    publishes: { name: "published by a provider", ...STRAIGHT },
    about: { name: "about a topic", style: "dotted", path: "M1 7H27" },
    related: { name: "lists as related", ...CURVED },
    wire: COPIES,
  },
  providers: {
    story: { name: "shared a story", ...STRAIGHT },
    wire: { ...COPIES, name: "shared a text or headline", ...STRAIGHT },
    related: { name: "one lists the other", ...STRAIGHT },
  },
  stories: { about: { name: "about a topic", style: "dotted", path: "M1 7H27" } },
};

/** The kinds of link of the network, how many of each are in view, and whether they are drawn. */
export function LegendLines({ state }: { state: State }) {
  const network = state.network.value;
  const hasCopies = state.coverage.graph.getAttribute("counts").wires > 0;
  const kinds = LINKS_OF[network].filter((kind) => kind !== "wire" || hasCopies);
  const counts = useSettled(state.drawn, () => linkCounts(state)).value;
  const drawn = drawnKinds({ links: state.links.value }, kinds);
  const isAll = drawn.size === kinds.length;
  return (
    <LegendSection
      id="lines"
      heading="Lines"
      chosen={isAll ? null : [...drawn].map((kind) => nameOf(network, kind)).join(", ")}
      allLabel="Show all lines"
      onAll={() => {
        state.links.value = state.links.peek().filter((kind) => !kinds.includes(kind));
      }}
    >
      {() => (
        <LegendList>
          {kinds.map((kind) => {
            const line = LINES[network][kind];
            return line === undefined ? null : (
              <li key={kind} class="legend-item" data-chosen={drawn.has(kind)} data-link={kind}>
                <span class="legend-mark">
                  <Sample line={line} />
                </span>
                <LegendRow
                  name={line.name}
                  {...(line.means === undefined ? {} : { means: line.means })}
                  count={counts === null ? null : (counts.get(kind) ?? 0)}
                  noun="link"
                  chosen={kinds.length === 1 ? null : drawn.has(kind)}
                  coming={`Draw lines: ${line.name}`}
                  going={`Leave out lines: ${line.name}`}
                  onChoose={(add) => {
                    state.links.value = linksAfter(network, state.links.peek(), kind, add);
                  }}
                />
              </li>
            );
          })}
        </LegendList>
      )}
    </LegendSection>
  );
}

function nameOf(network: NetworkId, kind: string): string {
  return LINES[network][kind as LinkKind]?.name ?? kind;
}

function Sample({ line }: { line: Line }) {
  return (
    <svg class="legend-edge" viewBox="0 0 28 14" aria-hidden="true" focusable="false">
      <path class="legend-edge-line" data-line={line.style} d={line.path} />
    </svg>
  );
}
