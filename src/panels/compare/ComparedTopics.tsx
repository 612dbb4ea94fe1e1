import type { ComponentChildren } from "preact";
import type { Topic } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { ArticleList } from "../details/ArticleList.tsx";
import { Sentence } from "../details/Sentence.tsx";
import { StoryList } from "../details/StoryList.tsx";
import { sizeInWords } from "../details/story-sentence.ts";
import { CompareTable } from "./CompareTable.tsx";
import { CountedGroups } from "./CountedGroups.tsx";
import { type CountedTogether, countTogether, GROUPS_OF } from "./count-together.ts";
import { sharedArticles } from "./in-common.ts";
import { articlesOf } from "./things.ts";
import { topicMeasures, topicSentence } from "./topic-measures.ts";

/** So many stories that the articles below are still to be found. */
const STORIES = 10;

function isShared({ shared }: CountedTogether): boolean {
  return shared > 1;
}

/** Two or three topics: their size, and the articles, providers and stories that they share. */
export function ComparedTopics(props: {
  state: State;
  topics: readonly Topic[];
  tools: ComponentChildren;
}) {
  const { state, topics, tools } = props;
  const { coverage } = state;
  const sight = { coverage, now: state.presence.value.now };
  const names = topics.map(({ label }) => label);
  const lists = topics.map(({ key }) => articlesOf(key, sight));
  const articles = sharedArticles(lists);
  const providers = countTogether(lists, GROUPS_OF.provider).filter(isShared);
  const stories = countTogether(lists, GROUPS_OF.story)
    .filter(isShared)
    .flatMap(({ key }) => coverage.stories.get(key) ?? []);
  return (
    <>
      <p class="details-sum">
        <Sentence state={state} words={topicSentence(topics, articles, providers, sight)} />
      </p>
      {tools}
      <CompareTable
        caption="The topics in figures"
        names={names}
        rows={topicMeasures(topics, sight).map(({ name, cells }) => ({
          key: name,
          label: name,
          cells,
        }))}
      />
      <CountedGroups
        state={state}
        title={`${countOf(providers.length, "provider")} in common`}
        caption="Articles on each topic by provider"
        names={names}
        groups={providers}
      />
      {stories.length === 0 ? null : (
        <div class="details-section">
          <h3 class="details-subheading">{countOf(stories.length, "story")} in common</h3>
          <StoryList state={state} stories={stories} note={sizeInWords} most={STORIES} />
        </div>
      )}
      {articles.length === 0 ? null : (
        <div class="details-section">
          <h3 class="details-subheading">
            {countOf(articles.length, "article")} about {topics.length === 2 ? "both" : "all"}
          </h3>
          <ArticleList state={state} keys={articles} withProvider />
        </div>
      )}
    </>
  );
}
