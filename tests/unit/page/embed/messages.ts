import type { View } from "../../../../src/state/view/view.ts";
import { DEFAULT_VIEW } from "../../../../src/state/view/view.ts";
import type { Steered } from "../../../../src/page/embed/protocol.ts";

export const ORIGIN = "https://example.org";

/** A page that writes down what is asked of it. */
export function pageThatNotes() {
  const asked: unknown[][] = [];
  const note =
    <T>(name: string, result: T) =>
    (...values: unknown[]): T => {
      asked.push([name, ...values]);
      return result;
    };
  const page: Steered = {
    from: ORIGIN,
    state: note<View>("state", DEFAULT_VIEW),
    show: note("show", Promise.resolve()),
    locate: note("locate", { x: 1, y: 2 }),
    watch: note("watch", undefined),
    scene: note("scene", Promise.resolve()),
  };
  return { page, asked };
}
