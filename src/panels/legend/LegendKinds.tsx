import { useMemo } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { Mark, type MarkShape } from "../Mark.tsx";
import { formatCount } from "../../state/count-format.ts";

const FIRSTS = {
  name: "First in its story",
  means: "at least two outlets covered it, and no earlier article of it is in this corpus",
};

/** The shape of each kind, and how many of it are in the window. */
export function LegendKinds({ state }: { state: State }) {
  const { now } = state.presence.value;
  const filedKeys = useMemo(
    () => [...state.coverage.articles.values()].filter((it) => it.filed).map(({ key }) => key),
    [state.coverage],
  );
  const firsts = [...state.firsts.keys()].filter((key) => now.has(key)).length;
  const filed = filedKeys.filter((key) => now.has(key)).length;
  const { articles, providers, topics } = now.counts;
  const rows: { shape: MarkShape; name: string; count: number; means: string }[] = [
    { shape: "filed", name: "Articles, filed", count: filed, means: "has a file of its own" },
    {
      shape: "listed",
      name: "Articles, listed",
      count: articles - filed,
      means: "known only from the related links of another",
    },
    ...(state.firsts.size === 0 ? [] : [{ shape: "first", ...FIRSTS, count: firsts } as const]),
    { shape: "provider", name: "Providers", count: providers, means: "published it" },
    { shape: "topic", name: "Topics", count: topics, means: "an article is filed under it" },
  ];
  return (
    <section class="legend-section" aria-labelledby="legend-kinds">
      <h3 class="panel-heading" id="legend-kinds">
        Kinds
      </h3>
      <ul class="legend-list">
        {rows.map(({ shape, name, count, means }) => (
          <li key={shape} class="legend-row" title={`${name}: ${means}`}>
            <Mark shape={shape} />
            <span class="legend-name">{name}</span>
            <span class="legend-count">{formatCount(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
