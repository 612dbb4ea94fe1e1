import type { View } from "./view.ts";

export type Raw = Record<string, unknown> & { readonly filters: Record<string, unknown> };

/** A part of the view: the parameters it has in the hash, and how it goes there and comes back. */
export interface Part {
  readonly names: readonly string[];
  /** A text for each name, null where it is at its default. */
  readonly write: (view: View, plain: View) => readonly (string | null)[];
  /** What is not of its kind is left to the schema to refuse. */
  readonly read: (texts: readonly (string | null)[], raw: Raw) => Record<string, unknown>;
}
