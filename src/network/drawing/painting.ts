import type { Focus } from "../../state/focus.ts";
import type { Present } from "../../state/in-view.ts";
import type { Network } from "../../state/networks/network.ts";
import type { State } from "../../state/state.ts";
import {
  type LinkStyle,
  linkStyle,
  type MarkStyle,
  markStyle,
  strengthIn,
  topicStrength,
} from "./appearance.ts";
import {
  type Facts,
  linkState,
  litLinks,
  type NodeState,
  nodeState,
  type Touched,
  touchedBy,
  touchedByChange,
} from "./node-states.ts";

/** Above so many links they are straight, left out while the picture moves, and without arrowheads. */
export const MANY_LINKS = 4000;

/** How every node and link is painted at this moment, and what a change of the state touches. */
export class Painting {
  readonly #state: State;
  #facts: Facts;
  #present: Present;
  #lit: { readonly focus: Focus; readonly links: readonly string[] } | null = null;

  constructor(state: State) {
    this.#state = state;
    this.#facts = factsOf(state);
    this.#present = state.presence.peek();
  }

  get facts(): Facts {
    return this.#facts;
  }

  stateOf(key: string): NodeState {
    return nodeState(key, this.#facts);
  }

  /** The radius of a mark in graph units. */
  sizeOf(key: string): number {
    return this.#state.marks.peek().size(key);
  }

  colourOf(key: string): string {
    return this.#state.marks.peek().colour(key);
  }

  mark(key: string): MarkStyle & { size: number } {
    const { coverage, palette, firsts } = this.#state;
    const { kind } = this.#facts.network.graph.getNodeAttributes(key);
    const isFiled = coverage.articles.get(key)?.filed === true;
    const standing = { kind, colour: this.colourOf(key), isFiled, isFirst: firsts.has(key) };
    return { ...markStyle(standing, this.stateOf(key), palette.peek()), size: this.sizeOf(key) };
  }

  link(edge: string): LinkStyle {
    const { network } = this.#facts;
    const { graph } = network;
    const { kind } = graph.getEdgeAttributes(edge);
    const state = linkState(edge, this.#facts);
    const weight = state === "hidden" ? 1 : network.weightOf(edge);
    const hub = kind === "about" ? topicStrength(graph.inDegree(graph.target(edge))) : 1;
    const strength = state === "lit" ? hub : hub * strengthIn(this.#state.layout.peek(), kind);
    const ink = kind === "wire" ? this.colourOf(graph.source(edge)) : undefined;
    const roomy = graph.size <= MANY_LINKS;
    const bond = { strength, ink, weight, roomy };
    const style = linkStyle(kind, state, bond, this.#state.palette.peek());
    return roomy ? style : { ...style, curvature: 0 };
  }

  /** The links that are lit, in view or not. Cost: see `litLinks`, once for a focus. */
  get lit(): readonly string[] {
    const { focus, network } = this.#facts;
    if (focus === null) return [];
    if (this.#lit?.focus !== focus) this.#lit = { focus, links: litLinks(network.graph, focus) };
    return this.#lit.links;
  }

  /**
   * Takes on the state as it is now.
   *
   * Cost: what entered view or left it, and the neighbours of what was and is in focus.
   *
   * @returns what must be painted anew; "all" for another network or other kinds of mark and link,
   *   and when a change was missed: nobody can tell any more what it touched.
   */
  update(): Touched | "all" {
    const [before, known] = [this.#facts, this.#present];
    this.#facts = factsOf(this.#state);
    const present = this.#state.presence.peek();
    this.#present = present;
    const { network } = this.#facts;
    if (present.now !== known.now || !isLike(before, this.#facts)) return "all";
    const touched = touchedBy(network.graph, before, this.#facts);
    if (present === known) return touched;
    if (present.turn !== known.turn + 1) return "all";
    const { entered, left } = present.change;
    const changed = [...entered, ...left, ...otherwiseKept(before, this.#facts)];
    const moved = touchedByChange(network.graph, marksOf(network, changed));
    return {
      nodes: [...touched.nodes, ...moved.nodes],
      edges: [...touched.edges, ...moved.edges],
    };
  }
}

/** In a derived network an article that comes or goes changes what its group's links weigh. */
function marksOf(network: Network, changed: readonly string[]): ReadonlySet<string> {
  if (network.id === "articles") return new Set(changed);
  return new Set(changed.flatMap((key) => [key, network.nodeOf(key) ?? key]));
}

/** What one keeps to at one of two moments and not at the other, although it may be in view at both. */
function otherwiseKept({ kept: before }: Facts, { kept: after }: Facts): string[] {
  if (before === null || after === null || before === after) return [];
  return [
    ...[...before].filter((key) => !after.has(key)),
    ...[...after].filter((key) => !before.has(key)),
  ];
}

/** Whether two moments differ in no more than window, filters and focus. */
function isLike(before: Facts, after: Facts): boolean {
  return before.network.graph === after.network.graph && before.drawing === after.drawing;
}

function factsOf(state: State): Facts {
  return {
    network: state.drawn.peek(),
    drawing: [state.hidden.peek(), state.links.peek(), state.least.peek()].join(" "),
    kept: state.kept.peek(),
    selected: new Set(state.selected.peek()),
    hover: state.hover.peek(),
    focus: state.focus.peek(),
  };
}
