import { useMemo } from "preact/hooks";
import type { CoverageStory, Provider } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { plainWords, placeWords } from "../../state/story-words.ts";
import { BlindSpots } from "./BlindSpots.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { storiesOf } from "./provider-stories.ts";
import { recordSentences } from "./provider-words.ts";
import { StoryList } from "./StoryList.tsx";
import { sizeInWords } from "./story-sentence.ts";

/** How a provider did over the shared stories, and which stories those are. */
export function ProviderRecord({ state, provider }: { state: State; provider: Provider }) {
  const { coverage } = state;
  const stories = useMemo(() => storiesOf(provider.key, coverage), [provider, coverage]);
  const sentences = recordSentences(provider, stories.placed.length);
  if (sentences === null) return null;
  const place = (story: CoverageStory) => {
    const outlet = story.outlets.find((one) => one.provider === provider.key);
    const article = coverage.articles.get(outlet?.article ?? "");
    return plainWords((article && placeWords(article, coverage)) ?? []);
  };
  const lists = [
    {
      summary: `First in ${countOf(stories.first.length, "story")}`,
      list: stories.first,
      note: place,
    },
    {
      summary: `Covered ${countOf(stories.covered.length, "shared story")}`,
      list: stories.covered,
      note: place,
    },
    {
      summary: `None of its articles placed in ${countOf(stories.missed.length, "shared story")}`,
      list: stories.missed,
      note: sizeInWords,
    },
  ];
  return (
    <>
      <p class="details-sum">{sentences}</p>
      <div class="details-section details-folds">
        {lists
          .filter(({ list }) => list.length > 0)
          .map(({ summary, list, note }) => (
            <Disclosure key={summary} summary={summary}>
              {() => <StoryList state={state} stories={list} note={note} />}
            </Disclosure>
          ))}
      </div>
      <BlindSpots state={state} provider={provider} missed={stories.missed} />
    </>
  );
}
