import type { Network, NetworkGraph } from "../../state/networks/network.ts";
import type { State } from "../../state/state.ts";
import type { NetworkId } from "../../state/view/view.ts";
import type { Point } from "../camera/camera-maths.ts";
import { LabelLayer } from "../labels/label-layer.ts";
import { groupTexts, labelTexts } from "../labels/label-texts.ts";
import { type Layout, NO_GUIDES } from "../layouts/layouts.ts";
import { layOutBy } from "../layouts/lay-out-by.ts";
import type { Frame } from "./frame.ts";
import { type LinkTable, linkTableOf } from "../../state/networks/link-table.ts";
import { type NodeTable, placeOf, tabulate } from "./node-table.ts";
import { layoutOf } from "./wanted.ts";

/** Of so many members at most the middle is taken. */
const MOST_MEMBERS = 60;

/** One network as it is drawn: its nodes and links in columns, their names, and where its layouts put them. */
export class Scene {
  readonly id: NetworkId;
  readonly graph: NetworkGraph;
  readonly table: NodeTable;
  readonly links: LinkTable;
  readonly labels: LabelLayer;
  readonly #state: State;
  readonly #frame: Frame;
  readonly #layouts = new Map<string, Layout>();

  /** Cost: O(n log n), once. */
  constructor(state: State, frame: Frame, { id, graph }: Pick<Network, "id" | "graph">) {
    const { coverage, firsts } = state;
    this.id = id;
    this.graph = graph;
    this.#state = state;
    this.#frame = frame;
    this.table = tabulate(graph, frame);
    this.links = linkTableOf(graph);
    const texts = id === "articles" ? labelTexts(coverage, firsts) : groupTexts(coverage, graph);
    this.labels = new LabelLayer(this.table, texts);
  }

  /** The layout that is chosen. Cost: that of the layout, the first time. */
  get layout(): Layout {
    const name = layoutOf(this.#state);
    const known = this.#layouts.get(name) ?? this.#layOut();
    this.#layouts.set(name, known);
    return known;
  }

  /** Where a row goes: where it was put by hand, or else where the layout has it. */
  get target(): (row: number) => Point {
    const { places } = this.layout;
    const pins = this.#state.layout.peek() === "time" ? {} : this.#state.pins.peek();
    return (row) => {
      const key = this.table.keys[row] ?? "";
      const pin = pins[key];
      if (pin !== undefined) return { x: pin[0], y: pin[1] };
      return places.get(key) ?? placeOf(this.table, row);
    };
  }

  /**
   * Where something is in this picture that may have no mark of its own here: at its mark, or at
   * that which stands for it, or amid those which stand for its articles. Null when it is nowhere.
   */
  whereIs(network: Network, key: string): Point | null {
    const own = this.#placeOf(network.nodeOf(key) ?? key);
    if (own !== null) return own;
    const { providers, stories, topics } = this.#state.coverage;
    const group = providers.get(key) ?? stories.get(key) ?? topics.get(key);
    const places = (group?.articles ?? [])
      .slice(0, MOST_MEMBERS)
      .map((article) => this.#placeOf(network.nodeOf(article) ?? article))
      .filter((place) => place !== null);
    if (places.length === 0) return null;
    const mean = (axis: "x" | "y") =>
      places.reduce((sum, place) => sum + place[axis], 0) / places.length;
    return { x: mean("x"), y: mean("y") };
  }

  #placeOf(key: string): Point | null {
    const row = this.table.rows.get(key);
    return row === undefined ? null : placeOf(this.table, row);
  }

  #layOut(): Layout {
    const { coverage, layout, rows } = this.#state;
    const { framed, extent, side } = this.#frame;
    const name = layout.peek();
    if (name === "forces") {
      const places = this.table.keys.map(
        (key) => [key, framed(this.graph.getNodeAttributes(key))] as const,
      );
      return { places: new Map(places), guides: NO_GUIDES };
    }
    return layOutBy(name, {
      coverage,
      network: this.id,
      frame: extent,
      rows: rows.peek(),
      size: (key) => this.graph.getNodeAttribute(key, "size"),
      unit: 1 / side,
    });
  }
}
