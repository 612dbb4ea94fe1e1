import { type Scene, stepsOf } from "../../talk.ts";
import type { ScenePage } from "./pages.ts";

/** A scene after so many of its steps, as a sheet. */
export interface PagePlace {
  readonly page: ScenePage;
  /** How many of the scene's steps were made. */
  readonly step: number;
  /** Whether the scene has a sheet for each step, and this is one of them. */
  readonly isOneOfMany: boolean;
}

/** The sheets of some pages: one after all steps, or one as each opens and one after each of its steps. */
export function placesOf(pages: readonly ScenePage[], eachStep: boolean): readonly PagePlace[] {
  return pages.flatMap<PagePlace>((page) => {
    const { length } = stepsOf(page.scene);
    if (!eachStep || length === 0) return [{ page, step: length, isOneOfMany: false }];
    return Array.from({ length: length + 1 }, (_, step) => ({ page, step, isOneOfMany: true }));
  });
}

/** Tells the places of a talk apart. */
export function placeKey({ page, step }: PagePlace): string {
  return `${page.scene.id}-${step}`;
}

/** What the last of so many steps adds in words; nothing where a scene opens. */
export function stepWords(scene: Scene, step: number): string {
  return stepsOf(scene)[step - 1]?.label ?? "";
}
