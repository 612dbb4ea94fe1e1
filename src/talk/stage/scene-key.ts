import { cutText } from "../../corpus/text/cut.ts";
import type { Article } from "../../graph/coverage.ts";
import type { Colours } from "../../state/measures/colours.ts";
import type { State } from "../../state/state.ts";
import type { Frame } from "../talk.ts";

/** What one kind of mark means. */
export interface KeyEntry {
  readonly mark: "disc" | "ring" | "hollow" | "thread";
  /** Of a disc; the others are told by their shape. */
  readonly colour: string | null;
  readonly words: string;
}

/** Letters of a headline that say which it is. */
const LONGEST = 32;

/**
 * How to read the pictures of a scene: its colours, rings, threads and hollow dots, as far as they occur
 * in view and the pictures don't name them themselves.
 *
 * Cost: a look at each article.
 *
 * @param seen shows what the scene does.
 * @param colours that it is shown in.
 */
export function sceneKey(seen: State, colours: Colours, frame: Frame): readonly KeyEntry[] {
  const charts = frame === "network" ? [] : seen.charts.peek();
  const { now } = seen.presence.peek();
  const articles = [...seen.coverage.articles.values()].filter(({ key }) => now.has(key));
  const isNetwork = frame !== "timeline" && seen.network.peek() === "articles";
  const hasDots = charts.includes("lanes") || charts.includes("swarm");
  const hasCopies = () => articles.some(({ copies }) => copies.some((key) => now.has(key)));
  // Rows of stories have their names beside them.
  const isNamed = charts.includes("lanes") && seen.lanes.peek().by === seen.colour.peek();
  const entries: KeyEntry[] =
    (isNetwork || hasDots) && !isNamed ? colourEntries(articles, colours, seen) : [];
  if (hasDots && articles.some(({ key }) => seen.firsts.has(key))) {
    entries.push({ mark: "ring", colour: null, words: "first with its story here" });
  }
  if (charts.includes("lanes") && hasCopies()) {
    entries.push({ mark: "thread", colour: null, words: "wire copies of one text" });
  }
  if (charts.includes("spread") && hasCopies()) {
    entries.push({ mark: "hollow", colour: null, words: "wire copy" });
  }
  return entries;
}

/** None where there is but one colour, that of all others. */
function colourEntries(articles: readonly Article[], colours: Colours, seen: State): KeyEntry[] {
  const { meaning } = colours;
  if (meaning.is !== "categories") return [];
  const inView = meaning.inView(seen.presence.peek().now);
  const known = meaning.categories.filter(({ key }) => (inView.get(key) ?? 0) > 0);
  if (known.length === 0) return [];
  const hues = new Set(known.map(({ colour }) => colour));
  const other = articles.map((article) => colours.article(article)).find((each) => !hues.has(each));
  return [
    ...known.map(({ colour, name }) => disc(colour, cutText(name, LONGEST))),
    ...(other === undefined ? [] : [disc(other, "other")]),
  ];
}

function disc(colour: string, words: string): KeyEntry {
  return { mark: "disc", colour, words };
}
