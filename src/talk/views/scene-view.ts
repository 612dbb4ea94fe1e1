import { DEFAULT_VIEW, type View } from "../../state/view/view.ts";
import {
  groupsOfTexts,
  readViewTexts,
  type ViewTexts,
  viewTexts,
} from "../../state/view/view-hash.ts";
import type { Step, ViewScene } from "../talk.ts";

/** A view that was read, and in words what of its texts makes no sense and was left out. */
export interface ReadView {
  readonly view: View;
  readonly problems: readonly string[];
}

/**
 * The view as a scene keeps it. The zone is written out, whatever the corpus's is; the theme is the
 * stage's and no part of it.
 */
export function textsOf(view: View): ViewTexts {
  return viewTexts({ ...view, theme: null }, DEFAULT_VIEW.zone);
}

/**
 * Reads the texts of a scene. Parts that make no sense are left at their default, unlike in a link:
 * a talk may come from a later version, and the rest of the scene is still worth showing.
 */
export function readTexts(texts: ViewTexts): ReadView {
  const whole = readViewTexts(texts);
  if ("view" in whole) return { view: whole.view, problems: [] };
  const problems: string[] = [];
  const kept: Record<string, string> = {};
  const groups = groupsOfTexts();
  const known = new Set(groups.flat());
  for (const name of Object.keys(texts)) {
    if (!known.has(name)) problems.push(`it has an unknown part, “${name}”`);
  }
  for (const names of groups) {
    const own = Object.fromEntries(
      names.flatMap((name) => {
        const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
        return text === undefined ? [] : [[name, text]];
      }),
    );
    if (Object.keys(own).length === 0) continue;
    const read = readViewTexts(own);
    if ("view" in read) Object.assign(kept, own);
    else problems.push(read.problem);
  }
  const read = readViewTexts(kept);
  // Each part makes sense by itself, and the schema relates none to another.
  return { view: "view" in read ? read.view : DEFAULT_VIEW, problems };
}

/** What leads from one view to another, as a step keeps it. */
export function changesBetween(before: ViewTexts, after: ViewTexts): Step["changes"] {
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const other = Object.entries(after).filter(([name, text]) => before[name] !== text);
  return { ...Object.fromEntries(gone.map((name) => [name, null])), ...Object.fromEntries(other) };
}

/** The texts after a change. */
export function changed(texts: ViewTexts, changes: Step["changes"]): ViewTexts {
  return Object.fromEntries(
    Object.entries({ ...texts, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );
}

/** The texts of a scene after so many of its steps; 0 is the scene as it opens. */
export function textsAt({ view, steps }: ViewScene, step: number): ViewTexts {
  return steps.slice(0, step).reduce((texts, { changes }) => changed(texts, changes), view);
}

/** What a scene shows after so many of its steps. */
export function viewAt(scene: ViewScene, step: number): ReadView {
  return readTexts(textsAt(scene, step));
}
