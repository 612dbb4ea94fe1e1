/** What an embedded frame shows. */
export interface EmbedParts {
  readonly network: boolean;
  readonly timeline: boolean;
  /** A button that opens it. */
  readonly legend: boolean;
  /** The line with the corpus’s name, what is in view, and the way to the whole page. */
  readonly title: boolean;
}

/** A talk to be embedded, by its id in a file or a link; of a scene, that scene alone. */
export interface TalkAsked {
  readonly id: string;
  readonly scene: string | null;
}

export interface Embed extends EmbedParts {
  /** In place of a view; null where none is asked for. */
  readonly talk: TalkAsked | null;
  /** The origin of the page whose messages are heard, the page’s own unless one is named; null: nobody’s. */
  readonly from: string | null;
}

export const DEFAULT_PARTS: EmbedParts = {
  network: true,
  timeline: true,
  legend: false,
  title: true,
};

/**
 * What the query of the address asks for: `?embed` for network and timeline, else a list, as in
 * `?embed=timeline,legend,untitled&from=https%3A%2F%2Fexample.org`. Words that it doesn’t know are
 * passed over; with neither network nor timeline in it, it has both. With `&talk=ID` it shows a talk,
 * with `&talk=ID&scene=ID` one scene of it, and of the list `untitled` alone counts.
 *
 * @param ownOrigin the page’s own, which is heard where none is named. One that is named and is none
 *   is heard by nobody.
 * @returns null where the whole page is asked for.
 */
export function readEmbed(search: string, ownOrigin: string): Embed | null {
  const query = new URLSearchParams(search);
  const list = query.get("embed");
  if (list === null) return null;
  const words = new Set(list.split(",").map((word) => word.trim()));
  const [network, timeline] = [words.has("network"), words.has("timeline")];
  const [from, talk] = [query.get("from"), query.get("talk")];
  return {
    talk: talk === null ? null : { id: talk, scene: query.get("scene") },
    network: network || !timeline,
    timeline: timeline || !network,
    legend: words.has("legend"),
    title: !words.has("untitled"),
    from: from === null ? ownOrigin : originOf(from) === from ? from : null,
  };
}

/**
 * The query that asks for a frame, in place of any other that the address asked for; the rest of the
 * query stays.
 *
 * @param from an origin to name, or null for none.
 * @param talk what to show in place of a view.
 */
export function embedSearch(
  search: string,
  parts: EmbedParts,
  from: string | null,
  talk: TalkAsked | null = null,
): string {
  const { network, timeline, legend, title } = parts;
  const words = [
    ...(network && talk === null ? ["network"] : []),
    ...(timeline && talk === null ? ["timeline"] : []),
    ...(legend && talk === null ? ["legend"] : []),
    ...(title ? [] : ["untitled"]),
  ].join(",");
  const isPlain = words === "network,timeline" || words === "";
  const asked = isPlain ? "embed" : `embed=${words}`;
  const named = Object.entries({ talk: talk?.id, scene: talk?.scene, from }).flatMap(
    ([name, value]) =>
      value === null || value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const others = withoutEmbed(search).slice(1);
  return `?${[asked, ...named, ...(others === "" ? [] : [others])].join("&")}`;
}

/** The query of the whole page. */
export function withoutEmbed(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of ["embed", "from", "talk", "scene"]) query.delete(name);
  const rest = query.toString();
  return rest === "" ? "" : `?${rest}`;
}

/** The origin of an address of the web, as a browser writes it; null where it is none. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? origin : null;
}
