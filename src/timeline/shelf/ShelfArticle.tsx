import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";

/** An undated article on the shelf: its dot, its title, who published it, and why it has no time. */
export function ShelfArticle({ state, article }: { state: State; article: Article }) {
  const { key, title, undated, filed } = article;
  const provider = state.coverage.providers.get(article.provider)?.label ?? "";
  const isSelected = useComputed(() => state.selection.value === key);
  const leave = () => {
    if (state.hover.peek() === key) state.hover.value = null;
  };
  const enter = () => {
    state.hover.value = key;
  };
  useEffect(() => leave, [key]);
  return (
    <li>
      <button
        type="button"
        class="shelf-article"
        aria-pressed={isSelected.value}
        onClick={() => state.select(key, { reveal: true })}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={(event) => {
          if (event.currentTarget.matches(":focus-visible")) enter();
        }}
        onBlur={leave}
      >
        <span
          class="shelf-dot"
          data-filed={filed}
          style={{ color: state.colourOf.value(article) }}
        />
        <span class="shelf-title" dir="auto">
          {title}
        </span>
        <span class="shelf-line">
          <span dir="auto">{provider}</span>
          {undated === null ? "" : ` · ${undated}`}
        </span>
      </button>
    </li>
  );
}
