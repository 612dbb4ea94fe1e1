import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { formatTime } from "../../state/time-format.ts";
import { ArticleFacts } from "./ArticleFacts.tsx";
import { ArticleList } from "./ArticleList.tsx";
import { GroupButton } from "./GroupButton.tsx";
import { Mark } from "../Mark.tsx";
import { OriginalLink } from "./OriginalLink.tsx";
import { countOf } from "../../state/count-format.ts";

/** An article: who, when, what, where to read it, and what it is linked with. */
export function ArticleDetails({ state, article }: { state: State; article: Article }) {
  return (
    <article class="details-body">
      <p class="details-byline">
        <GroupButton state={state} selected={article.provider} class="details-provider" />
        <span class="details-time">{timeInWords(article, state.zone.value)}</span>
      </p>
      <h2 class="details-headline" tabIndex={-1} dir="auto">
        {article.title}
      </h2>
      {article.excerpt === "" ? null : (
        <p class="details-excerpt" dir="auto">
          {article.excerpt}
        </p>
      )}
      <OriginalLink url={article.url} />
      {article.topics.length === 0 ? null : (
        <div class="details-section details-topics">
          <h3 class="visually-hidden">Topics</h3>
          <Mark shape="topic" />
          <ul class="details-inline-list">
            {article.topics.map((topic) => (
              <li key={topic}>
                <GroupButton state={state} selected={topic} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="details-section">
        {article.lists.length === 0 ? (
          <p class="details-none">{listsNone(article)}</p>
        ) : (
          <>
            <h3 class="details-subheading">
              Lists {countOf(article.lists.length, "related article")}
            </h3>
            <ArticleList state={state} keys={article.lists} withProvider />
          </>
        )}
      </div>
      <div class="details-section">
        {article.listedBy.length === 0 ? (
          <p class="details-none">Listed as related by none</p>
        ) : (
          <>
            <h3 class="details-subheading">
              Listed by {countOf(article.listedBy.length, "article")}
            </h3>
            <ArticleList state={state} keys={article.listedBy} withProvider />
          </>
        )}
      </div>
      <ArticleFacts article={article} />
    </article>
  );
}

function timeInWords({ time, precision }: Article, zone: string): string {
  if (time === null || precision === null) return "Undated: its publish time is not known";
  return formatTime(time, precision, zone);
}

/** Related links are read from files: without one, there may be some that the corpus doesn't know. */
function listsNone({ filed }: Article): string {
  return filed
    ? "Lists no related articles"
    : "Which articles it lists is not known: it has no file";
}
