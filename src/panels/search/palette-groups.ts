import type { Action } from "../actions/action.ts";
import type { ActionsFound } from "../actions/find-actions.ts";
import { countOf } from "../../state/count-format.ts";
import type { Needles } from "./highlight.ts";
import type { FoundKind } from "./search-entry.ts";
import type { Found, Hit } from "./tally.ts";

/** A line of the palette: something in the corpus, or something that can be done. */
export type PaletteItem =
  | { readonly is: "thing"; readonly id: string; readonly hit: Hit }
  | {
      readonly is: "action";
      readonly id: string;
      readonly action: Action;
      readonly needles: Needles;
    };

/** Lines of a kind as they are shown: the best of them, and how many more there are. */
export interface PaletteGroup {
  readonly id: string;
  readonly name: string;
  readonly items: readonly PaletteItem[];
  readonly more: number;
}

/** The few names before the many titles: a topic or a provider is what a short query means. */
const KINDS: readonly { kind: FoundKind; name: string; most: number }[] = [
  { kind: "topic", name: "Topics", most: 4 },
  { kind: "provider", name: "Providers", most: 6 },
  { kind: "story", name: "Stories", most: 4 },
  { kind: "article", name: "Articles", most: 20 },
];

const MOST_ACTIONS = 8;
const UNTYPED: Needles = { typed: [], matched: [] };

/**
 * What a query found, by kind. Actions that are called as typed come before all that isn't: only
 * names that begin so come before them. Actions that are found by other words come last.
 */
export function foundGroups(found: Found, doable: ActionsFound): readonly PaletteGroup[] {
  const actions = actionGroup("Actions", doable.actions, MOST_ACTIONS, doable.needles);
  const things = KINDS.map(({ kind, name, most }): PaletteGroup => {
    const { hits, total } = found[kind];
    const items = hits.slice(0, most).map(thing);
    return { id: kind, name, items, more: total - items.length };
  });
  const isAhead = ({ id, items }: PaletteGroup) =>
    id !== "article" && items.some((item) => item.is === "thing" && item.hit.begins);
  const ordered = doable.isByName
    ? [...things.filter(isAhead), actions, ...things.filter((group) => !isAhead(group))]
    : [...things, actions];
  return ordered.filter(({ items }) => items.length > 0);
}

/** What is offered before anything is typed. */
export function offeredGroups(
  actions: readonly Action[],
  recent: readonly { readonly key: string; readonly kind: FoundKind }[],
): readonly PaletteGroup[] {
  const things = recent.map(({ key, kind }) =>
    thing({ key, kind, needles: UNTYPED, begins: false, within: null }),
  );
  return [
    actionGroup("Actions", actions, actions.length, UNTYPED),
    { id: "recent", name: "Selected before", items: things, more: 0 },
  ].filter(({ items }) => items.length > 0);
}

/** `3 results: 1 provider, 2 articles, 1 action`, for those who don't see them. */
export function resultsInWords(found: Found, doable: ActionsFound, query: string): string {
  const counts = [
    ...KINDS.map(({ kind }) => ({ noun: kind as string, count: found[kind].total })),
    { noun: "action", count: doable.actions.length },
  ].filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return `Nothing found for ${query}`;
  return `${countOf(total, "result")}: ${counts.map(({ noun, count }) => countOf(count, noun)).join(", ")}`;
}

function thing(hit: Hit): PaletteItem {
  return { is: "thing", id: hit.key, hit };
}

function actionGroup(
  name: string,
  actions: readonly Action[],
  most: number,
  needles: Needles,
): PaletteGroup {
  const items = actions
    .slice(0, most)
    .map((action): PaletteItem => ({ is: "action", id: `action ${action.id}`, action, needles }));
  return { id: "action", name, items, more: actions.length - items.length };
}
