import { useEffect, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Point } from "../camera/camera-maths.ts";
import { menuItems } from "./menu-items.ts";
import "./menu.css";

export interface OpenMenu {
  /** Null for the ground. */
  readonly key: string | null;
  /** Pixels of the stage. */
  readonly at: Point;
}

/** The menu of a mark or of the ground: by the other mouse button, a long press, or a key. */
export function NodeMenu(props: {
  state: State;
  menu: OpenMenu;
  fit: () => void;
  onClose: () => void;
}) {
  const { state, menu, fit, onClose } = props;
  const root = useRef<HTMLDivElement>(null);
  const items = menuItems(state, menu.key, fit);
  useEffect(() => {
    keepOnStage(root.current);
    root.current?.querySelector("button")?.focus();
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && root.current?.contains(target) !== true) onClose();
    };
    document.addEventListener("pointerdown", onPress, true);
    return () => document.removeEventListener("pointerdown", onPress, true);
  }, [menu]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) moveFocus(root.current, step);
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={root}
      class="network-menu"
      role="menu"
      tabIndex={-1}
      aria-label={labelOf(state, menu.key)}
      style={{ left: `${menu.at.x}px`, top: `${menu.at.y}px` }}
      onKeyDown={onKeyDown}
    >
      {items.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function labelOf(state: State, key: string | null): string {
  if (key === null) return "The picture";
  const { graph } = state.drawn.peek();
  return graph.hasNode(key) ? graph.getNodeAttribute(key, "label") : "The mark";
}

function moveFocus(root: HTMLElement | null, step: number): void {
  const buttons = [...(root?.querySelectorAll("button") ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + step + buttons.length) % buttons.length)?.focus();
}

/** A menu that would be cut off at an edge is moved in from it. */
function keepOnStage(root: HTMLElement | null): void {
  const room = root?.offsetParent;
  if (root === null || !(room instanceof HTMLElement)) return;
  const left = Math.min(root.offsetLeft, room.clientWidth - root.offsetWidth - 8);
  const top = Math.min(root.offsetTop, room.clientHeight - root.offsetHeight - 8);
  root.style.left = `${Math.max(8, left)}px`;
  root.style.top = `${Math.max(8, top)}px`;
}
