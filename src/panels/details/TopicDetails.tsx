import type { Topic } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { Mark } from "../Mark.tsx";
import { AroundTool } from "../walk/AroundTool.tsx";
import { ArticleList } from "./ArticleList.tsx";
import { ArticlesHead } from "./ArticlesHead.tsx";
import { DayBars } from "./DayBars.tsx";
import { LinkedWith } from "./LinkedWith.tsx";
import { StoryList } from "./StoryList.tsx";
import { sizeInWords } from "./story-sentence.ts";
import { topicSentence } from "./topic-sentence.ts";

/** So many stories that the articles below are still to be found. */
const STORIES = 10;

/** A topic: what it came to, its stories, and its articles in time order. */
export function TopicDetails({ state, topic }: { state: State; topic: Topic }) {
  const { coverage } = state;
  const stories = [...coverage.stories.values()].filter(({ topics }) => topics.includes(topic.key));
  return (
    <div class="details-body">
      <p class="details-kind">
        <Mark shape="topic" /> Topic
      </p>
      <h2 class="details-headline details-headline-topic" tabIndex={-1} dir="auto">
        {topic.label}
      </h2>
      <p class="details-sum">{topicSentence(topic, coverage, state.zone.value)}</p>
      <DayBars state={state} keys={topic.articles} />
      <AroundTool state={state} />
      {state.network.value === "stories" ? (
        <LinkedWith state={state} of={topic.key} network="stories" />
      ) : null}
      {stories.length === 0 ? null : (
        <div class="details-section">
          <h3 class="details-subheading">{countOf(stories.length, "story")}</h3>
          <StoryList state={state} stories={stories} note={sizeInWords} most={STORIES} />
        </div>
      )}
      <div class="details-section">
        <ArticlesHead state={state} keys={topic.articles}>
          {countOf(topic.articles.length, "article")}
        </ArticlesHead>
        <ArticleList state={state} keys={topic.articles} withProvider />
      </div>
    </div>
  );
}
