import type { Focus } from "../../state/focus.ts";
import type { Palette } from "../../state/palette.ts";
import { toStage } from "../camera/camera-maths.ts";
import { drawnRadius, type Picture } from "../input/hit-test.ts";
import {
  type Box,
  followLabels,
  type Placed,
  placeInSteps,
  type Stand,
  type Wish,
} from "./label-placement.ts";
import {
  ARTICLES_FROM,
  drawPlate,
  fontOf,
  HALO,
  inkOf,
  isPointedOut,
  type LabelStyle,
  textOf,
} from "./label-style.ts";
import type { LabelText } from "./label-texts.ts";
import type { NodeState } from "../drawing/node-states.ts";
import { type NodeTable, placeOf } from "../scene/node-table.ts";

/** The neighbours of a hub are too many to be named: only when no more articles than this are lit. */
const MOST_LIT_ARTICLES = 8;

/** Square pixels of the stage a label, at a text size of 11 pixels: more would be a tangle. */
const ROOM_PER_LABEL = 5200;

/** Nodes smaller than this radius in pixels are dots: a text's halo keeps it legible over them. */
const DOT = 3;

/**
 * In a crowd of more nodes than this, so many of the heaviest labels may stand over dots, and every
 * article and every story counts as one: what weighs most is named, however little room there is.
 */
const CROWD = 250;
const OVER_DOTS = 24;

/** States with a label while something is in focus, the most important first. */
const IN_FOCUS: readonly NodeState[] = ["hovered", "selected", "lit"];

const LIT = IN_FOCUS.indexOf("lit");
/** Before all others that are lit. */
const NOTED = LIT - 0.5;

/** Of more that are selected, only those have a name for which there is room. */
const MOST_CHOSEN = 12;

/** Pixels between a node and its label. */
const GAP = 5;

/** What the layer needs to know of the moment. */
export interface LabelView {
  readonly picture: Picture;
  readonly state: (key: string) => NodeState;
  /** Whether a mark is there, by its row: for a look at all of them. */
  readonly isThere: (row: number) => boolean;
  readonly focus: Focus | null;
  /** What is not dimmed while something is in focus; null while nothing is. */
  readonly standing: ReadonlySet<string> | null;
  readonly colourOf: (key: string) => string;
  readonly palette: Palette;
  readonly style: LabelStyle;
  /** What else lies over the stage. */
  readonly taken: readonly Box[];
}

/** The names beside the nodes, drawn on a canvas. */
export class LabelLayer {
  readonly #table: NodeTable;
  readonly #texts: readonly LabelText[];
  readonly #byKey: ReadonlyMap<string, LabelText>;
  /** What is before what, from 0. */
  readonly #order: ReadonlyMap<LabelText, number>;
  readonly #isCrowd: boolean;
  readonly #heaviest: ReadonlySet<string>;
  readonly #widths = new Map<string, number>();
  /** Where each label last stood, so that it comes back there. */
  readonly #stands = new Map<string, Stand>();
  #placed: ReadonlyMap<string, Placed> = new Map();
  #areManyChosen = false;

  constructor(table: NodeTable, texts: readonly LabelText[]) {
    this.#table = table;
    this.#texts = texts;
    this.#byKey = new Map(texts.map((label) => [label.key, label]));
    this.#order = new Map(texts.map((label, index) => [label, index]));
    this.#isCrowd = table.keys.length > CROWD;
    const heaviest = this.#isCrowd ? texts.slice(0, OVER_DOTS) : [];
    this.#heaviest = new Set(heaviest.map(({ key }) => key));
  }

  /** Text widths are measured anew: a font has come. */
  forgetWidths(): void {
    this.#widths.clear();
  }

  /**
   * Chooses which labels stand where, bit by bit: those before stay until it is through.
   *
   * Cost: one pass over all nodes, while something is in focus over what stands out; then
   * `placeLabels`. To be begun when things stand still, and left when they don't any more.
   */
  *arrange(context: CanvasRenderingContext2D, view: LabelView): Generator<undefined, void> {
    const { stage } = view.picture;
    const chosen = [...(view.standing ?? [])].filter((key) => view.state(key) === "selected");
    this.#areManyChosen = chosen.length > MOST_CHOSEN;
    this.#placed = yield* placeInSteps(this.#wishes(context, view), {
      width: stage.width,
      height: stage.height,
      nodes: this.#obstacles(view),
      taken: view.taken,
      most: Math.max(
        8,
        (stage.width * stage.height) / (ROOM_PER_LABEL * (view.style.size / 11) ** 2),
      ),
    });
    for (const [key, stand] of this.#placed) this.#stands.set(key, stand);
  }

  /** Moves the labels along with their nodes. Cost: that of the labels in view. */
  follow(context: CanvasRenderingContext2D, view: LabelView): void {
    const wishes: Wish[] = [];
    for (const key of this.#placed.keys()) {
      const label = this.#byKey.get(key);
      if (label && this.#mayShow(label, view)) wishes.push(this.#wish(context, label, view));
    }
    this.#placed = followLabels(wishes);
  }

  /** Cost: two texts a label in view. */
  draw(context: CanvasRenderingContext2D, view: LabelView): void {
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = (HALO * view.style.size) / 11;
    context.strokeStyle = view.palette.paper;
    for (const { key, box } of this.#placed.values()) {
      const label = this.#byKey.get(key);
      if (!label) continue;
      const state = view.state(key);
      context.font = fontOf(label, state, view.style);
      const y = (box.top + box.bottom) / 2;
      const isOverOthers = isPointedOut(state) || (this.#isCrowd && this.#heaviest.has(key));
      if (isOverOthers) drawPlate(context, box, view.palette.paper);
      const text = textOf(label, state, view.picture.camera);
      context.strokeText(text, box.left, y);
      context.fillStyle = inkOf(label, state, view.palette, view.colourOf);
      context.fillText(text, box.left, y);
    }
  }

  *#wishes(context: CanvasRenderingContext2D, view: LabelView): Generator<Wish> {
    const { stage } = view.picture;
    const ordered = view.focus ? this.#inFocus(view, view.focus) : this.#texts;
    for (const label of ordered) {
      if (!this.#mayShow(label, view)) continue;
      const wish = this.#wish(context, label, view);
      const { x, y, reach } = wish;
      if (x < -reach || y < -reach || x > stage.width + reach || y > stage.height + reach) continue;
      yield wish;
    }
  }

  /**
   * While something is in focus only what is lit has a name; the node in focus comes first, in a
   * story who was first with it.
   */
  #inFocus({ state, picture, standing }: LabelView, { links }: Focus): LabelText[] {
    const orderOf = (label: LabelText) => this.#order.get(label) ?? 0;
    const texts = [...(standing ?? [])].map((key) => this.#byKey.get(key));
    const ordered = texts.filter((label) => label !== undefined);
    ordered.sort((a, b) => orderOf(a) - orderOf(b));
    const isNoted = ({ key, isFirst }: LabelText) =>
      links === "among" && isFirst && state(key) === "lit";
    const rank = (label: LabelText) =>
      isNoted(label) ? NOTED : IN_FOCUS.indexOf(state(label.key));
    const lit = ordered.filter((label) => rank(label) >= 0);
    const isCommon = (label: LabelText) => label.kind === "article" && rank(label) === LIT;
    const crowded =
      picture.camera.ratio > ARTICLES_FROM && lit.filter(isCommon).length > MOST_LIT_ARTICLES;
    const named = crowded ? lit.filter((label) => !isCommon(label)) : lit;
    return named.toSorted((a, b) => rank(a) - rank(b));
  }

  #mayShow({ key, kind, brief }: LabelText, view: LabelView): boolean {
    const isMinor = kind === "article" && brief === null;
    // Most articles are told apart from what is shown without a look at their states.
    const isFar = view.picture.camera.ratio > ARTICLES_FROM;
    if (isMinor && isFar && view.focus === null) return false;
    const state = view.state(key);
    if (state === "hidden" || state === "dimmed") return false;
    return !isMinor || !isFar || state !== "normal";
  }

  #wish(context: CanvasRenderingContext2D, label: LabelText, view: LabelView): Wish {
    const { picture, style } = view;
    const row = this.#table.rows.get(label.key) ?? 0;
    const at = toStage(placeOf(this.#table, row), picture.camera, picture.stage);
    const state = view.state(label.key);
    const isPointed = isPointedOut(state);
    return {
      key: label.key,
      ...at,
      reach:
        drawnRadius(this.#table.size[row] ?? 0, picture) +
        GAP +
        (isPointed || label.isFirst ? 4 : 0),
      width: this.#widthOf(
        context,
        textOf(label, state, picture.camera),
        fontOf(label, state, style),
      ),
      height: style.size * 1.2,
      before: this.#stands.get(label.key),
      must: state === "hovered" || (isPointed && !this.#areManyChosen),
      mayBeFar: label.brief !== null,
      overDots: this.#heaviest.has(label.key),
    };
  }

  #widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
    const id = `${font}|${text}`;
    const known = this.#widths.get(id);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    this.#widths.set(id, width);
    return width;
  }

  *#obstacles(view: LabelView): Generator<{ key: string; box: Box; dot: boolean }> {
    const { picture, state, focus, isThere } = view;
    const { keys, kinds, size } = this.#table;
    const { stage, camera } = picture;
    for (const row of this.#rowsThatStand(view)) {
      const radius = drawnRadius(size[row] ?? 0, picture);
      const { x, y } = toStage(placeOf(this.#table, row), camera, stage);
      if (x < -radius || y < -radius || x > stage.width + radius || y > stage.height + radius)
        continue;
      const key = keys[row] ?? "";
      if (focus === null && !isThere(row)) continue;
      if (focus !== null && ["hidden", "dimmed"].includes(state(key))) continue;
      const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
      const kind = kinds[row];
      const isMember = kind === "article" || kind === "story";
      yield { key, box, dot: radius < DOT || (this.#isCrowd && isMember) };
    }
  }

  /** The rows of what isn't dimmed, and maybe of what is hidden. */
  #rowsThatStand({ focus, standing }: LabelView): Iterable<number> {
    const { keys, rows } = this.#table;
    if (focus === null || standing === null) return keys.keys();
    return [...standing].map((key) => rows.get(key)).filter((row) => row !== undefined);
  }
}
