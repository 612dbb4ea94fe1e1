import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { openDialog } from "../actions/dialogs.ts";
import "../panel.css";
import "./dialog.css";

/**
 * A dialog over the page, there while `openDialog` has its name. Escape, a click beside it and `close`
 * put it away; the focus goes back to where it was.
 */
export function Dialog(props: {
  readonly name: NonNullable<typeof openDialog.value>;
  /** Of its own look. */
  readonly class: string;
  /** Id of its heading. */
  readonly titleId: string;
  /** False while its content is still on its way. */
  readonly isReady?: boolean;
  readonly onOpen?: (dialog: HTMLDialogElement) => void;
  readonly children: (close: () => void) => ComponentChildren;
}) {
  const { name, titleId, isReady = true, onOpen, children } = props;
  const root = useRef<HTMLDialogElement>(null);
  const isShown = openDialog.value === name && isReady;
  // After its content is there, so that the focus goes to the first of it.
  useEffect(() => {
    const { current: dialog } = root;
    if (!isShown || dialog === null) return undefined;
    dialog.showModal();
    onOpen?.(dialog);
    return () => dialog.close();
  }, [isShown]);
  const forget = () => {
    if (openDialog.peek() === name) openDialog.value = null;
  };
  return (
    // A click on the backdrop is a click on the dialog itself; Escape does the same from the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={root}
      class={`dialog ${props.class}`}
      aria-labelledby={titleId}
      onClose={forget}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      {isShown ? children(() => root.current?.close()) : null}
    </dialog>
  );
}
