import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { ArticleRow } from "./ArticleRow.tsx";
import { inWindow } from "../window-lists.ts";
import { formatCount } from "../../state/count-format.ts";
import { useFold } from "./use-fold.tsx";
import "./article-list.css";

/** Articles in the order given, those in view only; says how many are not. */
export function ArticleList(props: {
  state: State;
  keys: readonly string[];
  /** False where the provider is the same for all and stands above. */
  withProvider: boolean;
}) {
  const { state, keys, withProvider } = props;
  const rowOf = useRows(state, withProvider);
  const { inside, outside } = inWindow(keys, state.presence.value.now);
  const { shown, more } = useFold(inside);
  return (
    <>
      {shown.length === 0 ? null : <ol class="article-list">{shown.map(rowOf)}</ol>}
      {more}
      {outside === 0 ? null : (
        <p class="panel-note">
          {formatCount(outside)} {inside.length === 0 ? "" : "more "}not in view
        </p>
      )}
    </>
  );
}

/**
 * Makes each row once: the same row again is not rendered again, so that a window that moves over
 * a long list costs only the rows that come and go.
 */
function useRows(state: State, withProvider: boolean): (key: string) => JSX.Element {
  return useMemo(() => {
    const rows = new Map<string, JSX.Element>();
    return (key) => {
      const known = rows.get(key);
      if (known) return known;
      const row = <ArticleRow key={key} state={state} article={key} withProvider={withProvider} />;
      rows.set(key, row);
      return row;
    };
  }, [state, withProvider]);
}
