import { countOf } from "../../state/count-format.ts";
import { isScene, type Item, stepsOf, type TextScene } from "../talk.ts";

/** How a scene of text is set. */
export const LOOK_NAMES: Readonly<Record<TextScene["look"], string>> = {
  title: "Title",
  quote: "Quote",
  closing: "Closing",
};

/** The place that each scene has when the talk is given, from 1; hidden ones and headings have none. */
export function numbersOf(items: readonly Item[]): ReadonlyMap<string, number> {
  const shown = items.filter((item) => isScene(item) && !item.hidden);
  return new Map(shown.map(({ id }, index) => [id, index + 1]));
}

/** What an item is called where it has no headline. */
export function nameOf(item: Item): string {
  if (item.headline !== "") return item.headline;
  return item.kind === "heading" ? "Heading without words" : "Scene without a headline";
}

/** An item for the ear: `Scene 3 of 8: Microsoft follows, 2 steps`, `Hidden scene: …`, `Heading: …`. */
export function itemWords(item: Item, numbers: ReadonlyMap<string, number>): string {
  if (!isScene(item)) return `Heading: ${nameOf(item)}`;
  const number = numbers.get(item.id);
  const which = number === undefined ? "Hidden scene" : `Scene ${number} of ${numbers.size}`;
  const steps = stepsOf(item).length;
  return `${which}: ${nameOf(item)}${steps === 0 ? "" : `, ${countOf(steps, "step")}`}`;
}
