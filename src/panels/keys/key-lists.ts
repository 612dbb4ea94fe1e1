import type { Action } from "../actions/action.ts";
import { type KeyList, STATIC_KEYS } from "./static-keys.ts";

/** All keys by group: those of the actions, in their order, then those of each part of the page. */
export function keyLists(actions: readonly Action[]): readonly KeyList[] {
  const groups = [...new Set(actions.map(({ group }) => group))];
  const lists = groups.map((name): KeyList => {
    const rows = actions
      .filter((action) => action.group === name)
      .flatMap(({ keys, label }) => (keys === undefined ? [] : [{ keys, does: label }]));
    return { name, rows };
  });
  return [...lists.filter(({ rows }) => rows.length > 0), ...STATIC_KEYS];
}
