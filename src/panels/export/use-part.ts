import { useEffect, useState } from "preact/hooks";
import { type HashedPart, partInView } from "../../state/export/part-in-view.ts";
import type { State } from "../../state/state.ts";

/** The part that is in view; `counting` until it is known, and why it isn't where that went wrong. */
export type PartNow =
  | { readonly is: "counting" }
  | { readonly is: "known"; readonly inView: HashedPart }
  | { readonly is: "failed"; readonly reason: string };

/** Looks at the part that is in view, anew after each change of the view. */
export function usePart(state: State): PartNow {
  const [part, setPart] = useState<PartNow>({ is: "counting" });
  const view = state.view.value;
  useEffect(() => {
    const ending = new AbortController();
    const tell = (now: PartNow) => {
      if (!ending.signal.aborted) setPart(now);
    };
    setPart({ is: "counting" });
    partInView(state, ending.signal).then(
      (inView) => tell({ is: "known", inView }),
      (error: unknown) => tell({ is: "failed", reason: String(error) }),
    );
    return () => ending.abort();
  }, [state, view]);
  return part;
}
