import type { ComponentChildren } from "preact";
import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { ArticleList } from "../details/ArticleList.tsx";
import { GroupButton } from "../details/GroupButton.tsx";
import { useFold } from "../details/use-fold.tsx";
import { capital } from "../details/capital.ts";
import { nounFor } from "../../state/count-format.ts";
import { inCommon } from "./in-common.ts";
import { ThingRow } from "./ThingRow.tsx";
import type { ThingsOfKind } from "./things.ts";

/** Many things, or of several kinds: what they have in common, and each of them by kind. */
export function MixedThings(props: {
  state: State;
  keys: readonly string[];
  kinds: readonly ThingsOfKind[];
  tools: ComponentChildren;
}) {
  const { state, keys, kinds, tools } = props;
  const common = <Common state={state} keys={keys} />;
  return (
    <>
      {tools}
      {keys.length > FEW ? common : null}
      {kinds.map(({ kind, keys: own }) => (
        <ThingList key={kind} state={state} kind={kind} keys={own} />
      ))}
      {keys.length > FEW ? null : common}
    </>
  );
}

/** Of so few one is soon through to what they have in common. */
const FEW = 4;

function ThingList({ state, kind, keys }: { state: State } & ThingsOfKind) {
  const { shown, more } = useFold(keys);
  return (
    <div class="details-section">
      <h3 class="details-subheading">{countOf(keys.length, kind)}</h3>
      <ul class="compare-things">
        {shown.map((key) => (
          <ThingRow key={key} state={state} of={key} />
        ))}
      </ul>
      {more}
    </div>
  );
}

function Common({ state, keys }: { state: State; keys: readonly string[] }) {
  const sight = { coverage: state.coverage, now: state.presence.value.now };
  const common = inCommon(keys, sight);
  const groups = (["provider", "topic", "story"] as const)
    .map((kind) => ({ kind, keys: common[GROUPS[kind]] }))
    .filter((group) => group.keys.length > 0);
  const isNothing = groups.length === 0 && common.articles.length === 0;
  return (
    <div class="details-section">
      <h3 class="details-subheading">In common</h3>
      {isNothing ? <p class="details-none">Nothing in view belongs to all of them</p> : null}
      {groups.length === 0 ? null : (
        <dl class="compare-common">
          {groups.map(({ kind, keys: own }) => (
            <div key={kind} class="compare-spot">
              <dt>{capital(nounFor(own.length, kind))}</dt>
              <Names state={state} keys={own} />
            </div>
          ))}
        </dl>
      )}
      {common.articles.length === 0 ? null : (
        <>
          <p class="details-span compare-articles">
            {countOf(common.articles.length, "article")} that belong to all
          </p>
          <ArticleList state={state} keys={common.articles} withProvider />
        </>
      )}
    </div>
  );
}

const GROUPS = { provider: "providers", topic: "topics", story: "stories" } as const;

/** As many names can be taken in at once. */
const AT_FIRST = 8;

function Names({ state, keys }: { state: State; keys: readonly string[] }) {
  const { shown, more } = useFold(keys, AT_FIRST);
  return (
    <>
      {shown.map((key) => (
        <dd key={key}>
          <GroupButton state={state} selected={key} />
        </dd>
      ))}
      {more === null ? null : <dd>{more}</dd>}
    </>
  );
}
