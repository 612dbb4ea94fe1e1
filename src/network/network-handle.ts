import type { Drawing } from "./picture/drawing.ts";
import type { Pace } from "./scene/pace.ts";

/** What other rooms may ask of the network. */
export interface NetworkHandle {
  /** Page coordinates (CSS pixels) of a node's centre; null when it isn't drawn. */
  locate(key: string): { x: number; y: number } | null;
  /** Ends when the camera stands still and what is to be drawn is drawn. */
  settled(): Promise<void>;
  /**
   * Whatever moves marks or camera from now on keeps to this, so that they move as one with what else
   * does; with null each takes its own time.
   */
  keepPace(pace: Pace | null): void;
  /** Ends what moves at once, exactly where it goes. */
  finish(): void;
  /** Page coordinates of a place in framed coordinates; null where nothing is drawn. */
  onPage(point: { x: number; y: number }): { x: number; y: number } | null;
  /** The framed coordinates of a place of the page, beside the network too; null where nothing is drawn. */
  inNetwork(point: { x: number; y: number }): { x: number; y: number } | null;
  /** What is drawn, as a picture for a file; to be asked when it is settled. Null where nothing is drawn. */
  picture(): Drawing | null;
}

/** Stands in where no network can be drawn, so that nobody waits for it. */
export const UNDRAWN: NetworkHandle = {
  locate: () => null,
  settled: () => Promise.resolve(),
  keepPace: () => undefined,
  finish: () => undefined,
  onPage: () => null,
  inNetwork: () => null,
  picture: () => null,
};
