import {
  type Item,
  MOST_ITEMS,
  MOST_STEPS,
  newId,
  type Step,
  type Talk,
  type ViewScene,
} from "../talk.ts";

// Edits of a talk: each gives another talk, and the same one where there is nothing to change.

/** Puts an item behind another, or at the end. */
export function added(talk: Talk, item: Item, after: string | null = null): Talk {
  if (talk.items.length >= MOST_ITEMS) return talk;
  const at = talk.items.findIndex(({ id }) => id === after);
  return { ...talk, items: talk.items.toSpliced(at < 0 ? talk.items.length : at + 1, 0, item) };
}

/** Writes some of what an item says. What its kind doesn't have is not written. */
export function amended(
  talk: Talk,
  id: string,
  part: Partial<Omit<ViewScene, "id" | "kind">>,
): Talk {
  return withItem(talk, id, (item) => {
    const own = Object.entries(part).filter(([name]) => Object.hasOwn(item, name));
    return { ...item, ...Object.fromEntries(own) };
  });
}

/** Writes some of what holds for the whole talk. */
export function retitled(
  talk: Talk,
  part: Partial<Pick<Talk, "title" | "minutes" | "look">>,
): Talk {
  return { ...talk, ...part };
}

/** A second one behind the first, with an id of its own. */
export function duplicated(talk: Talk, id: string, copy = newId()): Talk {
  const item = talk.items.find((each) => each.id === id);
  return item === undefined ? talk : added(talk, { ...item, id: copy }, id);
}

export function removed(talk: Talk, id: string): Talk {
  const items = talk.items.filter((item) => item.id !== id);
  return items.length === talk.items.length ? talk : { ...talk, items };
}

/** Moves an item to a place among the others; beyond the ends is at the end. */
export function moved(talk: Talk, id: string, to: number): Talk {
  const from = talk.items.findIndex((item) => item.id === id);
  const item = talk.items[from];
  const place = Math.min(Math.max(to, 0), talk.items.length - 1);
  if (item === undefined || place === from) return talk;
  return { ...talk, items: talk.items.toSpliced(from, 1).toSpliced(place, 0, item) };
}

/** Puts a step at the end of a scene. */
export function stepAdded(talk: Talk, id: string, step: Step): Talk {
  return withItem(talk, id, (item) =>
    item.kind !== "view" || item.steps.length >= MOST_STEPS
      ? item
      : { ...item, steps: [...item.steps, step] },
  );
}

function withItem(talk: Talk, id: string, change: (item: Item) => Item): Talk {
  const at = talk.items.findIndex((item) => item.id === id);
  const item = talk.items[at];
  if (item === undefined) return talk;
  const next = change(item);
  return next === item ? talk : { ...talk, items: talk.items.with(at, next) };
}
