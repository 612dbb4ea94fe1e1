import * as v from "valibot";
import type { ArticleAttributes, GraphAttributes, Story } from "../contract.ts";
import { GraphAttributes as Attributes } from "../contract.ts";
import { Evidence as EvidenceFields } from "../contract/article.ts";
import { ProviderAttributes, TopicAttributes } from "../contract/groups.ts";
import { Story as StoryFields } from "../contract/story.ts";
import type { Columns } from "./read-columns.ts";
import { decode } from "./texts.ts";

/** What backs up an article's place. */
export type Evidence = Pick<
  ArticleAttributes,
  "aliases" | "ties" | "sources" | "revisions" | "repaired" | "doubts"
>;

const NOTHING: Evidence = {
  aliases: [],
  ties: [],
  sources: [],
  revisions: [],
  repaired: [],
  doubts: [],
};

/** @returns no evidence where the text holds none that keeps the contract. */
export function readEvidence(text: string): Evidence {
  if (text === "") return NOTHING;
  const told = { ...NOTHING, ...(parsed(text) as object) };
  return v.is(EvidenceFields, told) ? told : NOTHING;
}

const Groups = v.array(v.variant("kind", [ProviderAttributes, TopicAttributes]));

/** What providers and topics say of themselves, in their order. @throws {Error} */
export function readGroups({ groups }: Columns): v.InferOutput<typeof Groups> {
  return v.parse(Groups, parsed(decode(groups)), { abortEarly: true });
}

/** Places in the derived networks. @throws {Error} */
export function readNetworks({ networks }: Columns): GraphAttributes["networks"] {
  return v.parse(Attributes.entries.networks, parsed(decode(networks)), { abortEarly: true });
}

const Stories = v.array(v.omit(StoryFields, ["outlets", "days"]));

/** The stories; outlets and days of each are read when they are asked for. @throws {Error} */
export function readStories(columns: Columns): readonly StoryRow<number>[] {
  const stories = v.parse(Stories, parsed(decode(columns.stories)), { abortEarly: true });
  if (stories.length !== columns.heading.stories) throw new Error("stories: not as many as told");
  return stories.map((story, place) => new StoryRow(story, story.articles, columns, place));
}

type Later = Pick<Story, "outlets" | "days">;

const LaterFields = v.pick(StoryFields, ["outlets", "days"]);

/**
 * A story whose outlets and days are still text; it can be taken apart, but not spread.
 *
 * @typeParam Articles how many, as the file says it, or which.
 */
export class StoryRow<Articles> implements Omit<Story, "articles"> {
  readonly key: string;
  readonly label: string;
  readonly central: string;
  readonly articles: Articles;
  readonly size: number;
  readonly providers: number;
  readonly firsts: string[];
  readonly last: string | null;
  readonly span: Story["span"];
  readonly halfLife: number | null;
  readonly topics: string[];
  readonly #columns: Columns;
  readonly #place: number;
  #later: Later | null = null;

  constructor(
    story: Omit<Story, keyof Later | "articles">,
    articles: Articles,
    columns: Columns,
    place: number,
  ) {
    this.key = story.key;
    this.label = story.label;
    this.central = story.central;
    this.articles = articles;
    this.size = story.size;
    this.providers = story.providers;
    this.firsts = story.firsts;
    this.last = story.last;
    this.span = story.span;
    this.halfLife = story.halfLife;
    this.topics = story.topics;
    this.#columns = columns;
    this.#place = place;
  }

  /** The same story, told by its articles. */
  holding<Others>(articles: Others): StoryRow<Others> {
    return new StoryRow(this, articles, this.#columns, this.#place);
  }

  get outlets(): Story["outlets"] {
    return this.#read().outlets;
  }

  get days(): Story["days"] {
    return this.#read().days;
  }

  #read(): Later {
    if (this.#later !== null) return this.#later;
    const told = parsed(this.#columns.outlets.at(this.#place));
    this.#later = v.is(LaterFields, told) ? told : { outlets: [], days: [] };
    return this.#later;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
