import { effect } from "@preact/signals";
import type { State } from "../state/state.ts";
import { readPalette } from "./palette.ts";

/**
 * Keeps the page's colours and the state's palette in step with the theme that is set, or else
 * with the system's.
 *
 * @returns a function that stops it.
 */
export function followTheme(state: State): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const readSystem = () => {
    state.systemTheme.value = system.matches ? "dark" : "light";
  };
  readSystem();
  system.addEventListener("change", readSystem);
  const stop = effect(() => {
    document.documentElement.dataset["theme"] = state.scheme.value;
    state.palette.value = readPalette();
  });
  return () => {
    stop();
    system.removeEventListener("change", readSystem);
  };
}
