import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { KIND_NAMES } from "../../state/measures/marks-of.ts";
import type { State } from "../../state/state.ts";
import type { MarkKind } from "../../state/view/view.ts";
import { Chooser } from "../legend/appearance/Chooser.tsx";
import { RANKING_CHOICES, type RankingChoice } from "./choices.ts";
import { inOrderOf, topOf } from "./ranking.ts";
import { RankingRow } from "./RankingRow.tsx";
import "./rankings.css";

/** How many are shown at first, and how many more each time one asks. */
const AT_FIRST = 10;
const MORE = 40;

const [FIRST_CHOICE] = RANKING_CHOICES as readonly [RankingChoice];

/** What matters most in view, by a measure of one's choice; a click selects. */
export function Rankings({ state }: { state: State }) {
  const measure = useSignal(FIRST_CHOICE.measure);
  const kind = useSignal<MarkKind>("article");
  const choice = RANKING_CHOICES.find((one) => one.measure === measure.value) ?? FIRST_CHOICE;
  const shown = choice.kinds.find((one) => one === kind.value) ?? choice.kinds[0] ?? "article";
  return (
    <section class="details-section rankings" aria-labelledby="rankings">
      <h3 class="details-subheading" id="rankings">
        What matters most
      </h3>
      <div class="rankings-choosers">
        <Chooser
          name="By"
          choices={RANKING_CHOICES.map((one) => ({ value: one.measure, name: one.name }))}
          value={choice.measure}
          onChoose={(value) => {
            measure.value = value;
          }}
        />
        <Chooser
          name="Of"
          choices={choice.kinds.map((value) => ({ value, name: KIND_NAMES[value] }))}
          value={shown}
          onChoose={(value) => {
            kind.value = value;
          }}
        />
      </div>
      <Ranking key={`${choice.measure} ${shown}`} state={state} choice={choice} kind={shown} />
    </section>
  );
}

function Ranking(props: { state: State; choice: RankingChoice; kind: MarkKind }) {
  const { state, choice, kind } = props;
  const { coverage, measures } = state;
  const most = useSignal(AT_FIRST);
  const { now } = state.presence.value;
  const measure = measures[choice.measure];
  const isOfView = choice.measure === "articles";
  const ofCorpus = useMemo(
    () => (isOfView ? [] : inOrderOf(measure, kind, coverage, choice.isLeastFirst)),
    [measure, kind, coverage, choice],
  );
  const inOrder = isOfView
    ? inOrderOf({ isCount: true, value: (key) => now.articlesOf(key) }, kind, coverage)
    : ofCorpus;
  const { top, hasMore } = topOf(inOrder, (key) => now.has(key), most.value);
  const longest = Math.max(0, ...top.map(({ value }) => value));
  const isPart = now.counts.articles < coverage.articles.size;
  if (top.length === 0) {
    return <p class="panel-note">Of nothing in view is this known, or it is zero.</p>;
  }
  return (
    <>
      <ol class="rankings-list">
        {top.map((ranked) => (
          <RankingRow
            key={ranked.key}
            state={state}
            kind={kind}
            ranked={ranked}
            value={measure.format(ranked.value)}
            share={longest > 0 ? ranked.value / longest : 0}
          />
        ))}
      </ol>
      {hasMore ? (
        <button
          type="button"
          class="panel-button panel-link rankings-more"
          onClick={() => {
            most.value += MORE;
          }}
        >
          Show more
        </button>
      ) : null}
      {isPart && !isOfView ? (
        <p class="panel-note">What is in view, by its figures in the whole corpus.</p>
      ) : null}
    </>
  );
}
