import type { State } from "../state/state.ts";
import type { NetworkPlace, SigmaNetwork } from "./sigma-network.ts";
import { hasWebGL2 } from "./webgl.ts";

/** Why there is no picture. */
export type Absence = "empty" | "no-webgl" | "failed";

/** Milliseconds until a lost context is asked for again, the first time: the browser must recover. */
const PAUSE = 250;

/** A graphics context that is lost, or not given, more often than this is not asked for again. */
const MOST_LOSSES = 3;

type Place = Omit<NetworkPlace, "onLost" | "revealAtOnce">;

/**
 * Opens a network as soon as its place has a size, and anew, with the same camera, when the
 * graphics context is lost.
 *
 * @returns how to close it.
 */
export function keepOpen(
  state: State,
  place: Place,
  onOpen: (network: SigmaNetwork) => void,
  onAbsent: (why: Absence) => void,
): () => void {
  let network: SigmaNetwork | null = null;
  let closed = false;
  let losses = 0;

  const open = async () => {
    const { SigmaNetwork } = await import("./sigma-network.ts");
    await pause(losses * PAUSE);
    await hasSize(place.host);
    if (closed) return;
    network = new SigmaNetwork(state, { ...place, revealAtOnce: losses === 0, onLost });
    performance.mark("coverline:first-frame");
    onOpen(network);
  };
  const openOrRetry = () => {
    open().catch((error: unknown) => {
      if (closed) return;
      // sigma may have come half way.
      place.host.replaceChildren();
      reportError(error);
      onLost();
    });
  };
  const onLost = () => {
    losses += 1;
    network?.close();
    network = null;
    if (losses > MOST_LOSSES) onAbsent("failed");
    else openOrRetry();
  };

  if (state.coverage.graph.order === 0) onAbsent("empty");
  else if (!hasWebGL2()) onAbsent("no-webgl");
  else openOrRetry();

  return () => {
    closed = true;
    network?.close();
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Ends once the element takes up room: sigma can't start without. */
function hasSize(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth === 0 || element.offsetHeight === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}
