import type { ComponentChildren } from "preact";
import type { Provider } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { GroupButton } from "../details/GroupButton.tsx";
import { blindSpotInWords } from "../details/provider-words.ts";
import { Sentence } from "../details/Sentence.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { CountedGroups } from "./CountedGroups.tsx";
import { countTogether, GROUPS_OF } from "./count-together.ts";
import { providerMeasures } from "./provider-measures.ts";
import { providerSentence } from "./provider-sentence.ts";
import { sharedBetween } from "./shared-between.ts";
import { SharedStories, SharedTexts, RelatedPairs } from "./Shared.tsx";
import { articlesOf } from "./things.ts";

/** Two or three providers: how they did, and what they share. */
export function ComparedProviders(props: {
  state: State;
  providers: readonly Provider[];
  tools: ComponentChildren;
}) {
  const { state, providers, tools } = props;
  const { coverage } = state;
  const sight = { coverage, now: state.presence.value.now };
  const keys = providers.map(({ key }) => key);
  const names = providers.map(({ label }) => label);
  const shared = sharedBetween(keys, sight);
  const topics = countTogether(
    keys.map((key) => articlesOf(key, sight)),
    GROUPS_OF.topic,
  );
  const common = topics.filter((topic) => topic.shared > 1).length;
  return (
    <>
      <p class="details-sum">
        <Sentence state={state} words={providerSentence(keys, shared, sight)} />
      </p>
      {tools}
      <CompareTable
        caption="The providers in figures"
        names={names}
        rows={providerMeasures(providers, sight).map(({ name, cells }) => ({
          key: name,
          label: name,
          cells,
        }))}
      />
      <CountedGroups
        state={state}
        title={`${countOf(topics.length, "topic")}, ${common === 0 ? "none" : common} shared`}
        caption="Articles of each provider by topic"
        names={names}
        groups={topics}
      />
      <SharedStories state={state} stories={shared.stories} />
      <SharedTexts state={state} wires={shared.wires} />
      <RelatedPairs state={state} related={shared.related} />
      <Spots state={state} providers={providers} />
    </>
  );
}

/** The topics that each covers less than others: of the whole corpus, since a window would make more of them. */
function Spots({ state, providers }: { state: State; providers: readonly Provider[] }) {
  const blind = providers.filter(({ blindSpots }) => blindSpots.length > 0);
  if (blind.length === 0) return null;
  return (
    <div class="details-section">
      <h3 class="details-subheading">Blind spots</h3>
      <p class="details-span">
        Topics in whose stories, of at least two outlets, their articles were placed less often than
        in others, over the whole corpus
      </p>
      <dl class="compare-spots">
        {blind.map(({ key, label, blindSpots }) => (
          <div key={key} class="compare-spot">
            <dt dir="auto">{label}</dt>
            {blindSpots.map((spot) => (
              <dd key={spot.topic}>
                <GroupButton state={state} selected={spot.topic} />{" "}
                <span class="compare-aside">{blindSpotInWords(spot)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
