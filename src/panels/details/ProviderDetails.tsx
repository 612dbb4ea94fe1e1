import type { Provider } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { ArticleList } from "./ArticleList.tsx";
import { ArticlesHead } from "./ArticlesHead.tsx";
import { GroupSpan } from "./GroupSpan.tsx";
import { LinkedWith } from "./LinkedWith.tsx";
import { ProviderRecord } from "./ProviderRecord.tsx";
import { Mark } from "../Mark.tsx";
import { countOf } from "../../state/count-format.ts";
import { AroundTool } from "../walk/AroundTool.tsx";

/** A provider: its domain, the names it went by, how it did over the stories, and its articles in time order. */
export function ProviderDetails({ state, provider }: { state: State; provider: Provider }) {
  const others = provider.names.filter((name) => name !== provider.label);
  return (
    <div class="details-body">
      <p class="details-kind">
        <Mark shape="provider" /> Provider
      </p>
      <h2 class="details-headline" tabIndex={-1} dir="auto">
        {provider.label}
      </h2>
      <p class="details-about">
        <span class="details-domain">{provider.domain}</span>
        {others.length === 0 ? null : (
          <span class="details-names">
            Also named{" "}
            {others.map((name, place) => (
              <span key={name}>
                {place === 0 ? "" : ", "}
                <bdi>{name}</bdi>
              </span>
            ))}
          </span>
        )}
      </p>
      <ProviderRecord state={state} provider={provider} />
      <AroundTool state={state} />
      <LinkedWith state={state} of={provider.key} network="providers" />
      <div class="details-section">
        <ArticlesHead state={state} keys={provider.articles}>
          {countOf(provider.articles.length, "article")}
        </ArticlesHead>
        <GroupSpan state={state} keys={provider.articles} />
        <ArticleList state={state} keys={provider.articles} withProvider={false} />
      </div>
    </div>
  );
}
