import { formatCount, nounFor } from "../../../state/count-format.ts";
import type { Category, CategoryMeaning } from "../../../state/measures/colours.ts";
import { kindOf } from "../../../state/measures/marks-of.ts";
import type { State } from "../../../state/state.ts";
import { Mark } from "../../Mark.tsx";
import { CategoryButton } from "./CategoryButton.tsx";

/** The groups that have a hue, and what all others are drawn in, with what is in view of each. */
export function CategoryKey({ state, meaning }: { state: State; meaning: CategoryMeaning }) {
  const { now } = state.presence.value;
  const counts = meaning.inView(now);
  const byKind = state.colour.value === "kind";
  const coloured = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const others = byKind ? 0 : now.counts.articles - coloured;
  return (
    <>
      <ul class="appearance-list">
        {meaning.categories.map((category) => (
          <li key={category.key}>
            <CategoryRow state={state} category={category} count={counts.get(category.key) ?? 0} />
          </li>
        ))}
        {others > 0 ? (
          <li class="appearance-row">
            <Mark shape="story" colour={state.palette.value.plain} />
            <span class="appearance-name">All others, grey</span>
            <Count count={others} />
          </li>
        ) : null}
      </ul>
      <Note choice={state.colour.value} />
    </>
  );
}

function CategoryRow(props: { state: State; category: Category; count: number }) {
  const { state, category, count } = props;
  const { key, name, colour } = category;
  const row = (
    <>
      <Mark shape="story" colour={colour} />
      <span class="appearance-name" dir="auto">
        {name}
      </span>
      <Count count={count} noun={state.colour.value === "kind" ? null : "article"} />
    </>
  );
  if (kindOf(state.coverage, key) === null) {
    return (
      <div class="appearance-row" title={name}>
        {row}
      </div>
    );
  }
  return (
    <CategoryButton state={state} of={key} name={name}>
      {row}
    </CategoryButton>
  );
}

function Count({ count, noun = "article" }: { count: number; noun?: string | null }) {
  return (
    <span class="appearance-count">
      {formatCount(count)}
      {noun === null ? null : <span class="visually-hidden"> {nounFor(count, noun)}</span>}
    </span>
  );
}

const NOTES: Readonly<Partial<Record<State["colour"]["value"], string>>> = {
  topic: "An article on several has the colour of the rarest.",
  community: "Articles, providers and topics with many links among them, named after the largest.",
};

function Note({ choice }: { choice: State["colour"]["value"] }) {
  const note = NOTES[choice];
  return note === undefined ? null : <p class="panel-note">{note}</p>;
}
