import type { ComponentChildren } from "preact";
import type { CoverageStory } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { GroupButton } from "../details/GroupButton.tsx";
import { outletWords } from "../details/outlet-words.ts";
import { Sentence } from "../details/Sentence.tsx";
import { TopicButtons } from "../details/TopicButtons.tsx";
import { useFold } from "../details/use-fold.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { type CountedTogether, countTogether, GROUPS_OF } from "./count-together.ts";
import type { Cell } from "./measure.ts";
import { storyMeasures, storySentence } from "./story-measures.ts";
import { articlesOf } from "./things.ts";

/** As many can be taken in at once. */
const AT_FIRST = 12;

/** Two or three stories: their size and pace, and the outlets that covered more than one of them. */
export function ComparedStories(props: {
  state: State;
  stories: readonly CoverageStory[];
  tools: ComponentChildren;
}) {
  const { state, stories, tools } = props;
  const sight = { coverage: state.coverage, now: state.presence.value.now };
  const lists = stories.map(({ key }) => articlesOf(key, sight));
  const outlets = countTogether(lists, GROUPS_OF.provider).filter(({ shared }) => shared > 1);
  const topics = countTogether(lists, GROUPS_OF.topic)
    .filter(({ shared }) => shared === stories.length)
    .map(({ key }) => key);
  return (
    <>
      <p class="details-sum">
        <Sentence state={state} words={storySentence(stories, outlets, sight)} />
      </p>
      {tools}
      <CompareTable
        caption="The stories in figures"
        names={stories.map(({ label }) => label)}
        rows={storyMeasures(stories, sight).map(({ name, cells }) => ({
          key: name,
          label: name,
          cells,
        }))}
      />
      <CommonOutlets state={state} stories={stories} outlets={outlets} />
      {topics.length === 0 ? null : <TopicButtons state={state} topics={topics} />}
    </>
  );
}

/** The outlets that covered several of the stories, with their place in each. */
function CommonOutlets(props: {
  state: State;
  stories: readonly CoverageStory[];
  outlets: readonly CountedTogether[];
}) {
  const { state, stories, outlets } = props;
  const { shown, more } = useFold(outlets, AT_FIRST);
  if (outlets.length === 0) return null;
  const placeIn = (story: CoverageStory, provider: string): Cell => {
    const outlet = story.outlets.find((one) => one.provider === provider);
    if (!outlet) return { words: "–" };
    const { spoken, lag } = outletWords(outlet, story, state.coverage);
    if (lag === "first") return { words: spoken };
    return { words: outlet.rank === null ? `${copyOr(outlet)}${lag}` : `${spoken}, ${lag}` };
  };
  return (
    <div class="details-section">
      <h3 class="details-subheading">{countOf(outlets.length, "outlet")} in common</h3>
      <p class="details-span">Their place in each, told by their earliest article in this corpus</p>
      <CompareTable
        caption="The place of each outlet in each story"
        names={stories.map(({ label }) => label)}
        rows={shown.map(({ key }) => ({
          key,
          label: <GroupButton state={state} selected={key} />,
          cells: stories.map((story) => placeIn(story, key)),
        }))}
      />
      {more}
    </div>
  );
}

function copyOr({ copyOf }: CoverageStory["outlets"][number]): string {
  return copyOf === null ? "" : "wire copy, ";
}
