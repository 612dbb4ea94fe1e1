// The elements that lint would rather see are form controls; a combobox popup holds marks and two lines.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { State } from "../../state/state.ts";
import { isFiltering } from "../../state/filters/filters.ts";
import { highlight } from "./highlight.ts";
import { Highlighted } from "./Highlighted.tsx";
import { listTime } from "../list-time.ts";
import { Mark, type MarkShape } from "../Mark.tsx";
import { isAdding } from "../adding.ts";
import { snippet } from "./snippet.ts";
import type { Hit } from "./tally.ts";
import { countOf } from "../../state/count-format.ts";

/** One result: its mark, its name with what was found in it, and a line that places it. */
export function SearchOption(props: {
  id: string;
  state: State;
  hit: Hit;
  isActive: boolean;
  onChoose: (add: boolean) => void;
}) {
  const { id, state, hit, isActive, onChoose } = props;
  const { name, line, shape, colour } = describe(state, hit.key);
  const within = textWithin(state, hit);
  const isSelected = state.selected.value.includes(hit.key);
  return (
    // The field has the focus and the keys; the pointer alone comes here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      class="search-option"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={(event) => onChoose(isAdding(event))}
    >
      <Mark shape={shape} colour={colour} />
      <div class="search-option-text">
        <div class="search-option-name" data-shape={shape} dir="auto">
          <Highlighted text={name} needles={hit.needles} />
        </div>
        <div class="search-option-line">
          <Highlighted text={line} needles={hit.needles} />
          {state.presence.value.now.has(hit.key) ? null : (
            <span class="search-outside"> · {outside(state)}</span>
          )}
          {isSelected ? <span class="search-outside"> · selected</span> : null}
        </div>
        {within === "" ? null : (
          <div class="search-option-line" dir="auto">
            <Highlighted text={within} needles={hit.needles} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Why something is not in view, as far as one word can say it. */
function outside({ filters, around }: State): string {
  const isKept = around.value?.keep !== true && !isFiltering(filters.value);
  return isKept ? "outside the window" : "not in view";
}

/** Where it was found, if not in its names. */
function textWithin({ coverage }: State, { key, within, needles }: Hit): string {
  const article = coverage.articles.get(key);
  if (!article || within === null) return "";
  if (within === "excerpt") return snippet(article.excerpt, needles);
  const titles = article.revisions.map(({ title }) => title);
  const title = titles.find((other) => highlight(other, needles).some(({ hit }) => hit));
  return title === undefined ? "" : `Also headed “${title}”`;
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
