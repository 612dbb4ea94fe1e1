import type { Article } from "../../graph/coverage.ts";
import { formatCount, nounFor } from "../../state/count-format.ts";

/** The small print of an article: where the corpus has it from, and how its files class it. */
export function ArticleFacts({ article }: { article: Article }) {
  return (
    <dl class="details-facts">
      {factsOf(article).map(({ name, values }) => (
        <div key={name} class="details-fact">
          <dt>{name}</dt>
          {values.map((value) => (
            <dd key={value} dir="auto">
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function factsOf({ filed, sources, type, category, quality, heat }: Article) {
  const facts = [
    {
      name: "In the corpus",
      values: [filed ? "filed: has a file of its own" : "listed: known only from related links"],
    },
    { name: nounFor(sources.length, "Source file"), values: sources },
    { name: "Type", values: known(type) },
    { name: "Category", values: known(category) },
    { name: "Quality (rank)", values: rank(quality) },
    { name: "Heat (rank)", values: rank(heat) },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

function known(text: string | null): string[] {
  return text === null || text === "" ? [] : [text];
}

/** Ranks have no upper end, so they are named as what they are; below 0 means unknown. */
function rank(value: number | null): string[] {
  return value === null || value < 0 ? [] : [formatCount(value)];
}
