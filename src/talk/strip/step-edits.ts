import { cutText } from "../../corpus/text/cut.ts";
import type { Coverage } from "../../graph/coverage.ts";
import { capital } from "../../panels/details/capital.ts";
import { describeChange } from "../../state/history/describe-change.ts";
import type { State } from "../../state/state.ts";
import { formatSpan } from "../../state/time-format.ts";
import { joined } from "../../state/view/hash-list.ts";
import type { View } from "../../state/view/view.ts";
import { MOST_LINE, MOST_STEPS, type Step, type ViewScene } from "../talk.ts";
import { changesBetween, textsAt, textsOf, viewAt } from "../views/scene-view.ts";

/**
 * The step that leads from the end of a scene to a view.
 *
 * @param plays whether its window is played.
 * @returns null where nothing would change: a window alone can be played as it is.
 */
export function stepTo(
  scene: ViewScene,
  view: View,
  plays: boolean,
  coverage: Coverage,
): Step | null {
  const end = scene.steps.length;
  const changes = changesBetween(textsAt(scene, end), textsOf(view));
  if (!plays && Object.keys(changes).length === 0) return null;
  return { label: labelOf(scene, end, view, plays, coverage), changes, plays };
}

/** What leads to a view from where a scene is after so many of its steps, in words. */
function labelOf(
  scene: ViewScene,
  from: number,
  view: View,
  plays: boolean,
  coverage: Coverage,
): string {
  const words = plays
    ? `play ${view.window === null ? "all time" : formatSpan(view.window, view.zone)}`
    : describeChange(viewAt(scene, from).view, { ...view, theme: null }, coverage);
  return cutText(capital(words), MOST_LINE);
}

/**
 * The steps of a scene with one of them, counted from 1, leading to another view. What its author wrote
 * of it stays; words that were made are made anew. Later steps change what they changed.
 */
export function stepsWith(scene: ViewScene, step: number, view: View, coverage: Coverage): Step[] {
  const before = scene.steps[step - 1];
  if (before === undefined) return [...scene.steps];
  const made = (to: View) => labelOf(scene, step - 1, to, before.plays, coverage);
  const isMade = before.label === made(viewAt(scene, step).view);
  const changes = changesBetween(textsAt(scene, step - 1), textsOf(view));
  return scene.steps.with(step - 1, {
    ...before,
    changes,
    label: isMade ? made(view) : before.label,
  });
}

/**
 * A scene that begins with the outlet that came first in its view, and to which each step adds the next
 * one; its own steps follow. Where there are more outlets than steps, the rest come with the last.
 *
 * @param staged a state that shows the scene's view.
 * @returns what to write to the scene; null where its view has but one outlet, or it has no room.
 */
export function revealOf(
  scene: ViewScene,
  staged: State,
): Pick<ViewScene, "view" | "steps"> | null {
  const outlets = outletsOf(staged);
  const room = MOST_STEPS - scene.steps.length;
  const count = Math.min(outlets.length - 1, room);
  const [first] = outlets;
  if (first === undefined || count < 1) return null;
  const own = scene.view["provider"] ?? null;
  const steps = Array.from({ length: count }, (_, index): Step => {
    const isLast = index === count - 1;
    const rest = outlets.length - 1 - index;
    const name = staged.coverage.providers.get(outlets[index + 1] ?? "")?.label ?? "";
    const words = isLast && rest > 1 ? `${rest} more outlets appear` : `${name} appears`;
    return {
      label: cutText(words, MOST_LINE),
      changes: { provider: isLast ? own : joined(outlets.slice(0, index + 2)) },
      plays: false,
    };
  });
  return { view: { ...scene.view, provider: joined([first]) }, steps: [...steps, ...scene.steps] };
}

/** Keys of the outlets in view, by their first article in view; those with undated ones alone last. */
function outletsOf({ coverage, presence }: State): readonly string[] {
  const { now } = presence.peek();
  const inView = [...coverage.dated, ...coverage.undated].filter(({ key }) => now.has(key));
  return [...new Set(inView.map(({ provider }) => provider))];
}

/** The steps with one of them put to another place. */
export function stepMoved(steps: readonly Step[], from: number, to: number): Step[] {
  const step = steps[from];
  const place = Math.min(Math.max(to, 0), steps.length - 1);
  return step === undefined ? [...steps] : steps.toSpliced(from, 1).toSpliced(place, 0, step);
}
