import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { ArticleRow } from "../details/ArticleRow.tsx";
import { Disclosure } from "../details/Disclosure.tsx";
import { StoryList } from "../details/StoryList.tsx";
import { useFold } from "../details/use-fold.tsx";
import type { RelatedLink, SharedGroup } from "./shared-between.ts";
import { standingIn, standingWords } from "./standing.ts";
import "../details/article-list.css";

/** So many stories that what comes after them is still to be found. */
const STORIES = 8;

/** Stories that several of the providers covered, with who was first of them and by how much. */
export function SharedStories({
  state,
  stories,
}: {
  state: State;
  stories: readonly SharedGroup[];
}) {
  const { coverage } = state;
  if (stories.length === 0) return null;
  const articles = new Map(stories.map((group) => [group.key, group.articles]));
  return (
    <div class="details-section">
      <h3 class="details-subheading">{countOf(stories.length, "shared story")}</h3>
      <p class="details-span">Told by the earliest article of each in this corpus</p>
      <StoryList
        state={state}
        stories={stories.flatMap(({ key }) => coverage.stories.get(key) ?? [])}
        note={(story) =>
          standingWords(
            standingIn(story, articles.get(story.key)?.keys() ?? [], coverage),
            coverage,
          )
        }
        most={STORIES}
      />
    </div>
  );
}

/** Texts that several of the providers ran, each with its articles. */
export function SharedTexts({ state, wires }: { state: State; wires: readonly SharedGroup[] }) {
  if (wires.length === 0) return null;
  return (
    <div class="details-section">
      <h3 class="details-subheading">{countOf(wires.length, "shared wire copy")}</h3>
      <p class="details-span">The same text, or at least the same headline</p>
      <SharedArticles state={state} groups={wires} />
    </div>
  );
}

/** The articles that some providers have of each story or text, folded by its name. */
export function SharedArticles({
  state,
  groups,
}: {
  state: State;
  groups: readonly SharedGroup[];
}) {
  const { stories, articles } = state.coverage;
  const { shown, more } = useFold(groups, STORIES);
  return (
    <div class="details-folds">
      {shown.map((group) => {
        const keys = [...group.articles.values()].flat();
        const name = stories.get(group.key)?.label ?? articles.get(group.key)?.title ?? "";
        return (
          <Disclosure
            key={group.key}
            summary={<bdi>{name}</bdi>}
            note={countOf(keys.length, "article")}
          >
            {() => (
              <ol class="article-list">
                {keys.map((key) => (
                  <ArticleRow key={key} state={state} article={key} withProvider />
                ))}
              </ol>
            )}
          </Disclosure>
        );
      })}
      {more}
    </div>
  );
}

/** Articles of one provider with those of another that they list, in pairs. */
export function RelatedPairs({
  state,
  related,
}: {
  state: State;
  related: readonly RelatedLink[];
}) {
  const { shown, more } = useFold(related, STORIES);
  if (related.length === 0) return null;
  return (
    <div class="details-section">
      <h3 class="details-subheading">{countOf(related.length, "related link")} between them</h3>
      <ol class="compare-pairs">
        {shown.map(({ source, target }) => (
          <li key={`${source} ${target}`} class="compare-pair">
            <ol class="article-list" aria-label="An article, and one that it lists as related">
              <ArticleRow state={state} article={source} withProvider />
              <ArticleRow
                state={state}
                article={target}
                withProvider
                note="Listed by the one above"
              />
            </ol>
          </li>
        ))}
      </ol>
      {more}
    </div>
  );
}
