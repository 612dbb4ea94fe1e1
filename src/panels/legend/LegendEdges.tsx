import type { State } from "../../state/state.ts";

/** The lines between nodes, drawn as the network draws them. */
export function LegendEdges({ state }: { state: State }) {
  const { wires } = state.coverage.graph.getAttribute("counts");
  const edges: readonly Line[] = wires > 0 ? [...EDGES, WIRE] : EDGES;
  return (
    <section class="legend-section" aria-labelledby="legend-edges">
      <h3 class="panel-heading" id="legend-edges">
        Lines
      </h3>
      <ul class="legend-list">
        {edges.map(({ name, hint, style, path }) => (
          <li key={name} class="legend-row" title={hint}>
            <svg class="legend-edge" viewBox="0 0 28 14" aria-hidden="true" focusable="false">
              <path class="legend-edge-line" data-line={style} d={path} />
            </svg>
            <span class="legend-name">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Line {
  readonly name: string;
  readonly hint?: string;
  readonly style: string;
  readonly path: string;
}

const EDGES = [
  { name: "published by a provider", style: "straight", path: "M1 7H27" },
  { name: "about a topic", style: "dotted", path: "M1 7H27" },
  { name: "lists as related", style: "curved", path: "M1 11Q14 -1 27 11" },
];

const WIRE = {
  name: "same text or headline",
  hint: "Wire copies: the same text, or at least the same headline",
  style: "double",
  path: "M1 5.4H27M1 8.6H27",
};
