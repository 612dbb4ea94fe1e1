import type { Provider } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { ArticleList } from "./ArticleList.tsx";
import { GroupSpan } from "./GroupSpan.tsx";
import { ProviderRecord } from "./ProviderRecord.tsx";
import { Mark } from "../Mark.tsx";
import { countOf } from "../../state/count-format.ts";

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
      <div class="details-section">
        <h3 class="details-subheading">{countOf(provider.articles.length, "article")}</h3>
        <GroupSpan state={state} keys={provider.articles} />
        <ArticleList state={state} keys={provider.articles} withProvider={false} />
      </div>
    </div>
  );
}
