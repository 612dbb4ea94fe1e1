import { effect, type ReadonlySignal } from "@preact/signals";
import type { State } from "../state/state.ts";
import type { Look } from "../talk/talk.ts";
import { readPalette } from "./palette.ts";

/**
 * Keeps the page's colours and the state's palette in step with the theme that is set, or else
 * with the system's.
 *
 * @param stage the look of the talk that is given, which comes before both; undefined while none is.
 * @returns a function that stops it.
 */
export function followTheme(
  state: State,
  stage: ReadonlySignal<Look | null | undefined>,
): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const readSystem = () => {
    state.systemTheme.value = system.matches ? "dark" : "light";
  };
  readSystem();
  system.addEventListener("change", readSystem);
  const stop = effect(() => {
    const root = document.documentElement;
    root.dataset["theme"] = stage.value ?? state.scheme.value;
    root.toggleAttribute("data-stage", stage.value !== undefined);
    state.palette.value = readPalette();
  });
  return () => {
    stop();
    system.removeEventListener("change", readSystem);
  };
}
