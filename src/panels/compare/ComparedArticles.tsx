import type { ComponentChildren } from "preact";
import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { OriginalLink } from "../details/OriginalLink.tsx";
import { Sentence } from "../details/Sentence.tsx";
import { articleMeasures } from "./article-measures.ts";
import { articlePairWords } from "./article-pairs.ts";
import { CompareTable } from "./CompareTable.tsx";

/** Two or three articles: when, by whom, and how they hang together. */
export function ComparedArticles(props: {
  state: State;
  articles: readonly Article[];
  tools: ComponentChildren;
}) {
  const { state, articles, tools } = props;
  const { coverage } = state;
  const pairs = articles.flatMap((one, at) =>
    articles.slice(at + 1).map((other) => [one, other] as const),
  );
  return (
    <>
      {pairs.map(([one, other]) => (
        <p key={`${one.key} ${other.key}`} class="details-sum">
          <Sentence state={state} words={articlePairWords(one, other, coverage)} />
        </p>
      ))}
      {tools}
      <CompareTable
        caption="The articles beside each other"
        names={articles.map(({ title }) => title)}
        rows={articleMeasures(articles, { coverage }, state.zone.value).map(({ name, cells }) => ({
          key: name,
          label: name,
          cells,
        }))}
      />
      <div class="details-section">
        <h3 class="details-subheading">What they say</h3>
        {articles.map(({ key, title, excerpt, url }) => (
          <div key={key} class="compare-excerpt">
            <h4 class="compare-excerpt-title" dir="auto">
              {title}
            </h4>
            {excerpt === "" ? null : (
              <p class="compare-excerpt-text" dir="auto">
                {excerpt}
              </p>
            )}
            <OriginalLink url={url} />
          </div>
        ))}
      </div>
    </>
  );
}
