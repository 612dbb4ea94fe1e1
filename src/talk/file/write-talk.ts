import { compareText } from "../../corpus/text/compare-text.ts";
import { groupsOfTexts } from "../../state/view/view-hash.ts";
import type { Item, Step, Talk } from "../talk.ts";
import { FORMAT, VERSION } from "./talk-format.ts";

/**
 * A talk as the text of a `*.talk.json`: the same talk is the same bytes, whatever the order in which
 * its parts were written. What is at its default is left out, a text of several lines is a list of
 * them, and each part of a view has a line, so that a change shows where it was made.
 */
export function writeTalk({ id, title, corpus, minutes, look, items }: Talk): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    id,
    title,
    corpus,
    ...given({ minutes, look }),
    items: items.map(writeItem),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function writeItem(item: Item): object {
  const { kind, id, headline } = item;
  if (kind === "heading") return { kind, id, headline };
  const { caption, notes, hidden, seconds } = item;
  const said = given({
    caption: lines(caption),
    notes: lines(notes),
    hidden: hidden || null,
    seconds,
  });
  if (kind === "text") return { kind, id, look: item.look, headline, ...said };
  const { alt, frame, view, steps } = item;
  return {
    kind,
    id,
    headline,
    ...said,
    // An empty one is said to be empty, unlike one that is made from the data.
    ...given({ alt: alt === "" ? alt : lines(alt ?? ""), frame: frame === "both" ? null : frame }),
    view: inOrder(view),
    ...(steps.length === 0 ? {} : { steps: steps.map(writeStep) }),
  };
}

function writeStep({ label, changes, plays }: Step): object {
  return { label, ...given({ plays: plays || null }), changes: inOrder(changes) };
}

/** Only those that have a value. */
function given(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** Null for none. */
function lines(text: string): string | readonly string[] | null {
  if (text === "") return null;
  return text.includes("\n") ? text.split("\n") : text;
}

/** The parts in the order of a link, then those that we don't know. */
function inOrder<T>(texts: Readonly<Record<string, T>>): Record<string, T> {
  const known = groupsOfTexts().flat();
  const rank = (name: string) => (known.indexOf(name) + 1 || Infinity) - 1;
  return Object.fromEntries(
    Object.entries(texts).toSorted(
      ([a], [b]) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)) || compareText(a, b),
    ),
  );
}
