import { countOf } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { listTime } from "../list-time.ts";
import { useHover } from "../use-hover.ts";
import { RemoveButton } from "./Chosen.tsx";
import { ThingMark } from "./ThingMark.tsx";
import { thingName } from "./thing-name.ts";
import { articlesOf } from "./things.ts";

/** One of many selected things: its name, which opens it alone, what there is of it, and a way out. */
export function ThingRow({ state, of }: { state: State; of: string }) {
  const name = thingName(of, state.coverage);
  const hover = useHover(state, of);
  return (
    <li class="compare-thing">
      <button
        type="button"
        class="panel-button compare-thing-name"
        onClick={() => state.select(of, { reveal: true })}
        {...hover}
      >
        <ThingMark state={state} of={of} />
        <span class="article-row-text">
          <span class="article-row-title" dir="auto">
            {name}
          </span>
          <span class="article-row-line">{lineOf(of, state)}</span>
        </span>
      </button>
      <RemoveButton state={state} of={of} name={name} />
    </li>
  );
}

/** What there is of it: an article's provider and time, a group's articles in view. */
function lineOf(of: string, { coverage, presence, zone }: State): string {
  const { now } = presence.value;
  const article = coverage.articles.get(of);
  if (article) {
    const provider = coverage.providers.get(article.provider)?.label ?? "";
    const out = now.has(of) ? "" : " · not in view";
    return `${provider} · ${listTime(article, coverage, zone.value)}${out}`;
  }
  const { length } = articlesOf(of, { coverage, now });
  return length === 0 ? "not in view" : `${countOf(length, "article")} in view`;
}
