import type { CoverageStory } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import { Mark } from "../Mark.tsx";
import { AroundTool } from "../walk/AroundTool.tsx";
import { ArticleList } from "./ArticleList.tsx";
import { ArticlesHead } from "./ArticlesHead.tsx";
import { DayBars } from "./DayBars.tsx";
import { LinkedWith } from "./LinkedWith.tsx";
import { OutletList } from "./OutletList.tsx";
import { outletsInWords } from "./outlet-words.ts";
import { storySentence } from "./story-sentence.ts";
import { TopicButtons } from "./TopicButtons.tsx";

/** A story: what it came to, who came when, and its articles. */
export function StoryDetails({ state, story }: { state: State; story: CoverageStory }) {
  const zone = state.zone.value;
  return (
    <div class="details-body">
      <p class="details-kind">
        <Mark shape="story" colour={state.colours.value.story(story.key)} /> Story
      </p>
      <h2 class="details-headline" tabIndex={-1} dir="auto">
        {story.label}
      </h2>
      <p class="details-sum">{storySentence(story, state.coverage, zone)}</p>
      <DayBars state={state} keys={story.articles} />
      <TopicButtons state={state} topics={story.topics} />
      <AroundTool state={state} />
      {state.network.value === "stories" ? (
        <LinkedWith state={state} of={story.key} network="stories" />
      ) : null}
      <div class="details-section">
        <h3 class="details-subheading">{outletsInWords(story)}</h3>
        <p class="details-span">
          Told by the earliest article of each in this corpus, times in {zoneLabel(zone)}
        </p>
        <OutletList state={state} story={story} />
      </div>
      {/* Where every outlet has one article, the list above holds them all. */}
      {story.articles.length === story.outlets.length ? null : (
        <div class="details-section">
          <ArticlesHead state={state} keys={story.articles}>
            {countOf(story.articles.length, "article")}
          </ArticlesHead>
          <ArticleList state={state} keys={story.articles} withProvider />
        </div>
      )}
    </div>
  );
}
