import { joined, split } from "./hash-list.ts";
import type { Part } from "./hash-part.ts";
import { readTime, writeTime } from "./hash-values.ts";
import { DEFAULT_TIMELINE, type Note } from "./timeline-parts.ts";
import type { View } from "./view.ts";

/** Something that is on or off, off by default: `snap=on`. */
function flag(name: "snap" | "wide"): Part {
  return {
    names: [name],
    write: (view) => [view[name] ? "on" : null],
    read: ([text]) => ({ [name]: text === "on" ? true : text }),
  };
}

/** Words between commas, the whole left out while it is at its default. */
function group<Name extends "lanes" | "attention" | "play">(
  name: Name,
  write: (value: View[Name]) => readonly string[],
  read: (items: readonly string[]) => Record<string, unknown>,
): Part {
  const plain = joined(write(DEFAULT_TIMELINE[name] as View[Name]));
  return {
    names: [name],
    write: (view) => {
      const text = joined(write(view[name]));
      return [text === plain ? null : text];
    },
    read: ([text]) => ({ [name]: read(split(text)) }),
  };
}

/** Whether a word is among the rest; another word makes it none, for the schema to refuse. */
function flagsIn(rest: readonly string[], words: readonly string[]): readonly unknown[] {
  const isKnown = rest.every((word) => words.includes(word));
  return words.map((word) => (isKnown ? rest.includes(word) : undefined));
}

const on = (word: string, is: boolean) => (is ? [word] : []);
const numberIn = (text = "") => (/^\d+$/.test(text) ? Number(text) : NaN);

/** How the timeline's parts go into the hash and come back. */
export const TIMELINE_HASH: readonly Part[] = [
  {
    names: ["charts"],
    write: ({ charts }) => [
      joined(charts) === joined(DEFAULT_TIMELINE.charts) ? null : joined(charts),
    ],
    read: ([text]) => ({ charts: split(text) }),
  },
  group(
    "lanes",
    ({ by, order, arcs }) => [by, order, ...on("arcs", arcs)],
    ([by, order, ...rest]) => ({ by, order, arcs: flagsIn(rest, ["arcs"])[0] }),
  ),
  group(
    "attention",
    ({ by, bins, how, perOutput }) => [by, bins, how, ...on("output", perOutput)],
    ([by, bins, how, ...rest]) => ({ by, bins, how, perOutput: flagsIn(rest, ["output"])[0] }),
  ),
  {
    names: ["scale"],
    write: ({ scale }) => [scale === DEFAULT_TIMELINE.scale ? null : scale],
    read: ([text]) => ({ scale: text }),
  },
  flag("snap"),
  flag("wide"),
  {
    names: ["notes"],
    write: ({ notes }) => [notes.length === 0 ? null : joined(notes.map(writeNote))],
    read: ([text]) => ({ notes: split(text).map(readNote) }),
  },
  group(
    "play",
    ({ speed, reach, squeeze, pauses }) => [
      speed === null ? "auto" : String(speed),
      reach === null ? "all" : String(reach),
      ...on("squeeze", squeeze),
      ...on("pauses", pauses === "largest"),
      ...on("pauses-selected", pauses === "selected"),
    ],
    ([speed, reach, ...rest]) => {
      const [squeeze, largest, selected] = flagsIn(rest, ["squeeze", "pauses", "pauses-selected"]);
      return {
        speed: speed === "auto" ? null : numberIn(speed),
        reach: reach === "all" ? null : numberIn(reach),
        squeeze,
        pauses: selected === true ? "selected" : largest === true ? "largest" : "none",
      };
    },
  ),
  {
    names: ["head"],
    write: ({ head }) => [head === null ? null : writeTime(head)],
    read: ([text]) => ({ head: readTime(text) }),
  },
];

/** `2020-06-10T14:00Z Senate hearing`, `2020-06-10T14:00Z/2020-06-11T00:00Z …`, `…@a-… …` of an article. */
function writeNote({ time, until, text, article }: Note): string {
  const end = until === null ? "" : `/${writeTime(until)}`;
  return `${writeTime(time)}${end}${article === null ? "" : `@${article}`} ${text}`;
}

function readNote(written: string): Record<string, unknown> {
  const space = written.indexOf(" ");
  const [when = "", article = null] = written.slice(0, space).split("@");
  const [from, to = null] = when.split("/");
  return {
    time: readTime(from),
    until: to === null ? null : readTime(to),
    text: space < 0 ? "" : written.slice(space + 1),
    article,
  };
}
