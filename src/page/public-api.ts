import * as v from "valibot";
import type { State } from "../state/state.ts";
import { View } from "../state/view/view.ts";
import type { StageSlot } from "./stage-slot.ts";

/** `window.coverline`: for pages that embed this one, and for tests. */
export interface PublicApi {
  /**
   * The view as plain JSON.
   *
   * @throws {Error} while the graph is loading.
   */
  state(): View;
  /**
   * Takes on a view, whole or in part; ends when it is on the screen.
   *
   * @throws {TypeError} (as a rejection) when the view makes no sense; nothing is changed then.
   * @throws {Error} (as a rejection) while the graph is loading.
   */
  show(view: unknown): Promise<void>;
  /** Where a node is drawn, in CSS pixels of the page; null when it isn't. */
  locate(key: string): { x: number; y: number } | null;
}

declare global {
  interface Window {
    /** Made by the page when it starts; docs/page-api.md says what it does. */
    coverline?: PublicApi;
  }
}

/** What the API needs of the network. */
export interface Stage {
  locate(key: string): { x: number; y: number } | null;
  settled(): Promise<void>;
}

/** Any parts of a view, and nothing that is no part of one. */
export const PartialView = v.partial(v.strictObject(View.entries));

export function createPublicApi(state: () => State, stage: StageSlot): PublicApi {
  return {
    state: () => structuredClone(state().view.peek()),
    show: async (view) => {
      const result = v.safeParse(PartialView, view);
      if (!result.success) {
        const [issue] = result.issues;
        throw new TypeError(`coverline.show: ${v.getDotPath(issue) ?? "view"}: ${issue.message}`);
      }
      state().show(result.output);
      await (await stage.next()).settled();
      await painted();
    },
    locate: (key) => stage.now?.locate(key) ?? null,
  };
}

/** Ends after the next frame has been drawn. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
    });
  }
}
