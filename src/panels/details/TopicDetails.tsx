import type { Topic } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { ArticleList } from "./ArticleList.tsx";
import { GroupSpan } from "./GroupSpan.tsx";
import { Mark } from "../Mark.tsx";
import { countOf } from "../../state/count-format.ts";

/** A topic: its articles in time order, and how many providers wrote them. */
export function TopicDetails({ state, topic }: { state: State; topic: Topic }) {
  const { articles } = state.coverage;
  const providers = new Set(topic.articles.map((key) => articles.get(key)?.provider));
  return (
    <div class="details-body">
      <p class="details-kind">
        <Mark shape="topic" /> Topic
      </p>
      <h2 class="details-headline details-headline-topic" tabIndex={-1} dir="auto">
        {topic.label}
      </h2>
      <div class="details-section">
        <h3 class="details-subheading">
          {countOf(topic.articles.length, "article")} by {countOf(providers.size, "provider")}
        </h3>
        <GroupSpan state={state} keys={topic.articles} />
        <ArticleList state={state} keys={topic.articles} withProvider />
      </div>
    </div>
  );
}
