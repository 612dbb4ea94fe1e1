import type { Coverage } from "../../graph/coverage.ts";
import { countOf } from "../count-format.ts";
import type { View } from "../view/view.ts";
import { thingsWords, thingWords } from "./thing-words.ts";

/** `select The Star`, `add The Star to the selection`, `clear the selection` */
export function selectionWords(before: View, after: View, coverage: Coverage): string {
  const [was, is] = [selected(before), selected(after)];
  if (is.length === 0) return "clear the selection";
  const added = is.filter((key) => !was.includes(key));
  const gone = was.filter((key) => !is.includes(key));
  if (gone.length === 0 && was.length > 0 && added.length > 0) {
    return `add ${thingsWords(added, coverage)} to the selection`;
  }
  if (added.length === 0 && gone.length > 0) {
    return `take ${thingsWords(gone, coverage)} from the selection`;
  }
  return `select ${thingsWords(is, coverage)}`;
}

function selected({ selection, also }: View): readonly string[] {
  return selection === null ? [] : [...also, selection];
}

/** `2 steps around The Star`, `only 1 step around 3 things`, `no steps around` */
export function aroundWords(_: View, { around }: View, coverage: Coverage): string {
  if (around === null) return "no steps around";
  const { of, steps, keep } = around;
  return `${keep ? "only " : ""}${countOf(steps, "step")} around ${thingsWords(of, coverage)}`;
}

/** `path from AI to The Star`, `next path from …`, `close the path` */
export function routeWords(before: View, { route }: View, coverage: Coverage): string {
  if (route === null) return "close the path";
  const { from, to, rank } = route;
  const which =
    rank === 0 ? "path" : rank > (before.route?.rank ?? 0) ? "next path" : "path before";
  return `${which} from ${thingWords(from, coverage)} to ${thingWords(to, coverage)}`;
}
