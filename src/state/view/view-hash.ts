import * as v from "valibot";
import { FACETS } from "../filters/filters.ts";
import { joined, split } from "./hash-list.ts";
import type { Part, Raw } from "./hash-part.ts";
import { readNumbers, readTime, short, writeTime } from "./hash-values.ts";
import { TIMELINE_HASH } from "./timeline-hash.ts";
import { DEFAULT_TABLE, DEFAULT_VIEW, type View, View as ViewSchema } from "./view.ts";

/**
 * The view as a URL hash, without the `#`: `selection=a-…&from=…&to=…&topic=t-…&camera=x,y,ratio…`.
 * What is at its default is left out, so the plain page has no hash. Times are ISO 8601 UTC; the
 * items of a list stand between commas.
 *
 * @param ownZone the corpus's, which is the default.
 */
export function encodeView(view: View, ownZone = DEFAULT_VIEW.zone): string {
  const parts = new URLSearchParams(viewTexts(view, ownZone));
  // Commas, colons and slashes are legal in a fragment (RFC 3986, 3.5) and far easier to read.
  return parts
    .toString()
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%2F", "/")
    .replaceAll("%7E", "~")
    .replaceAll("%21", "!");
}

/** A view as the texts of its hash by their names: `{from: "…", to: "…", layout: "time"}`. */
export type ViewTexts = Readonly<Record<string, string>>;

/** The texts of a view, in the order of its hash. */
export function viewTexts(view: View, ownZone = DEFAULT_VIEW.zone): ViewTexts {
  const plain = { ...DEFAULT_VIEW, zone: ownZone };
  return Object.fromEntries(
    PARTS.flatMap(({ names, write }) => {
      const texts = write(view, plain);
      return names.flatMap((name, at) => (texts[at] == null ? [] : [[name, texts[at]]]));
    }),
  );
}

/** The names that texts of a view may have, in groups of those that are read together. */
export function groupsOfTexts(): readonly (readonly string[])[] {
  return PARTS.map(({ names }) => names);
}

export type DecodedHash = { readonly view: View } | { readonly problem: string };

/**
 * Reads a hash, with or without its `#`. It is taken whole or not at all: half of a view that
 * somebody sent is not what they meant.
 *
 * @param ownZone the corpus's, for a hash that names none.
 * @returns the view, or in words what makes no sense in it.
 */
export function decodeView(hash: string, ownZone = DEFAULT_VIEW.zone): DecodedHash {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  return readViewTexts(Object.fromEntries(params), ownZone);
}

/** Reads the texts of a view, all or nothing, as `decodeView` does. */
export function readViewTexts(texts: ViewTexts, ownZone = DEFAULT_VIEW.zone): DecodedHash {
  const parts = new Map(Object.entries(texts));
  const unknown = [...parts.keys()].find((name) => !KNOWN.has(name));
  if (unknown !== undefined) return { problem: `it has an unknown part, “${unknown}”` };
  const raw: Raw = { ...DEFAULT_VIEW, zone: ownZone, filters: { ...DEFAULT_VIEW.filters } };
  for (const { names, read } of PARTS) {
    const texts = names.map((name) => parts.get(name) ?? null);
    if (texts.some((text) => text !== null)) Object.assign(raw, read(texts, raw));
  }
  const result = v.safeParse(ViewSchema, raw);
  if (result.success) return { view: result.output };
  const path = v.getDotPath(result.issues[0])?.split(".") ?? ["view"];
  const part = path[0] === "filters" ? (path[1] ?? "filters") : path[0];
  return { problem: `its ${part ?? "view"} can’t be read` };
}

type Plain = "network" | "layout" | "rows" | "regions" | "size" | "colour" | "zone" | "theme";

function word(name: Plain): Part {
  return {
    names: [name],
    write: (view, plain) => [view[name] === plain[name] ? null : view[name]],
    read: ([text]) => ({ [name]: text }),
  };
}

function words(name: "hidden" | "links"): Part {
  return {
    names: [name],
    write: (view) => [view[name].length === 0 ? null : joined(view[name])],
    read: ([text]) => ({ [name]: split(text) }),
  };
}

const PARTS: readonly Part[] = [
  {
    names: ["selection"],
    write: ({ selection, also }) => [
      selection === null ? null : joined([selection, ...also.filter((key) => key !== selection)]),
    ],
    read: ([text]) => {
      const [selection = null, ...also] = split(text);
      return { selection, also };
    },
  },
  {
    names: ["from", "to"],
    write: ({ window }) => (window === null ? [] : [writeTime(window.from), writeTime(window.to)]),
    read: ([from, to]) => ({ window: { from: readTime(from), to: readTime(to) } }),
  },
  ...FACETS.map((facet): Part => ({
    names: [facet],
    write: ({ filters }) => [filters[facet].length === 0 ? null : joined(filters[facet])],
    read: ([text], { filters }) => ({ filters: { ...filters, [facet]: split(text) } }),
  })),
  {
    names: ["quality"],
    write: ({ filters: { quality } }) => [
      quality === null ? null : `${quality.least},${quality.most}`,
    ],
    read: ([text], { filters }) => {
      const [least, most] = readNumbers(text, 2);
      return { filters: { ...filters, quality: { least, most } } };
    },
  },
  word("network"),
  words("hidden"),
  words("links"),
  {
    names: ["least"],
    write: ({ least }) => [least === DEFAULT_VIEW.least ? null : String(least)],
    read: ([text]) => ({ least: readNumbers(text, 1)[0] }),
  },
  {
    names: ["around"],
    write: ({ around }) => [
      around === null
        ? null
        : joined([String(around.steps), around.keep ? "keep" : "dim", ...around.of]),
    ],
    read: ([text]) => {
      const [steps, how, ...of] = split(text);
      const keep = how === "keep" ? true : how === "dim" ? false : how;
      return { around: { steps: Number(steps), keep, of } };
    },
  },
  {
    names: ["path"],
    write: ({ route }) => [
      route === null
        ? null
        : joined([route.from, route.to, ...(route.rank === 0 ? [] : [String(route.rank)])]),
    ],
    read: ([text]) => {
      const [from = null, to = null, rank = "0"] = split(text);
      return { route: { from, to, rank: Number(rank) } };
    },
  },
  word("layout"),
  word("rows"),
  word("regions"),
  {
    names: ["pins"],
    write: ({ pins }) => {
      const all = Object.entries(pins);
      if (all.length === 0) return [null];
      return [joined(all.map(([key, [x, y]]) => [key, short(x), short(y)].join(" ")))];
    },
    read: ([text]) => ({
      pins: Object.fromEntries(
        split(text).map((pin) => {
          const [key = "", x, y] = pin.split(" ");
          return [key, readNumbers(`${x},${y}`, 2)];
        }),
      ),
    }),
  },
  word("size"),
  word("colour"),
  {
    names: ["table", "tab"],
    write: ({ table }) => [
      table === null
        ? null
        : joined([`${table.descending ? "-" : ""}${table.sort}`, ...columnsOf(table.columns)]),
      table === null || table.tab === DEFAULT_TABLE.tab ? null : table.tab,
    ],
    read: ([text, tab]) => {
      const [sort = "", ...columns] = split(text);
      return {
        table: {
          tab: tab ?? DEFAULT_TABLE.tab,
          sort: sort.replace(/^-/, ""),
          descending: sort.startsWith("-"),
          columns: columns.length === 0 ? DEFAULT_TABLE.columns : columns,
        },
      };
    },
  },
  {
    names: ["camera"],
    write: ({ camera }) => [
      camera === null ? null : [camera.x, camera.y, camera.ratio].map(short).join(","),
    ],
    read: ([text]) => {
      const [x, y, ratio] = readNumbers(text, 3);
      return { camera: { x, y, ratio } };
    },
  },
  ...TIMELINE_HASH,
  word("zone"),
  word("theme"),
];

const KNOWN = new Set(PARTS.flatMap(({ names }) => names));

function columnsOf(columns: readonly string[]): readonly string[] {
  return columns.join() === DEFAULT_TABLE.columns.join() ? [] : columns;
}
