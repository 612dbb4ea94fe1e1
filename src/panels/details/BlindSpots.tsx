import type { CoverageStory, Provider } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { Disclosure } from "./Disclosure.tsx";
import { GroupButton } from "./GroupButton.tsx";
import { blindSpotInWords } from "./provider-words.ts";
import { StoryList } from "./StoryList.tsx";
import { sizeInWords } from "./story-sentence.ts";

/** The topics that a provider covers less than others, with the stories that it has nothing on. */
export function BlindSpots(props: {
  state: State;
  provider: Provider;
  missed: readonly CoverageStory[];
}) {
  const { state, provider, missed } = props;
  if (provider.blindSpots.length === 0) return null;
  return (
    <div class="details-section">
      <h3 class="details-subheading">Blind spots</h3>
      <p class="details-span">Topics whose shared stories it covers less often than others</p>
      <div class="details-folds">
        {provider.blindSpots.map((spot) => (
          <Disclosure
            key={spot.topic}
            summary={<bdi>{state.coverage.topics.get(spot.topic)?.label ?? ""}</bdi>}
            note={blindSpotInWords(spot)}
          >
            {() => (
              <>
                <p class="details-spot">
                  Nothing on these, of the topic <GroupButton state={state} selected={spot.topic} />
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
