// The elements that lint would rather see are form controls; a combobox popup holds marks and two lines.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { State } from "../../state/state.ts";
import { highlight, type Needles } from "./highlight.ts";
import { listTime } from "../list-time.ts";
import { Mark, type MarkShape } from "../Mark.tsx";
import type { Hit } from "./search-index.ts";
import { countOf } from "../../state/count-format.ts";

/** One result: its mark, its name with what was found in it, and a line that places it. */
export function SearchOption(props: {
  id: string;
  state: State;
  hit: Hit;
  isActive: boolean;
  onChoose: (key: string) => void;
}) {
  const { id, state, hit, isActive, onChoose } = props;
  const { name, line, shape, colour } = describe(state, hit.key);
  const isOutside = !state.presence.value.now.has(hit.key);
  return (
    // The field has the focus and the keys; the pointer alone comes here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      class="search-option"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={() => onChoose(hit.key)}
    >
      <Mark shape={shape} colour={colour} />
      <div class="search-option-text">
        <div class="search-option-name" data-shape={shape} dir="auto">
          <Highlighted text={name} needles={hit.needles} />
        </div>
        <div class="search-option-line">
          <Highlighted text={line} needles={hit.needles} />
          {isOutside ? <span class="search-outside"> · outside the window</span> : null}
        </div>
      </div>
    </div>
  );
}

function Highlighted({ text, needles }: { text: string; needles: Needles }) {
  return (
    <>
      {highlight(text, needles).map((piece, place) =>
        piece.hit ? (
          <mark key={place} class="search-hit">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

interface Description {
  readonly name: string;
  readonly line: string;
  readonly shape: MarkShape;
  readonly colour?: string;
}

function describe(state: State, key: string): Description {
  const { coverage, zone, colourOf, colours } = state;
  const article = coverage.articles.get(key);
  if (article) {
    const provider = coverage.providers.get(article.provider)?.label ?? "";
    return {
      name: article.title,
      line: `${provider} · ${listTime(article, coverage, zone.value)}`,
      shape: article.filed ? "filed" : "listed",
      colour: colourOf.value(article),
    };
  }
  const provider = coverage.providers.get(key);
  if (provider) {
    const others = provider.names.filter((name) => name !== provider.label);
    const count = countOf(provider.articles.length, "article");
    return {
      name: provider.label,
      line: [provider.domain, ...others, count].join(" · "),
      shape: "provider",
    };
  }
  const story = coverage.stories.get(key);
  if (story) {
    const articles = countOf(story.articles.length, "article");
    return {
      name: story.label,
      line: `${articles} by ${countOf(story.providers, "provider")}`,
      shape: "story",
      colour: colours.value.story(key),
    };
  }
  const topic = coverage.topics.get(key);
  return {
    name: topic?.label ?? "",
    line: countOf(topic?.articles.length ?? 0, "article"),
    shape: "topic",
  };
}
