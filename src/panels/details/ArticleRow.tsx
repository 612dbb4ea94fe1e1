import type { State } from "../../state/state.ts";
import { listTime } from "../list-time.ts";
import { SelectRow } from "./SelectRow.tsx";

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
  const article = coverage.articles.get(props.article);
  if (!article) return null;
  const provider = coverage.providers.get(article.provider)?.label ?? "";
  return (
    <SelectRow
      state={state}
      of={article.key}
      shape={article.filed ? "filed" : "listed"}
      colour={state.colourOf.value(article)}
      name={article.title}
    >
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
    </SelectRow>
  );
}
