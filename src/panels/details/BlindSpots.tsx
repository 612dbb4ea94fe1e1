import type { CoverageStory, Provider } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { Disclosure } from "./Disclosure.tsx";
import { GroupButton } from "./GroupButton.tsx";
import { blindSpotInWords } from "./provider-words.ts";
import { StoryList } from "./StoryList.tsx";
import { sizeInWords } from "./story-sentence.ts";

/** The topics that a provider covers less than others, with the stories in which it has no article. */
export function BlindSpots(props: {
  state: State;
  provider: Provider;
  missed: readonly CoverageStory[];
}) {
  const { state, provider, missed } = props;
  const spots = provider.blindSpots;
  if (spots.length === 0) return null;
  return (
    <div class="details-section">
      <h3 class="details-subheading">Blind spots</h3>
      <p class="details-span">
        Topics in whose shared stories its articles were placed less often than in others
      </p>
      <div class="details-folds">
        {spots.map((spot) => (
          <Disclosure
            key={spot.topic}
            summary={<bdi>{state.coverage.topics.get(spot.topic)?.label ?? ""}</bdi>}
            note={blindSpotInWords(spot)}
          >
            {() => (
              <>
                <p class="details-spot">
                  None of its articles was placed in these, of the topic{" "}
                  <GroupButton state={state} selected={spot.topic} />
                </p>
                <StoryList
                  state={state}
                  stories={missed.filter(({ topics }) => topics.includes(spot.topic))}
                  note={sizeInWords}
                />
              </>
            )}
          </Disclosure>
        ))}
      </div>
    </div>
  );
}
