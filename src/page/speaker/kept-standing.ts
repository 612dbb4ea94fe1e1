import * as v from "valibot";
import { Standing } from "../../talk/speaker/messages.ts";

const KEPT = "coverline:standing";

/** How things stood on the stage when this window was last alive; null where it is new. */
export function keptStanding(): Standing | null {
  try {
    const read = v.safeParse(Standing, JSON.parse(sessionStorage.getItem(KEPT) ?? "null"));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function keepStanding(standing: Standing): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(standing));
  } catch {
    // A browser that keeps nothing: the stage tells it again.
  }
}
