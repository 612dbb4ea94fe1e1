/** What a figure is given in: megabytes, seconds or milliseconds. */
type Unit = "MB" | "s" | "ms";

export type PageName = "app" | "defaults" | "lean" | "lines" | "redrawn" | "readable" | "layers";

/** A line of the table, by the name of its samples. */
interface Line {
  readonly name: string;
  readonly words: string;
  readonly unit: Unit;
}

export const LINES: readonly Line[] = [
  { name: "bytes", words: "loaded", unit: "MB" },
  { name: "ready", words: "until the graph is ready", unit: "s" },
  { name: "first", words: "until the first frame is asked for", unit: "s" },
  { name: "picture", words: "until the first frame is drawn", unit: "s" },
  { name: "heap", words: "heap, collected", unit: "MB" },
  { name: "pan", words: "frame while panning", unit: "ms" },
  { name: "pan drawn", words: "the same, drawn and read back", unit: "ms" },
  { name: "step", words: "window step, thread", unit: "ms" },
  { name: "step itself", words: "the same, by the page's own measure", unit: "ms" },
  { name: "step alone", words: "the same, one by itself and at rest", unit: "ms" },
  { name: "hover", words: "hover, thread", unit: "ms" },
  { name: "filter", words: "filter, thread", unit: "ms" },
  { name: "key", words: "key in search, thread", unit: "ms" },
  { name: "play step", words: "play step, thread", unit: "ms" },
  { name: "play itself", words: "the same, by the page's own measure", unit: "ms" },
  { name: "play", words: "frame while playing", unit: "ms" },
  { name: "brush", words: "frame while brushing", unit: "ms" },
  { name: "zoom", words: "zoom in time until it stands", unit: "ms" },
];

/** What is to be reached: a figure of the app against another page's, or a number. */
interface Target {
  readonly line: string;
  readonly words: string;
  /** From how many articles on it is asked for. */
  readonly from: number;
  readonly most: number;
  /** Times the median of this page; without one, in the unit of the samples. */
  readonly of?: PageName;
}

export const TARGETS: readonly Target[] = [
  { line: "picture", words: "no later than sigma's defaults", from: 0, most: 1, of: "defaults" },
  { line: "picture", words: "a quarter of that", from: 100_000, most: 0.25, of: "defaults" },
  { line: "heap", words: "at most twice sigma's", from: 0, most: 2, of: "defaults" },
  {
    line: "pan drawn",
    words: "a fifth of sigma's defaults",
    from: 10_000,
    most: 0.2,
    of: "defaults",
  },
  { line: "pan drawn", words: "no slower than thin edges", from: 50_000, most: 1, of: "lean" },
  { line: "step", words: "4 ms", from: 100_000, most: 4 },
  { line: "hover", words: "2 ms", from: 0, most: 2 },
  { line: "key", words: "30 ms", from: 0, most: 30 },
  { line: "brush", words: "1.2 times two clipped layers", from: 100_000, most: 1.2, of: "layers" },
  { line: "zoom", words: "a tenth of a second", from: 0, most: 100 },
];
