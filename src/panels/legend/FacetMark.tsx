import { type FacetId, NONE } from "../../state/filters/filters.ts";
import type { State } from "../../state/state.ts";
import { Mark } from "../Mark.tsx";

/** The mark of a value as the network draws it; nothing for a value that has none. */
export function FacetMark({
  state,
  facet,
  value,
}: {
  state: State;
  facet: FacetId;
  value: string;
}) {
  if (facet === "story") {
    const { palette, colours } = state;
    const colour = value === NONE ? palette.value.plain : colours.value.story(value);
    return <Mark shape="story" colour={colour} />;
  }
  if (facet === "filed") return <Mark shape={value === "filed" ? "filed" : "listed"} />;
  if (value === NONE || (facet !== "topic" && facet !== "provider")) return null;
  return <Mark shape={facet} />;
}
