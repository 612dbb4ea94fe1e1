import type { Path } from "./walk/path.ts";

/**
 * Why there is no path to show: the two don't hang together, there is no further path, no more are
 * looked for; an end has no mark in the network, its mark is not in view, or one mark stands for both.
 */
export type NoPath = "unconnected" | "no-more" | "enough" | "no-mark" | "out-of-view" | "same";

/** What has become of the search for a path. */
export type RouteFound =
  | { readonly is: "none" }
  | { readonly is: "searching" }
  /** Of the `rank` that was asked for; `isLast` once it is known that there is no further one. */
  | { readonly is: "found"; readonly path: Path; readonly rank: number; readonly isLast: boolean }
  | { readonly is: "absent"; readonly why: NoPath };
