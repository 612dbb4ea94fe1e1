import { useComputed } from "@preact/signals";
import type { State } from "../../state/state.ts";
import { listTime } from "../list-time.ts";
import { Mark } from "../Mark.tsx";
import { useHover } from "../use-hover.ts";

/** One article in a list: its dot, title, provider and time; a click selects it. */
export function ArticleRow(props: {
  state: State;
  article: string;
  withProvider: boolean;
  /** Why it stands here, under its time. */
  note?: string;
}) {
  const { state, withProvider, note = "" } = props;
  const { coverage } = state;
  const hover = useHover(state, props.article);
  const isHovered = useComputed(() => state.hover.value === props.article);
  const article = coverage.articles.get(props.article);
  if (!article) return null;
  const provider = coverage.providers.get(article.provider)?.label ?? "";
  return (
    <li class="article-row">
      <button
        type="button"
        class="panel-button article-row-button"
        data-hovered={isHovered.value}
        onClick={() => state.select(article.key, { reveal: true })}
        {...hover}
      >
        <Mark shape={article.filed ? "filed" : "listed"} colour={state.colourOf.value(article)} />
        <span class="article-row-text">
          <span class="article-row-title" dir="auto">
            {article.title}
          </span>
          <span class="article-row-line">
            {withProvider ? (
              <>
                <bdi>{provider}</bdi> ·{" "}
              </>
            ) : null}
            {listTime(article, coverage, state.zone.value)}
          </span>
          {note === "" ? null : (
            <span class="article-row-note" dir="auto">
              {note}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
