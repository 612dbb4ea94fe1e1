import type { Coverage } from "../../graph/coverage.ts";
import type { NetworkId, View } from "../../state/view/view.ts";
import type { Extent, Point } from "../camera/camera-maths.ts";

/** What a layout is made from. Every network is laid out in the same frame. */
export interface LayoutInput {
  readonly coverage: Coverage;
  readonly network: NetworkId;
  /** Framed coordinates: where the prebuilt layout of the coverage network lies. */
  readonly frame: Extent;
  /** What the rows of the articles are, by time. */
  readonly rows: View["rows"];
  /** Radius of a node in graph units, by key. */
  readonly size: (key: string) => number;
  /** Framed units that a graph unit takes. */
  readonly unit: number;
}

export interface Layout {
  /** Framed coordinates by key of node; every node of the network has one. */
  readonly places: ReadonlyMap<string, Point>;
  readonly guides: Guides;
}

/** What explains the places, to be drawn beneath the marks. All in framed coordinates. */
export interface Guides {
  /** Where times stand, exactly linear; null where nothing is dated, and where x isn't time. */
  readonly timeScale: TimeScale | null;
  /** From top to bottom. */
  readonly rows: readonly Row[];
  /** Where what has no publish time stands. */
  readonly undated: Column | null;
  /** Discs that touch none other. */
  readonly regions: readonly Region[];
  /** What surrounds the regions and belongs to none. */
  readonly belt: Belt | null;
}

export interface TimeScale {
  /** Epoch milliseconds. */
  readonly domain: readonly [number, number];
  /** x, left and right. */
  readonly range: readonly [number, number];
}

export interface Row {
  /** Of its provider or story; `REST` for what is in no story. */
  readonly key: string;
  readonly label: string;
  /** Its middle. */
  readonly y: number;
  readonly height: number;
  /** Its name ends here, on the left of its marks. */
  readonly nameEnd: number;
  /** Where its line begins and ends. */
  readonly line: readonly [number, number];
}

export interface Column {
  readonly label: string;
  /** Its middle. */
  readonly x: number;
  readonly width: number;
}

export interface Region {
  /** Of its story or topic; `REST` where nothing is in any, and all is one region. */
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Between two ellipses about one point, each given by its half axes. */
export interface Belt {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly inner: readonly [number, number];
  readonly outer: readonly [number, number];
}

/** Stands for the key of a group where there is none. */
export const REST = "rest";

export const NO_GUIDES: Guides = {
  timeScale: null,
  rows: [],
  undated: null,
  regions: [],
  belt: null,
};
