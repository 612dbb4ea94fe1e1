import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { ArticleRow } from "./ArticleRow.tsx";
import { capital } from "./capital.ts";
import { tieReasons } from "./tie-words.ts";

/** Why an article is in its story: the ones that it is tied to the most, and by what. */
export function StoryTies({ state, article }: { state: State; article: Article }) {
  if (article.ties.length === 0) return null;
  return (
    <div class="details-section">
      <h3 class="details-subheading">Why in this story</h3>
      <ol class="article-list">
        {article.ties.map((tie) => (
          <ArticleRow
            key={tie.article}
            state={state}
            article={tie.article}
            withProvider
            note={capital(tieReasons(article, tie, state.coverage).join("; "))}
          />
        ))}
      </ol>
    </div>
  );
}
