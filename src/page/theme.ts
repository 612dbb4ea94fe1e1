import { effect, type ReadonlySignal } from "@preact/signals";
import type { State } from "../state/state.ts";
import type { Look } from "../talk/talk.ts";
import { readPalette } from "./palette.ts";

/**
 * Keeps the page's colours and the state's palette in step with the theme that is set, or else
 * with the system's.
 *
 * @param look the stage's, which comes before both while a talk is given.
 * @returns a function that stops it.
 */
export function followTheme(state: State, look: ReadonlySignal<Look | null>): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const readSystem = () => {
    state.systemTheme.value = system.matches ? "dark" : "light";
  };
  readSystem();
  system.addEventListener("change", readSystem);
  const stop = effect(() => {
    document.documentElement.dataset["theme"] = look.value ?? state.scheme.value;
    state.palette.value = readPalette();
  });
  return () => {
    stop();
    system.removeEventListener("change", readSystem);
  };
}
