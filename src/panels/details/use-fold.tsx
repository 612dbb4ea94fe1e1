import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { formatCount } from "../../state/count-format.ts";

/** More than one reads through; more than this waits until somebody asks for it. */
const AT_FIRST = 50;

/** The first of a long list, and the button that brings the rest; null when nothing is missing. */
export function useFold<T>(
  all: readonly T[],
  most = AT_FIRST,
): {
  readonly shown: readonly T[];
  readonly more: JSX.Element | null;
} {
  const isWhole = useSignal(false);
  if (isWhole.value || all.length <= most) return { shown: all, more: null };
  const more = (
    <button
      type="button"
      class="panel-button panel-link article-list-all"
      onClick={() => {
        isWhole.value = true;
      }}
    >
      Show all {formatCount(all.length)}
    </button>
  );
  return { shown: all.slice(0, most), more };
}
