import type { State } from "../../state/state.ts";
import type { Network } from "../../state/networks/network.ts";
import type { Box } from "../labels/label-placement.ts";
import { shortened } from "../labels/label-texts.ts";
import { NO_GUIDES, REST } from "../layouts/layouts.ts";
import type { Scene } from "../scene/scene.ts";
import { areasOf } from "./areas.ts";
import { type Area, drawArea, drawBelt, drawDisc } from "./draw-regions.ts";
import { drawTime } from "./draw-time.ts";
import type { Canvases, GroundView } from "./ground-view.ts";
import { drawTitles, titleOfArea, titleOfDisc } from "./titles.ts";

/** What lies beneath the marks: axis and rows of a layout by time, regions, areas; with their names. */
export class GroundLayer {
  readonly #state: State;
  #areas: readonly Area[] = [];

  constructor(state: State) {
    this.#state = state;
  }

  /** Looks anew where areas are. Cost: that of `areasOf`; to be called when marks stand. */
  survey(network: Network, { table }: Scene): void {
    const { layout, regions } = this.#state;
    // By story, each has a region already.
    const isShown = layout.peek() === "story" && regions.peek() === "story";
    this.#areas = isShown ? [] : areasOf(this.#state, network, table);
  }

  /** Whether there is nothing beneath the marks of a scene. */
  isEmpty({ layout: { guides } }: Scene): boolean {
    return guides === NO_GUIDES && this.#areas.length === 0;
  }

  /**
   * Draws it all. While marks are on their way to another layout there is nothing beneath them.
   *
   * Cost: what is in sight of it.
   *
   * @returns where texts stand, in pixels: names of marks keep away from them.
   */
  draw(
    canvases: Canvases,
    scene: Scene,
    view: GroundView,
    taken: readonly Box[],
    isMoving: boolean,
  ): Box[] {
    const { width, height } = view.picture.stage;
    const { below, above } = canvases;
    below.clearRect(0, 0, width, height);
    if (isMoving) return [];
    const { guides } = scene.layout;
    if (guides.belt !== null) drawBelt(below, guides.belt, view);
    const colourOf = (key: string) => this.#colourOf(key);
    for (const region of guides.regions) {
      if (region.key !== REST) drawDisc(below, region, colourOf(region.key), view);
    }
    for (const area of this.#areas) drawArea(below, area, view);
    const times = drawTime(canvases, guides, (key) => scene.graph.hasNode(key), view);
    const named = scene.graph.hasNode.bind(scene.graph);
    const titles = [
      ...guides.regions
        .filter(({ key }) => !named(key))
        .map((region) =>
          titleOfDisc({ ...region, label: shortened(region.label) }, colourOf(region.key), view),
        ),
      ...this.#areas.filter(({ key }) => !named(key)).map((area) => titleOfArea(area, view)),
    ].filter((title) => title !== null);
    return [...times, ...drawTitles(above, titles, [...taken, ...times], view)];
  }

  #colourOf(key: string): string {
    const { coverage, colours, palette } = this.#state;
    const colour = coverage.stories.has(key) ? colours.peek().story(key) : palette.peek()["ink-3"];
    return colour === palette.peek().plain ? palette.peek()["ink-3"] : colour;
  }
}
