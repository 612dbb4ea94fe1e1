import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { writeClipboard } from "./write-clipboard.ts";

/** How long a button says that it worked. */
const SAID_MS = 2000;

/** Copies texts, and says what became of the last: copied, for a moment, or refused, until it is cleared. */
export function useCopying() {
  const outcome = useSignal<"none" | "copied" | "refused">("none");
  useEffect(() => {
    if (outcome.value !== "copied") return undefined;
    const timer = setTimeout(() => {
      outcome.value = "none";
    }, SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome.value]);
  const copy = async (text: string) => {
    outcome.value = (await writeClipboard(text)) ? "copied" : "refused";
  };
  const clear = () => {
    outcome.value = "none";
  };
  return { outcome, copy, clear };
}
