import type { Port } from "./messages.ts";

/** The name by which a window is found again instead of being opened twice. */
const NAME = "coverline-speaker";

/** A page that was opened as a file has no origin of its own: there the secret alone tells. */
function mayHear(origin: string): boolean {
  return origin === location.origin || (location.protocol === "file:" && origin === "null");
}

/** Sends to nobody but this origin, where there is one. */
function send(target: WindowProxy, message: unknown): void {
  target.postMessage(message, location.protocol === "file:" ? "*" : location.origin);
}

/** The speaker's window as the stage reaches it; another than that which was opened is not heard. */
export interface SpeakerWindow extends Port {
  /** Opens it, or brings it to the front. @returns whether the browser let it be opened. */
  open(url: string): boolean;
}

/**
 * @param isKnown whether a message holds the secret: after a reload the stage has lost its window, and
 *   knows it again by that.
 */
export function speakerWindow(isKnown: (message: unknown) => boolean): SpeakerWindow {
  let peer: WindowProxy | null = null;
  return {
    open: (url) => {
      if (peer === null || peer.closed) {
        peer = window.open(url, NAME, "popup,width=1100,height=720");
      }
      peer?.focus();
      return peer !== null;
    },
    post: (message) => {
      if (peer !== null && !peer.closed) send(peer, message);
    },
    listen: (on) =>
      hear(({ data, source }) => {
        if (source !== peer) {
          if (source === null || !isKnown(data)) return;
          peer = source as WindowProxy;
        }
        on(data);
      }),
  };
}

/** The stage as the speaker's window reaches it. */
interface StageWindow extends Port {
  isClosed(): boolean;
}

/** The stage is whoever opened this window. */
export function stageWindow(): StageWindow {
  return {
    isClosed: () => opener()?.closed ?? true,
    post: (message) => {
      const stage = opener();
      if (stage !== null && !stage.closed) send(stage, message);
    },
    listen: (on) =>
      hear(({ data, source }) => {
        if (source === window.opener) on(data);
      }),
  };
}

function opener(): WindowProxy | null {
  return (window as { opener: WindowProxy | null }).opener;
}

function hear(on: (event: MessageEvent<unknown>) => void): () => void {
  const onMessage = (event: MessageEvent<unknown>) => {
    if (mayHear(event.origin)) on(event);
  };
  window.addEventListener("message", onMessage);
  return () => window.removeEventListener("message", onMessage);
}
