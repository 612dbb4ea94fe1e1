import { useComputed } from "@preact/signals";
import type { Outlet } from "../../graph/contract.ts";
import type { Article, CoverageStory } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { listTime } from "../list-time.ts";
import { copyOfWords } from "../../state/copy-words.ts";
import { isAdding } from "../adding.ts";
import { useHover } from "../use-hover.ts";
import { GroupButton } from "./GroupButton.tsx";
import { outletWords } from "./outlet-words.ts";

/** An outlet in a story: its place, its name, how long after the first, and its article. */
export function OutletRow(props: { state: State; story: CoverageStory; outlet: Outlet }) {
  const { state, story, outlet } = props;
  const { coverage } = state;
  const article = coverage.articles.get(outlet.article);
  if (!article) return null;
  const { rank, spoken, lag } = outletWords(outlet, story, coverage);
  return (
    <li class="outlet">
      <span class="outlet-rank" aria-hidden="true">
        {outlet.copyOf === null ? rank : "≡"}
      </span>
      <span class="visually-hidden">{spoken}: </span>
      <div class="outlet-text">
        <div class="outlet-head">
          <GroupButton state={state} selected={outlet.provider} class="outlet-name" />
          <span class="outlet-lag">{lag}</span>
        </div>
        <OutletArticle state={state} article={article} />
        {outlet.copyOf === null ? null : (
          <CopyOf words={copyOfWords(outlet, outlet.copyOf, coverage)} />
        )}
      </div>
    </li>
  );
}

function OutletArticle({ state, article }: { state: State; article: Article }) {
  const hover = useHover(state, article.key);
  const isHovered = useComputed(() => state.hover.value === article.key);
  return (
    <button
      type="button"
      class="panel-button outlet-article"
      data-hovered={isHovered.value}
      onClick={(event) => state.select(article.key, { reveal: true, add: isAdding(event) })}
      {...hover}
    >
      <span class="outlet-title" dir="auto">
        {article.title}
      </span>
      <span class="outlet-time">{listTime(article, state.coverage, state.zone.value)}</span>
    </button>
  );
}

/** Says whose text or headline it is; that article has its own row above. */
function CopyOf({ words: [how, { name }] }: { words: ReturnType<typeof copyOfWords> }) {
  return (
    <p class="outlet-copy">
      {how}
      <bdi>{name}</bdi>
    </p>
  );
}
