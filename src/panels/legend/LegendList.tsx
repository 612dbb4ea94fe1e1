import type { ComponentChildren, CSSProperties } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { nextInList } from "./next-in-list.ts";

/**
 * The rows of a section: one tab stop for all their buttons, which have no tab index of their own.
 * The arrow keys go from row to row and from button to button; the one that had the focus last keeps
 * the tab stop.
 */
export function LegendList(props: {
  id?: string;
  style?: CSSProperties;
  children: ComponentChildren;
}) {
  const { id, style, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const stopAt = (button: HTMLElement | null | undefined) => {
    for (const other of list.current?.querySelectorAll<HTMLElement>("[tabindex='0']") ?? []) {
      other.tabIndex = -1;
    }
    if (button) button.tabIndex = 0;
  };
  // A row that went away may have taken the tab stop with it.
  useLayoutEffect(() => {
    if (list.current?.querySelector("[tabindex='0']") !== null) return;
    stopAt(list.current.querySelector<HTMLElement>(".legend-choose"));
  });
  return (
    // The list itself takes no focus: it only moves that of its buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      {...(id === undefined ? {} : { id })}
      {...(style === undefined ? {} : { style })}
      class="legend-list"
      onFocusIn={({ target }) => {
        if (target instanceof HTMLButtonElement) stopAt(target);
      }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        const { target, key } = event;
        if (!(target instanceof HTMLElement) || list.current === null) return;
        const next = nextInList(list.current, target, key);
        if (next === null) return;
        event.preventDefault();
        event.stopPropagation();
        next.focus();
      }}
    >
      {children}
    </ul>
  );
}
