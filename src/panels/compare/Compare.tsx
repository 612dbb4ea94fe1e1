import type { ComponentChildren } from "preact";
import { formatCount, nounFor } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import type { MarkKind } from "../../state/view/view.ts";
import { AroundTool } from "../walk/AroundTool.tsx";
import { Chosen } from "./Chosen.tsx";
import { CompareActions } from "./CompareActions.tsx";
import { ComparedArticles } from "./ComparedArticles.tsx";
import { ComparedProviders } from "./ComparedProviders.tsx";
import { ComparedStories } from "./ComparedStories.tsx";
import { ComparedTopics } from "./ComparedTopics.tsx";
import { MixedThings } from "./MixedThings.tsx";
import { byKind, type ThingsOfKind } from "./things.ts";
import "./compare.css";

/** As many stand beside each other; more are a list. */
const MOST_COLUMNS = 3;

/** Several selected things: beside each other where they are two or three of a kind, else listed. */
export function Compare({ state, keys }: { state: State; keys: readonly string[] }) {
  const kinds = byKind(keys, state.coverage);
  const kind = keys.length > MOST_COLUMNS ? null : onlyKind(kinds);
  const tools = (
    <>
      <CompareActions state={state} />
      <AroundTool state={state} />
    </>
  );
  return (
    <div class="details-body compare">
      <h2 class="details-headline compare-title" tabIndex={-1}>
        {titleOf(kinds)}
      </h2>
      {kind === null ? (
        <MixedThings state={state} keys={keys} kinds={kinds} tools={tools} />
      ) : (
        <>
          <Chosen state={state} keys={keys} />
          <Compared state={state} keys={keys} kind={kind} tools={tools} />
        </>
      )}
    </div>
  );
}

/** Of which kind all are that can stand beside each other; links can't. */
function onlyKind(kinds: readonly ThingsOfKind[]): MarkKind | null {
  const [only, ...more] = kinds;
  return more.length > 0 || only === undefined || only.kind === "link" ? null : only.kind;
}

function Compared(props: {
  state: State;
  keys: readonly string[];
  kind: MarkKind;
  tools: ComponentChildren;
}) {
  const { state, keys, kind, tools } = props;
  const { coverage } = state;
  if (kind === "provider") {
    const providers = keys.flatMap((key) => coverage.providers.get(key) ?? []);
    return <ComparedProviders state={state} providers={providers} tools={tools} />;
  }
  if (kind === "topic") {
    const topics = keys.flatMap((key) => coverage.topics.get(key) ?? []);
    return <ComparedTopics state={state} topics={topics} tools={tools} />;
  }
  if (kind === "story") {
    const stories = keys.flatMap((key) => coverage.stories.get(key) ?? []);
    return <ComparedStories state={state} stories={stories} tools={tools} />;
  }
  const articles = keys.flatMap((key) => coverage.articles.get(key) ?? []);
  return <ComparedArticles state={state} articles={articles} tools={tools} />;
}

/** `2 providers`, `3 articles and 1 topic` */
function titleOf(kinds: readonly ThingsOfKind[]): string {
  const parts = kinds.map(
    ({ kind, keys }) => `${formatCount(keys.length)} ${nounFor(keys.length, kind)}`,
  );
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
