import { countOf, formatCount } from "../../state/count-format.ts";
import { COLOUR_WORDS, SIZE_WORDS } from "../../state/history/choice-words.ts";
import type { Meaning } from "../../state/measures/colours.ts";
import type { State } from "../../state/state.ts";
import type { LinkKind, MarkKind, NetworkId } from "../../state/view/view.ts";
import { shortListTime } from "../list-time.ts";

/** A kind of mark as it is drawn. */
interface MarkSample {
  readonly kind: MarkKind;
  readonly isFiled: boolean;
  readonly isFirst: boolean;
  readonly name: string;
}

interface LinkSample {
  readonly kind: LinkKind;
  readonly name: string;
}

/** What a picture has to explain: only what occurs in it. */
export interface LegendKeys {
  readonly marks: readonly MarkSample[];
  readonly links: readonly LinkSample[];
  /** `Colour by story`, and what each colour says. */
  readonly colour: string;
  readonly colours: readonly { readonly colour: string; readonly name: string }[];
  /** Instead of those, a ramp and what its ends and its middle stand for. */
  readonly ramp: { readonly shades: readonly string[]; readonly labels: readonly string[] } | null;
  /** `Size by links` */
  readonly size: string;
}

/** Cost: a look at each node and link of the network. */
export function legendKeys(state: State): LegendKeys {
  const { meaning } = state.colours.peek();
  const hasStories = state.coverage.stories.size > 0;
  const choice = state.colour.peek();
  return {
    marks: marksThatOccur(state),
    links: linksThatOccur(state),
    colour: `Colour ${choice === "story" && !hasStories ? "by order of publishing" : COLOUR_WORDS[choice]}`,
    colours: meaning.is === "categories" ? coloursOf(state, meaning) : [],
    ramp: rampOf(state, meaning),
    size: `Size ${SIZE_WORDS[state.size.peek()]}`,
  };
}

function marksThatOccur({ drawn, coverage, firsts }: State): MarkSample[] {
  const network = drawn.peek();
  const found = new Set<string>();
  network.graph.forEachNode((key, { kind }) => {
    if (!network.has(key)) return;
    const article = coverage.articles.get(key);
    found.add(article === undefined ? kind : article.filed ? "filed" : "listed");
    if (firsts.has(key)) found.add("first");
  });
  return Object.entries(MARKS).flatMap(([id, sample]) => (found.has(id) ? [sample] : []));
}

const PLAIN = { isFiled: false, isFirst: false };

const MARKS: Readonly<Record<string, MarkSample>> = {
  filed: { ...PLAIN, kind: "article", isFiled: true, name: "Article with a file of its own" },
  listed: { ...PLAIN, kind: "article", name: "Article only listed by another" },
  first: { ...PLAIN, kind: "article", isFirst: true, name: "First with its story here" },
  story: { ...PLAIN, kind: "story", name: "Story" },
  provider: { ...PLAIN, kind: "provider", name: "Provider" },
  topic: { ...PLAIN, kind: "topic", name: "Topic" },
};

const LINKS: Readonly<Record<NetworkId, Partial<Readonly<Record<LinkKind, string>>>>> = {
  articles: {
    publishes: "Published by",
    about: "About a topic",
    related: "Lists as related",
    wire: "Same text or headline",
  },
  providers: { story: "In common: stories, copies, related links" },
  stories: { about: "Has articles about a topic" },
};

function linksThatOccur({ drawn }: State): LinkSample[] {
  const network = drawn.peek();
  const names = LINKS[network.id];
  const missing = new Set(Object.keys(names));
  for (const { edge, attributes } of network.graph.edgeEntries()) {
    if (missing.size === 0) break;
    if (missing.has(attributes.kind) && network.hasLink(edge)) missing.delete(attributes.kind);
  }
  return Object.entries(names).flatMap(([kind, name]) =>
    missing.has(kind) ? [] : [{ kind: kind as LinkKind, name }],
  );
}

/** Of each colour that occurs what it says, and of how many articles; then what all others are. */
function coloursOf(state: State, meaning: Meaning & { is: "categories" }) {
  const { now } = state.presence.peek();
  const counts = meaning.inView(now);
  const countedIn = (key: string) => counts.get(key) ?? 0;
  const shown = meaning.categories.filter(({ key }) => countedIn(key) > 0);
  if (state.colour.peek() === "kind") {
    return shown.map(({ key, name, colour }) => ({
      colour,
      name: `${name}, ${formatCount(countedIn(key))}`,
    }));
  }
  const named = shown.reduce((sum, { key }) => sum + countedIn(key), 0);
  const others = now.counts.articles - named;
  return [
    ...shown.map(({ key, name, colour }) => ({
      colour,
      name: `${name}, ${articles(countedIn(key))}`,
    })),
    ...(others > 0
      ? [{ colour: state.palette.peek().plain, name: `All others, ${articles(others)}` }]
      : []),
  ];
}

/** Number and noun stay in one line. */
function articles(count: number): string {
  return countOf(count, "article").replace(" ", "\u00A0");
}

function rampOf(state: State, meaning: Meaning): LegendKeys["ramp"] {
  if (meaning.is === "categories") return null;
  if (meaning.is === "measure") {
    return { shades: meaning.shades, labels: meaning.ticks.map(meaning.measure.format) };
  }
  const { coverage } = state;
  const { dated } = coverage;
  const ends = new Set([dated.at(0), dated[(dated.length - 1) >> 1], dated.at(-1)]);
  const labels = [...ends].flatMap((article) =>
    article === undefined ? [] : [shortListTime(article, coverage, state.zone.peek())],
  );
  return { shades: meaning.shades, labels };
}
