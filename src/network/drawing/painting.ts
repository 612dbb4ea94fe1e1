import type { Focus } from "../../state/focus.ts";
import type { Present } from "../../state/presence/in-view.ts";
import type { Network } from "../../state/networks/network.ts";
import { ALWAYS, type Runs } from "../../state/presence/track.ts";
import type { State } from "../../state/state.ts";
import type { NodeTable } from "../scene/node-table.ts";
import type { LinkKind } from "../../state/view/view.ts";
import { factsOf, isLike, otherwiseKept } from "./facts-of.ts";
import type { StyleOf } from "./network-columns.ts";
import {
  freshStyle,
  type LinkStyle,
  linkStyle,
  type MarkStyle,
  markStyle,
  strengthIn,
  topicStrength,
} from "./appearance.ts";
import {
  type Facts,
  type LinkState,
  linkState,
  linksOf,
  litLinks,
  type NodeState,
  nodeState,
  stateIfThere,
  type Touched,
  touchedBy,
} from "./node-states.ts";

/** Above so many links they are straight, left out while the picture moves, and without arrowheads. */
export const MANY_LINKS = 4000;

const NONE: readonly string[] = [];

/** The root keeps the links of a crowd from laying a mat over all, and single ones from fading away. */
function strengthAmong(links: number): number {
  return Math.sqrt(Math.min(1, MANY_LINKS / links));
}

/** How every node and link is painted at this moment, and what a change of the state touches. */
export class Painting {
  readonly #state: State;
  #facts: Facts;
  #present: Present;
  /** How often other articles passed the filters. */
  #siftings: number;
  #standing: ReadonlySet<string> | null = null;
  /** Where the presence has the marks of a table. */
  #rows: { readonly of: readonly string[]; readonly rows: Int32Array } | null = null;
  #lit: { readonly focus: Focus; readonly links: readonly string[] } | null = null;

  constructor(state: State) {
    this.#state = state;
    this.#facts = factsOf(state);
    this.#present = state.presence.peek();
    this.#siftings = this.#present.now.siftings;
  }

  get facts(): Facts {
    return this.#facts;
  }

  stateOf(key: string): NodeState {
    return nodeState(key, this.#facts);
  }

  /** What of time is in view. */
  get runs(): Runs {
    return this.#present.now.runs;
  }

  /** An article's number in time, in the network of articles; of any other mark `ALWAYS`. */
  numberOf(key: string): number {
    return this.#facts.network.id === "articles" ? this.#present.now.numberOf(key) : ALWAYS;
  }

  /** Whether a mark is there, if the window takes in its number. */
  isThere(key: string): boolean {
    if (this.numberOf(key) === ALWAYS) return this.#facts.network.has(key);
    const { hidden, kept } = this.#facts;
    return (
      !hidden.includes("article") &&
      (kept === null || kept.has(key)) &&
      this.#present.now.passes(key)
    );
  }

  /**
   * Whether a mark is there now, by its row. Constant cost; among articles without a look-up of its
   * key, which takes most of a microsecond where there are a hundred thousand.
   */
  hasAt({ keys, kinds }: Pick<NodeTable, "keys" | "kinds">, row: number): boolean {
    const { network, hidden, kept } = this.#facts;
    const key = keys[row] ?? "";
    if (network.id !== "articles") return network.has(key);
    const { now } = this.#present;
    if (this.#rows?.of !== keys) this.#rows = { of: keys, rows: now.rowsOf(keys) };
    const kind = kinds[row];
    return (
      now.isIn(this.#rows.rows[row] ?? -1) &&
      kind !== undefined &&
      !hidden.includes(kind) &&
      (kept === null || kept.has(key))
    );
  }

  isLit(key: string): boolean {
    const state = stateIfThere(key, this.#facts);
    return state !== "normal" && state !== "dimmed";
  }

  /** What is not dimmed while something is in focus; null while nothing is. Cost: that, once a change. */
  get standing(): ReadonlySet<string> | null {
    const { focus, selected, hover } = this.#facts;
    if (focus === null) return null;
    this.#standing ??= new Set([...focus.lit, ...selected, ...(hover === null ? [] : [hover])]);
    return this.#standing;
  }

  /** The radius of a mark in graph units. */
  sizeOf(key: string): number {
    return this.#state.marks.peek().size(key);
  }

  colourOf(key: string): string {
    return this.#state.marks.peek().colour(key);
  }

  /** How a mark is drawn now. */
  mark(key: string): MarkStyle & { size: number } {
    return { ...this.plainMark(key), hidden: !this.#facts.network.has(key) };
  }

  /** How a mark is drawn if the window takes in its number. */
  plainMark(key: string): MarkStyle & { size: number } {
    const { coverage, palette, firsts } = this.#state;
    const { kind } = this.#facts.network.graph.getNodeAttributes(key);
    const isFiled = coverage.articles.get(key)?.filed === true;
    const standing = { kind, colour: this.colourOf(key), isFiled, isFirst: firsts.has(key) };
    const style = markStyle(standing, stateIfThere(key, this.#facts), palette.peek());
    const isFresh = this.#facts.fresh.has(key);
    const hidden = !this.isThere(key);
    return { ...(isFresh ? freshStyle(style) : style), hidden, size: this.sizeOf(key) };
  }

  /** How a link is drawn in the state that it has. */
  link(edge: string): LinkStyle {
    const { graph } = this.#facts.network;
    const state = linkState(edge, this.#facts);
    return this.#styleOf(edge, graph.source(edge), graph.target(edge), state);
  }

  /**
   * How links are drawn that aren't lit, wherever the marks at their ends are, as strong as in the
   * layout by links: for a pass over many, as links that are alike share one style.
   */
  plain(): StyleOf {
    return this.#styling("normal", 1);
  }

  /** How links are drawn that are lit, where the marks at their ends are there: for a pass over some. */
  lighting(): StyleOf {
    return this.#styling("lit");
  }

  #styling(as: "normal" | "lit", strength?: number): StyleOf {
    const { network } = this.#facts;
    const known = new Map<string, LinkStyle>();
    return (edge, kind, source, target) => {
      const weight = network.weightOf(edge);
      const isDrawn = network.draws(edge);
      const which = kind === "about" ? target : kind === "wire" ? this.colourOf(source) : "";
      const alike = `${kind} ${isDrawn} ${weight} ${which}`;
      const style =
        known.get(alike) ?? this.#styleOf(edge, source, target, isDrawn ? as : "hidden", strength);
      known.set(alike, style);
      return style;
    };
  }

  /** How strong links of a kind are drawn that aren't lit: in this layout, and among so many. */
  strengthOf(kind: LinkKind): number {
    const { size } = this.#facts.network.graph;
    return strengthIn(this.#state.layout.peek(), kind) * strengthAmong(size);
  }

  #styleOf(
    edge: string,
    source: string,
    target: string,
    state: LinkState,
    strengthOfKind?: number,
  ): LinkStyle {
    const { network } = this.#facts;
    const { graph } = network;
    const { kind } = graph.getEdgeAttributes(edge);
    const weight = state === "hidden" ? 1 : network.weightOf(edge);
    const hub = kind === "about" ? topicStrength(graph.inDegree(target)) : 1;
    const strength = state === "lit" ? hub : hub * (strengthOfKind ?? this.strengthOf(kind));
    const ink = kind === "wire" ? this.colourOf(source) : undefined;
    const roomy = graph.size <= MANY_LINKS;
    const bond = { strength, ink, weight, roomy };
    const style = linkStyle(kind, state, bond, this.#state.palette.peek());
    return roomy ? style : { ...style, curvature: 0 };
  }

  /** The links that are lit, in view or not. Cost: see `litLinks`, once for a focus. */
  get lit(): readonly string[] {
    const { focus, network } = this.#facts;
    if (focus === null) return NONE;
    if (this.#lit?.focus !== focus) this.#lit = { focus, links: litLinks(network.graph, focus) };
    return this.#lit.links;
  }

  /**
   * Takes on the state as it is now.
   *
   * Cost: what entered view or left it, and what was and is lit. Of the network of articles, those
   * that entered or left are not touched: the shaders see to it by their numbers.
   *
   * @returns what must be painted anew; "all" for another network or other kinds of mark and link,
   *   and when a change was missed: nobody can tell any more what it touched.
   */
  update(): Touched | "all" {
    const [before, known] = [this.#facts, this.#present];
    this.#facts = factsOf(this.#state);
    this.#standing = null;
    const present = this.#state.presence.peek();
    this.#present = present;
    const isSifted = present.now.siftings !== this.#siftings;
    this.#siftings = present.now.siftings;
    const { network } = this.#facts;
    if (present.now !== known.now || !isLike(before, this.#facts)) return "all";
    const touched = touchedBy(network.graph, before, this.#facts);
    if (present === known) return { ...touched, edges: [] };
    if (present.turn !== known.turn + 1) return "all";
    const { entered, left } = present.change;
    const changed = [...entered, ...left, ...otherwiseKept(before, this.#facts)];
    const marks = this.#marksOf(changed);
    const nodes = [...touched.nodes, ...marks];
    return { nodes, lit: touched.lit, isSifted, edges: weighedAnew(network, marks) };
  }

  /**
   * The marks that a change of what is in view touches. In a derived network an article that comes or
   * goes changes what its group's links weigh.
   */
  #marksOf(changed: readonly string[]): readonly string[] {
    const { network } = this.#facts;
    const { articles } = this.#state.coverage;
    const marks =
      network.id === "articles"
        ? changed.filter((key) => !articles.has(key))
        : new Set(changed.flatMap((key) => [key, network.nodeOf(key) ?? key]));
    return [...marks].filter((key) => network.graph.hasNode(key));
  }
}

/** Links of articles weigh what they always do; whether their marks are there the shaders see. */
function weighedAnew({ id, graph }: Network, marks: readonly string[]): readonly string[] {
  return id === "articles" ? [] : linksOf(graph, marks);
}
