import type { State } from "../state/state.ts";
import type { NetworkHandle } from "./network-handle.ts";
import type { Pace } from "./scene/pace.ts";
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
 * @param onOpen is told each one, with what stands for all of them.
 * @returns how to close it.
 */
export function keepOpen(
  state: State,
  place: Place,
  onOpen: (network: SigmaNetwork, handle: NetworkHandle) => void,
  onAbsent: (why: Absence) => void,
): () => void {
  let network: SigmaNetwork | null = null;
  let opening: Promise<void> = Promise.resolve();
  const closing = new AbortController();
  let losses = 0;
  let pace: Pace | null = null;

  const handle: NetworkHandle = {
    locate: (key) => network?.locate(key) ?? null,
    picture: () => network?.picture() ?? null,
    keepPace: (next) => {
      pace = next;
      network?.keepPace(next);
    },
    finish: () => network?.finish(),
    onPage: (point) => network?.onPage(point) ?? null,
    inNetwork: (point) => network?.inNetwork(point) ?? null,
    settled: async () => {
      let awaited: Promise<void>;
      do {
        awaited = opening;
        await awaited;
        await network?.settled();
        // It may have been lost meanwhile, and another be on its way.
      } while (awaited !== opening);
    },
  };

  const open = async () => {
    const { SigmaNetwork } = await import("./sigma-network.ts");
    await pause(losses * PAUSE);
    await hasSize(place.host, closing.signal);
    if (closing.signal.aborted) return;
    network = new SigmaNetwork(state, { ...place, revealAtOnce: losses === 0, onLost });
    network.keepPace(pace);
    performance.mark("coverline:first-frame");
    onOpen(network, handle);
  };
  const openOrRetry = () => {
    opening = open().catch((error: unknown) => {
      if (closing.signal.aborted) return;
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
    closing.abort();
    network?.close();
    network = null;
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Ends once the element takes up room, for sigma can't start without; or when it is waited for no longer. */
function hasSize(element: HTMLElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth > 0 && element.offsetHeight > 0) end();
    });
    if (signal.aborted) return end();
    observer.observe(element);
    signal.addEventListener("abort", end, { once: true });
  });
}
