import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { formatTime } from "../../state/time-format.ts";
import { AroundTool } from "../walk/AroundTool.tsx";
import { ArticleList } from "./ArticleList.tsx";
import { GroupButton } from "./GroupButton.tsx";
import { OriginalLink } from "./OriginalLink.tsx";
import { Evidence } from "./Evidence.tsx";
import { SameText } from "./SameText.tsx";
import { StoryPlace } from "./StoryPlace.tsx";
import { StoryTies } from "./StoryTies.tsx";
import { TopicButtons } from "./TopicButtons.tsx";
import { countOf } from "../../state/count-format.ts";

/** An article: who, when, what, its place in its story and why, what it is linked with, and how that is known. */
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
      <StoryPlace state={state} article={article} />
      {article.excerpt === "" ? null : (
        <p class="details-excerpt" dir="auto">
          {article.excerpt}
        </p>
      )}
      <OriginalLink url={article.url} />
      <TopicButtons state={state} topics={article.topics} />
      <AroundTool state={state} />
      <StoryTies state={state} article={article} />
      <SameText state={state} article={article} />
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
      <Evidence state={state} article={article} />
    </article>
  );
}

function timeInWords({ time, precision, undated }: Article, zone: string): string {
  if (time === null || precision === null)
    return `Undated: ${undated ?? "no publish time is given"}`;
  return formatTime(time, precision, zone);
}

/** Related links are read from files: without one, there may be some that the corpus doesn't know. */
function listsNone({ filed }: Article): string {
  return filed
    ? "Lists no related articles"
    : "Which articles it lists is not known: it has no file";
}
