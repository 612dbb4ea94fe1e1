import { effect, untracked } from "@preact/signals";

/** Runs `react` when one of the signals changes, not at first. @returns how to end it. */
export function onChange(
  signals: readonly { readonly value: unknown }[],
  react: () => void,
): () => void {
  let isFirst = true;
  return effect(() => {
    for (const signal of signals) void signal.value;
    if (!isFirst) untracked(react);
    isFirst = false;
  });
}
