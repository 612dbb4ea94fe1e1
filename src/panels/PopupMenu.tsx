import type { ComponentChildren } from "preact";
import { usePopup } from "./use-popup.ts";

/** A button and the small panel that it opens and closes, see `usePopup`. */
export function PopupMenu(props: {
  /** Of the element around both. */
  readonly class: string;
  readonly buttonClass: string;
  /** On the button. */
  readonly words: ComponentChildren;
  /** Of the button for the ear, where its words alone don't tell. */
  readonly label?: string;
  /** Id of the panel. */
  readonly controls?: string;
  /** What stands beside the button whether it is open or not. */
  readonly beside?: ComponentChildren;
  /** The panel. @param close puts it away, for what is done and over with one press. */
  readonly children: (close: () => void) => ComponentChildren;
}) {
  const { buttonClass, words, label, controls, beside, children } = props;
  const { isOpen, root, button } = usePopup();
  const close = () => {
    isOpen.value = false;
  };
  return (
    <div ref={root} class={props.class}>
      <button
        ref={button}
        type="button"
        class={buttonClass}
        aria-expanded={isOpen.value}
        aria-label={label}
        aria-controls={controls}
        onClick={() => {
          isOpen.value = !isOpen.peek();
        }}
      >
        {words}
      </button>
      {beside}
      {isOpen.value ? children(close) : null}
    </div>
  );
}
