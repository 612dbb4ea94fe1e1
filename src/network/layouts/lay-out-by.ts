import type { View } from "../../state/view/view.ts";
import { byStory } from "./by-story.ts";
import { byTime } from "./by-time.ts";
import { circle } from "./circle.ts";
import type { Layout, LayoutInput } from "./layouts.ts";

/** The layouts that are made on the page; the one by forces is made by the prebuild. */
const MAKERS: Record<Exclude<View["layout"], "forces">, (input: LayoutInput) => Layout> = {
  time: byTime,
  story: byStory,
  circle,
};

/** Cost: that of the layout; see each. */
export function layOutBy(name: keyof typeof MAKERS, input: LayoutInput): Layout {
  return MAKERS[name](input);
}
