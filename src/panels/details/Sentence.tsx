import type { State } from "../../state/state.ts";
import type { Word, Words } from "../../state/story-words.ts";
import { useHover } from "../use-hover.ts";

/** A sentence whose names lead to what they name. Names come from articles, in any script. */
export function Sentence({ state, words }: { state: State; words: Words }) {
  return (
    <>
      {words.map((word, place) => (
        <SentenceWord key={place} state={state} word={word} />
      ))}
    </>
  );
}

function SentenceWord({ state, word }: { state: State; word: Word }) {
  if (typeof word === "string") return <>{word}</>;
  if (word.key === undefined) return <bdi>{word.name}</bdi>;
  return <SentenceLink state={state} name={word.name} selected={word.key} />;
}

function SentenceLink(props: { state: State; name: string; selected: string }) {
  const { state, name, selected } = props;
  const hover = useHover(state, selected);
  return (
    <button
      type="button"
      class="panel-button panel-link details-word"
      title={state.coverage.articles.get(selected)?.title}
      onClick={() => state.select(selected, { reveal: true })}
      {...hover}
    >
      <bdi>{name}</bdi>
    </button>
  );
}
