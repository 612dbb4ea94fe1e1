import { effect } from "@preact/signals";
import type { Selection } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import { articlesIn } from "../lanes/lanes.ts";
import type { Window } from "../../state/view/view.ts";
import { articleWords, firstWords } from "../words.ts";
import { type CursorMove, type CursorRoom, moveCursor } from "./article-cursor.ts";
import type { MarksModel } from "./marks-model.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

const MOVES: Readonly<Record<string, CursorMove>> = {
  ArrowLeft: "earlier",
  ArrowRight: "later",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

/**
 * Marks from the keyboard: one tab stop, and a cursor that goes from article to article. To a
 * screen reader they are a list box whose active option is the article at the cursor.
 *
 * @param marks the list box.
 * @param reveal brings the row of an article into sight.
 */
export function mountKeyboard(
  marks: Div,
  model: MarksModel,
  reveal: (key: string) => void,
): () => void {
  const { state, cursor } = model;
  const setCursor = (article: DatedArticle | null) => {
    if (article) reveal(article.key);
    cursor.value = article;
    state.hover.value = article?.key ?? null;
  };
  marks
    .on("keydown.marks-keys", (event: KeyboardEvent) => {
      if (handleKey(event, model, setCursor)) {
        event.preventDefault();
        event.stopPropagation();
      }
    })
    .on("focus.marks-keys", () => {
      // A click puts the focus here too, and is about another article.
      if (marks.node()?.matches(":focus-visible") === true) setCursor(startOf(model));
    })
    .on("blur.marks-keys", () => {
      if (cursor.peek()) setCursor(null);
    });
  const stops = [keepInView(model), drawOption(marks, model)];
  return () => {
    marks.on(".marks-keys", null);
    for (const stop of stops) stop();
  };
}

/**
 * Where the cursor is when the marks get the focus: at what is selected (of a story, at its first
 * article in view), else at the first article.
 */
function startOf(model: MarksModel): DatedArticle | null {
  const { state, all } = model;
  const selection = state.selection.peek();
  const story = state.coverage.stories.get(selection ?? "");
  const chosen = new Set(story?.articles ?? [selection]);
  const inView = articlesIn(all.peek(), windowOf(model));
  return inView.find(({ key }) => chosen.has(key)) ?? moveCursor(null, "first", roomOf(model));
}

function roomOf(model: MarksModel): CursorRoom {
  const { all, lanes } = model;
  return { all: all.peek(), lanes: lanes.peek(), window: windowOf(model) };
}

/** While it is played, what has come of what the axis shows. */
function windowOf({ state, span }: MarksModel): Window {
  return state.window.peek() ?? span.peek();
}

/** @returns whether the key meant something. */
function handleKey(
  event: KeyboardEvent,
  model: MarksModel,
  setCursor: (article: DatedArticle | null) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { state, cursor } = model;
  const current = cursor.peek();
  const move = MOVES[event.key];
  if (move) {
    setCursor(moveCursor(current, move, roomOf(model)));
    return true;
  }
  if (event.key === "Enter" || event.key === " ") {
    if (current)
      state.select(event.shiftKey ? model.rowKeyOf(current) : current.key, { reveal: true });
    return true;
  }
  if (event.key !== "Escape") return false;
  if (current) setCursor(null);
  else if (state.selection.peek() !== null) state.select(null);
  else return false;
  return true;
}

/** A cursor on an article that is in view no longer is on nothing. */
function keepInView({ state, cursor }: MarksModel): () => void {
  return effect(() => {
    const { now } = state.presence.value;
    const article = cursor.peek();
    if (article && !now.has(article.key)) {
      cursor.value = null;
      state.hover.value = null;
    }
  });
}

/** The focus ring at the cursor's mark is the list box's one option. */
function drawOption(marks: Div, model: MarksModel): () => void {
  const { state, id: prefix } = model;
  const option = marks.append("div").attr("role", "option").attr("class", "marks-cursor");
  return effect(() => {
    const article = model.cursor.value;
    const mark = article && model.markOf(article);
    // Another id is another option, which a screen reader then reads.
    const id = `${prefix}-cursor-${article?.key ?? "none"}`;
    const text = article
      ? [articleWords(article, state.coverage, state.zone.value), firstWords(article, state)]
          .filter(Boolean)
          .join(". ")
      : "No article is chosen. Arrow keys go from article to article.";
    option
      .attr("id", id)
      .attr("aria-label", text)
      .attr("aria-selected", String(article !== null && state.selection.value === article.key))
      .classed("shown", mark !== null)
      .style("transform", mark ? `translate(${mark.x}px, ${mark.y}px)` : "none");
    marks.attr("aria-activedescendant", article ? id : null);
  });
}
