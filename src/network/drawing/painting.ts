import type { State } from "../../state/state.ts";
import {
  type LinkStyle,
  linkStyle,
  type MarkStyle,
  markStyle,
  topicStrength,
} from "./appearance.ts";
import {
  type Facts,
  linkState,
  type NodeState,
  nodeState,
  type Touched,
  touchedBy,
  touchedByWindow,
} from "./node-states.ts";

/** How every node and link is painted at this moment, and what a change of the state touches. */
export class Painting {
  readonly #state: State;
  #facts: Facts;
  #presence: State["presence"]["value"];
  /** Nodes and stories taken for present, to notice when a change was missed. */
  #shown: number;

  constructor(state: State) {
    this.#state = state;
    this.#facts = factsOf(state);
    this.#presence = state.presence.peek();
    this.#shown = total(this.#presence.now.counts);
  }

  get facts(): Facts {
    return this.#facts;
  }

  stateOf(key: string): NodeState {
    return nodeState(key, this.#facts);
  }

  mark(key: string): MarkStyle & { x: number; y: number; size: number } {
    const { coverage, palette } = this.#state;
    const node = coverage.graph.getNodeAttributes(key);
    const colour = this.#colourOf(key);
    const isFirst = this.#state.firsts.has(key);
    const style = markStyle(node, this.stateOf(key), { colour, isFirst }, palette.peek());
    return { ...style, x: node.x, y: node.y, size: node.size };
  }

  link(edge: string): LinkStyle {
    const { coverage, palette } = this.#state;
    const { kind } = coverage.graph.getEdgeAttributes(edge);
    const [source, target] = coverage.graph.extremities(edge);
    const strength = kind === "about" ? topicStrength(coverage.graph.inDegree(target)) : 1;
    const state = linkState(source, target, this.#facts);
    const ink = kind === "wire" ? this.#colourOf(source) : undefined;
    return linkStyle(kind, state, { strength, ink }, palette.peek());
  }

  #colourOf(key: string): string {
    const { coverage, colourOf, palette } = this.#state;
    const article = coverage.articles.get(key);
    return article ? colourOf.peek()(article) : palette.peek().ink;
  }

  /**
   * Takes on the state as it is now.
   *
   * Cost: what entered or left the window, and the neighbours of what was and is in focus.
   *
   * @returns what must be painted anew; "all" when two windows came in one and the first is lost.
   */
  update(): Touched | "all" {
    const before = this.#facts;
    this.#facts = factsOf(this.#state);
    const touched = touchedBy(this.#state.coverage.graph, before, this.#facts);
    const presence = this.#state.presence.peek();
    if (presence === this.#presence) return touched;
    this.#presence = presence;
    const { entered, left } = presence.change;
    const expected = this.#shown + entered.length - left.length;
    this.#shown = total(presence.now.counts);
    if (expected !== this.#shown) return "all";
    const moved = touchedByWindow(this.#state.coverage.graph, [...entered, ...left]);
    return {
      nodes: [...touched.nodes, ...moved.nodes],
      edges: [...touched.edges, ...moved.edges],
    };
  }
}

function factsOf(state: State): Facts {
  const { now } = state.presence.peek();
  return {
    present: (key) => now.has(key),
    selection: state.selection.peek(),
    hover: state.hover.peek(),
    focus: state.focus.peek(),
  };
}

function total(counts: State["presence"]["value"]["now"]["counts"]): number {
  return counts.articles + counts.providers + counts.topics + counts.stories;
}
