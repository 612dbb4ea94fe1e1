import type { Selection } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../../state/view/view.ts";
import { articlesIn } from "../lanes/lanes.ts";
import { articleWords, firstWords } from "../words.ts";
import { type CursorMove, type CursorRoom, moveCursor } from "./article-cursor.ts";
import { mountCursorBox } from "./cursor-box.ts";
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
 * Marks from the keyboard, from article to article.
 *
 * @param marks the list box.
 * @param reveal brings the row of an article into sight.
 */
export function mountKeyboard(
  marks: Div,
  model: MarksModel,
  reveal: (key: string) => void,
): () => void {
  const { id, state, cursor, rowKeyOf } = model;
  return mountCursorBox<DatedArticle, CursorMove>(marks, {
    id,
    state,
    cursor,
    articleOf: (article) => article,
    moves: MOVES,
    move: (current, move) => moveCursor(current, move, roomOf(model)),
    start: () => startOf(model),
    isGone: () => {
      const { now } = state.presence.value;
      return ({ key }) => !now.has(key);
    },
    rowKeyOf,
    reveal,
    optionOf: (article) => ({ place: model.markOf(article), words: wordsOf(article, model) }),
    none: "No article is chosen. Arrow keys go from article to article.",
  });
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

function wordsOf(article: DatedArticle, { state }: MarksModel): string {
  const { coverage, zone } = state;
  const words = [articleWords(article, coverage, zone.value), firstWords(article, state)];
  return words.filter(Boolean).join(". ");
}
