import type { Article } from "../../graph/coverage.ts";
import { sameText } from "../../state/same-text.ts";
import type { State } from "../../state/state.ts";
import { ArticleRow } from "./ArticleRow.tsx";
import { capital } from "./capital.ts";
import { sameTextHeading, similarityInWords } from "./same-text-words.ts";
import { useFold } from "./use-fold.tsx";

/** The articles that ran the same text or headline, the earliest first, and how alike they are. */
export function SameText({ state, article }: { state: State; article: Article }) {
  const found = sameText(article, state.coverage);
  const { shown, more } = useFold(found?.copies ?? []);
  if (!found) return null;
  const { earliest } = found;
  const { title, note } = sameTextHeading(found);
  const inWords = (key: string, how: string) =>
    key === article.key ? `This article; ${how}` : capital(how);
  return (
    <div class="details-section">
      <h3 class="details-subheading">{title}</h3>
      <p class="details-span">{note}</p>
      <ol class="article-list">
        <ArticleRow
          state={state}
          article={earliest}
          withProvider
          note={inWords(earliest, "the earliest")}
        />
        {shown.map((copy) => (
          <ArticleRow
            key={copy.key}
            state={state}
            article={copy.key}
            withProvider
            note={inWords(copy.key, similarityInWords(copy, found, state.coverage))}
          />
        ))}
      </ol>
      {more}
    </div>
  );
}
