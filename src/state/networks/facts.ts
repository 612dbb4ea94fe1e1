import type { Presence } from "../presence/presence.ts";
import type { LinkKind, MarkKind } from "../view/view.ts";

/** What decides which marks and links of a network are there. */
export interface Facts {
  readonly presence: Pick<Presence, "has">;
  readonly hidden: readonly MarkKind[];
  /** The chosen kinds of link; none chosen is all. */
  readonly links: readonly LinkKind[];
  /** The least weight of a link of a derived network. */
  readonly least: number;
  /** The nodes that are kept; null keeps all. */
  readonly kept: ReadonlySet<string> | null;
}

/** Whether a mark of a kind is there. */
export function showsMark(facts: Facts, key: string, kind: MarkKind): boolean {
  return facts.presence.has(key) && showsKind(facts, key, kind);
}

/** Whether a mark of a kind is there if it is in view. */
export function showsKind({ hidden, kept }: Facts, key: string, kind: MarkKind): boolean {
  return !hidden.includes(kind) && (kept === null || kept.has(key));
}

/** The kinds that are drawn of those a network has: all, where none of them was chosen. */
export function drawnKinds(
  { links }: Pick<Facts, "links">,
  kinds: readonly LinkKind[],
): ReadonlySet<string> {
  const chosen = kinds.filter((kind) => links.includes(kind));
  return new Set(chosen.length === 0 ? kinds : chosen);
}
