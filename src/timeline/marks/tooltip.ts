import { effect } from "@preact/signals";
import type { Selection } from "d3";
import { countOf } from "../../state/count-format.ts";
import { firstWords, providerName, timeWords } from "../words.ts";
import type { Mark } from "./mark.ts";
import type { MarksModel } from "./marks-model.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/**
 * Keeps a small card beside the mark under the pointer or the cursor: title, provider, exact time,
 * with which story it was first, and how many lie at one place where a crowd does.
 *
 * @param layer covers the chart; the card stays within it.
 * @param marks the element from whose upper left marks are measured.
 */
export function mountTooltip(layer: Div, marks: Div, model: MarksModel): () => void {
  const card = layer
    .append("div")
    .attr("class", "chart-card chart-card-words")
    .attr("aria-hidden", "true");
  const crowd = card.append("span").attr("class", "marks-crowd");
  const title = card.append("strong");
  const provider = card.append("span");
  const time = card.append("span");
  const first = card.append("span");
  return effect(() => {
    const article = model.pointed.value ?? model.cursor.value;
    const mark = article && model.markOf(article);
    const shown = mark && mark.y >= 0 && mark.y <= marks.property("clientHeight");
    card.classed("shown", Boolean(shown));
    if (!shown) return;
    crowd.text(crowdWords(model.crowdOf(mark.article)));
    title.text(mark.article.title);
    provider.text(providerName(mark.article, model.state.coverage));
    time.text(timeWords(mark.article, model.state.zone.value));
    first.text(firstWords(mark.article, model.state));
    place(card.node(), layer.node(), marks.node(), mark, model.radius());
  });
}

/** `23 articles here, the nearest:`; empty of an article with a mark of its own. */
function crowdWords(count: number): string {
  return count > 1 ? `${countOf(count, "article")} here, the nearest:` : "";
}

/** Right of the mark and below it; where there is no room, on its other side. */
function place(
  card: HTMLElement | null,
  layer: HTMLElement | null,
  marks: HTMLElement | null,
  mark: Mark,
  radius: number,
): void {
  if (!card || !layer || !marks) return;
  const bounds = layer.getBoundingClientRect();
  const origin = marks.getBoundingClientRect();
  const x = origin.left - bounds.left + mark.x;
  const y = origin.top - bounds.top + mark.y;
  const gap = radius * 2.2;
  const right = x + gap + card.offsetWidth <= bounds.width;
  const left = right ? x + gap : Math.max(0, x - gap - card.offsetWidth);
  const below = Math.min(y + gap, bounds.height - card.offsetHeight);
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(0, below))}px)`;
}
