import { effect } from "@preact/signals";
import type { Selection } from "d3";
import { formatLagRange } from "../../state/lag-format.ts";
import { firstWords, providerName, timeWords } from "../words.ts";
import { markOf, type SpreadModel } from "./spread-model.ts";
import { copyWords } from "./spread-words.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/** Keeps a small card beside the report under the pointer or the cursor. @param layer covers the chart. */
export function mountTooltip(layer: Div, model: SpreadModel): () => void {
  const { state } = model;
  const card = layer
    .append("div")
    .attr("class", "chart-card chart-card-words spread-tooltip")
    .attr("aria-hidden", "true");
  const title = card.append("strong");
  const lines = card.append("span");
  return effect(() => {
    const report = model.pointed.value ?? model.cursor.value;
    const layout = model.layout.value;
    const mark = markOf(layout, report);
    card.classed("shown", mark !== null);
    if (!mark || !report || !layout) return;
    const { article, lag } = report;
    const first = firstWords(article, state);
    title.text(article.title);
    lines.text(
      [
        providerName(article, state.coverage),
        first || `${formatLagRange(lag)} after the first in this corpus`,
        copyWords(report, state),
        timeWords(article, state.zone.value),
      ]
        .filter(Boolean)
        .join("\n"),
    );
    place(card.node(), layer.node(), mark, layout.frame.radius);
  });
}

/** Right of the mark and below it; where there is no room, on its other side. */
function place(
  card: HTMLElement | null,
  layer: HTMLElement | null,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
): void {
  if (!card || !layer) return;
  const gap = radius * 2.4;
  const isRight = x + gap + card.offsetWidth <= layer.clientWidth;
  const left = isRight ? x + gap : Math.max(0, x - gap - card.offsetWidth);
  const top = Math.max(0, Math.min(y + gap, layer.clientHeight - card.offsetHeight));
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
