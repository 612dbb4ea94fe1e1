import { signal, type Signal } from "@preact/signals";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** The parts of the view, each a signal: another part is no news to who reads this one. */
export type ViewSignals = { readonly [Part in keyof View]: Signal<View[Part]> };

export function createViewSignals(zone: string): ViewSignals {
  const parts = Object.entries({ ...DEFAULT_VIEW, zone });
  return Object.fromEntries(
    parts.map(([part, value]) => [part, signal(value)]),
  ) as unknown as ViewSignals;
}

/** The view whole. A part that is read through `value` is subscribed to. */
export function readView(signals: ViewSignals): View {
  return Object.fromEntries(
    Object.entries(signals).map(([part, { value }]) => [part, value]),
  ) as unknown as View;
}

/** Writes the parts that are given. */
export function writeView(signals: ViewSignals, view: Partial<View>): void {
  for (const [part, value] of Object.entries(view)) {
    const target = signals[part as keyof View] as Signal<unknown> | undefined;
    if (target !== undefined && value !== undefined) target.value = value;
  }
}
