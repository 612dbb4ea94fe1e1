import type { Coverage } from "../../graph/coverage.ts";
import type { Path } from "./path.ts";
import { furtherWords, openingWords, type Weigh } from "./step-words.ts";

/** A piece of a path's sentence: a node, to be named by its label, or words with their spaces. */
export type PathWord =
  | { readonly kind: "node"; readonly key: string }
  | { readonly kind: "words"; readonly text: string };

const UNKNOWN: Weigh = () => undefined;

/**
 * A path as one sentence: `“Facial recognition” is listed as related by “IBM quits”, published by
 * The Star, which also published “Amazon pauses”, which is about AI.` Headlines stand in quotes.
 *
 * Cost: the links of the path.
 *
 * @param weigh counts what edges between providers stand for; where it knows nothing, no number is said.
 */
export function pathWords(
  { nodes, steps }: Path,
  coverage: Coverage,
  weigh: Weigh = UNKNOWN,
): readonly PathWord[] {
  const words: PathWord[] = [];
  let text = "";
  for (const [place, key] of nodes.entries()) {
    const [opening, closing] = frameOf(key, coverage, place === 0);
    text += opening;
    if (text !== "") words.push({ kind: "words", text });
    words.push({ kind: "node", key });
    text = closing;
    const [before, step] = [steps[place - 1], steps[place]];
    if (!step) continue;
    text += before
      ? `${furtherWords(step, before, coverage, weigh)} `
      : ` ${openingWords(step, coverage, weigh)} `;
  }
  return [...words, { kind: "words", text: `${text}.` }];
}

/** The sentence as plain text, for what reads it aloud. */
export function pathSentence(path: Path, coverage: Coverage, weigh: Weigh = UNKNOWN): string {
  return pathWords(path, coverage, weigh)
    .map((word) => (word.kind === "words" ? word.text : labelOf(word.key, coverage)))
    .join("");
}

/** What stands around the label of a node. */
function frameOf(
  key: string,
  { articles, stories, topics }: Coverage,
  isFirst: boolean,
): readonly [string, string] {
  if (articles.has(key)) return ["“", "”"];
  if (stories.has(key)) return [isFirst ? "The story “" : "the story “", "”"];
  return [isFirst && topics.has(key) ? "The topic " : "", ""];
}

function labelOf(key: string, { graph, stories }: Coverage): string {
  const story = stories.get(key);
  if (story) return story.label;
  return graph.hasNode(key) ? graph.getNodeAttribute(key, "label") : key;
}
