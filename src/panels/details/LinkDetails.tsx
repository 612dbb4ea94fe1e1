import type { State } from "../../state/state.ts";
import type { NetworkId } from "../../state/view/view.ts";
import { RelatedPairs, SharedArticles } from "../compare/Shared.tsx";
import { sharedBetween } from "../compare/shared-between.ts";
import { sharedWords } from "../compare/shared-words.ts";
import { countOf } from "../../state/count-format.ts";
import { AroundTool } from "../walk/AroundTool.tsx";
import { OtherNetwork } from "../walk/OtherNetwork.tsx";
import { ArticleList } from "./ArticleList.tsx";
import { GroupButton } from "./GroupButton.tsx";

/** A link of a derived network: its two ends, and the articles behind it. */
export function LinkDetails({ state, link }: { state: State; link: string }) {
  return state.networks.providers.graph.hasEdge(link) ? (
    <ProviderLink state={state} link={link} />
  ) : (
    <StoryLink state={state} link={link} />
  );
}

/** What two providers share. */
function ProviderLink({ state, link }: { state: State; link: string }) {
  const { networks, coverage, presence } = state;
  const { now } = presence.value;
  const ends = networks.providers.graph.extremities(link);
  const behind = networks.providers.shared(link, (key) => now.has(key));
  const { stories, wires, related } = sharedBetween(ends, { coverage, now });
  return (
    <div class="details-body">
      <Head state={state} kind="Link between two providers" ends={ends} network="providers" />
      <p class="details-sum">They share {sharedWords(behind)}.</p>
      <AroundTool state={state} />
      {stories.length === 0 ? null : (
        <div class="details-section">
          <h3 class="details-subheading">{countOf(stories.length, "story")} that both covered</h3>
          <SharedArticles state={state} groups={stories} />
        </div>
      )}
      {wires.length === 0 ? null : (
        <div class="details-section">
          <h3 class="details-subheading">{countOf(wires.length, "wire copy")} that both ran</h3>
          <SharedArticles state={state} groups={wires} />
        </div>
      )}
      <RelatedPairs state={state} related={related} />
    </div>
  );
}

/** The articles of a story that are about a topic. */
function StoryLink({ state, link }: { state: State; link: string }) {
  const { networks, presence } = state;
  const { now } = presence.value;
  const ends = networks.stories.graph.extremities(link);
  const articles = networks.stories.shared(link, (key) => now.has(key));
  const { length } = articles;
  return (
    <div class="details-body">
      <Head state={state} kind="Link of a story to a topic" ends={ends} network="stories" />
      <p class="details-sum">
        {length === 0 ? "No article" : countOf(length, "article")} in view of this story{" "}
        {length > 1 ? "are" : "is"} about the topic.
      </p>
      <AroundTool state={state} />
      {length === 0 ? null : (
        <div class="details-section">
          <h3 class="details-subheading">{countOf(length, "article")}</h3>
          <ArticleList state={state} keys={articles} withProvider />
        </div>
      )}
    </div>
  );
}

/** `The Guardian — BBC`, each leading to its own details; and the way to the network that draws the link. */
function Head(props: {
  state: State;
  kind: string;
  ends: readonly [string, string];
  network: NetworkId;
}) {
  const { state, kind, ends, network } = props;
  const [source, target] = ends;
  return (
    <>
      <p class="details-kind">{kind}</p>
      <h2 class="details-headline" tabIndex={-1}>
        <GroupButton state={state} selected={source} /> —{" "}
        <GroupButton state={state} selected={target} />
      </h2>
      <OtherNetwork state={state} network={network} />
    </>
  );
}
