import type { Drawing } from "./picture/drawing.ts";

/** What other rooms may ask of the network. */
export interface NetworkHandle {
  /** Page coordinates (CSS pixels) of a node's centre; null when it isn't drawn. */
  locate(key: string): { x: number; y: number } | null;
  /** Ends when the camera stands still and what is to be drawn is drawn. */
  settled(): Promise<void>;
  /** What is drawn, as a picture for a file; to be asked when it is settled. Null where nothing is drawn. */
  picture(): Drawing | null;
}

/** Stands in where no network can be drawn, so that nobody waits for it. */
export const UNDRAWN: NetworkHandle = {
  locate: () => null,
  settled: () => Promise.resolve(),
  picture: () => null,
};
