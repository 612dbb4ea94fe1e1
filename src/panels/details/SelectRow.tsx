import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { State } from "../../state/state.ts";
import { isAdding } from "../adding.ts";
import { Mark, type MarkShape } from "../Mark.tsx";
import { useHover } from "../use-hover.ts";

/**
 * A row of a list: a mark, a name, and what is said of it; a click selects the thing of the key,
 * with a modifier besides what is selected already.
 */
export function SelectRow(props: {
  state: State;
  of: string;
  shape: MarkShape;
  colour: string;
  name: string;
  children: ComponentChildren;
}) {
  const { state, of, shape, colour, name, children } = props;
  const hover = useHover(state, of);
  const isHovered = useComputed(() => state.hover.value === of);
  return (
    <li class="article-row">
      <button
        type="button"
        class="panel-button article-row-button"
        data-hovered={isHovered.value}
        onClick={(event) => state.select(of, { reveal: true, add: isAdding(event) })}
        {...hover}
      >
        <Mark shape={shape} colour={colour} />
        <span class="article-row-text">
          <span class="article-row-title" dir="auto">
            {name}
          </span>
          {children}
        </span>
      </button>
    </li>
  );
}
