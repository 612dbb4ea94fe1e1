import { canonicalUrl } from "../../../src/corpus/identity/canonical-url.ts";
import type { ArticleCopy } from "../../../src/corpus/reading/article-copy.ts";
import type { ReadFile } from "../../../src/corpus/reading/read-article-file.ts";
import { type BenchArticle, inventStories } from "../articles.ts";
import { Random } from "../random.ts";

/** An article as its files would have been read, and what it was invented as. */
export interface InventedArticle {
  readonly url: string;
  readonly article: BenchArticle;
  /** Whether it has a file; if not, another lists it. */
  readonly filed: boolean;
  /** The articles that it lists. */
  readonly lists: Set<InventedArticle>;
}

const WEEKS = 10;
const LARGEST_STORY = 60;

/** How many of the filed articles list others, and how many at most. */
const LISTING = 0.42;
const MOST_LISTED = 3;

/** Of what is listed, how much is of the same story. */
const WITHIN = 0.8;

/** Listed from other stories: one of as many that were invented before. */
const RECENT = 400;

/**
 * The stories of `count` articles over ten weeks, each article in one of 1 to 60 articles: what is
 * published by whom and on what follows a power law, as in inventStories. Always the same for a count.
 */
export function inventCorpus(count: number): InventedArticle[][] {
  const random = new Random(count);
  const shape = { largest: LARGEST_STORY, days: WEEKS * 7 };
  const stories: InventedArticle[][] = [];
  const all: InventedArticle[] = [];
  for (const { articles, filed } of inventStories(random, count, shape)) {
    const story = articles.slice(0, count - all.length).map((article, at): InventedArticle => ({
      url: canonicalUrl(article.url) ?? article.url,
      article,
      filed: at < filed || all.length + at === 0,
      lists: new Set(),
    }));
    link(random, story, all.slice(-RECENT));
    stories.push(story);
    all.push(...story);
    if (all.length === count) break;
  }
  return stories;
}

/** A related list mixes what is of its story with what isn't; who has no file is in somebody's. */
function link(
  random: Random,
  story: readonly InventedArticle[],
  recent: readonly InventedArticle[],
): void {
  for (const one of story.filter(({ filed }) => filed)) {
    if (!random.chance(LISTING)) continue;
    for (let left = 1 + random.below(MOST_LISTED); left > 0; left--) {
      const near = story.length > 1 && (recent.length === 0 || random.chance(WITHIN));
      const other = near ? random.pick(story) : recent.length > 0 ? random.pick(recent) : one;
      if (other !== one) one.lists.add(other);
    }
  }
  const own = story.filter(({ filed }) => filed);
  const listing = own.length > 0 ? own : recent.filter(({ filed }) => filed);
  for (const one of story.filter(({ filed }) => !filed)) random.pick(listing).lists.add(one);
}

const FILES_PER_FOLDER = 1000;

/** Lines of the header of a file, and of each entry of its related list. */
const HEADER_LINES = 29;
const ENTRY_LINES = 18;

/** What reading the files of the stories would have given. */
export function filesOf(stories: readonly (readonly InventedArticle[])[]): ReadFile[] {
  const filed = stories.flat().filter((one) => one.filed);
  return filed.map((one, at) => {
    const folder = `${Math.floor(at / FILES_PER_FOLDER)}`.padStart(2, "0");
    const source = `${folder}/${one.article.time.slice(0, 10)}-${at.toString(36)}.md`;
    const listed = [...one.lists].map((other, row) =>
      copyOf(other, { source, line: HEADER_LINES + row * ENTRY_LINES }),
    );
    const lists = listed.map((copy) => copy.canonicalUrl);
    const own = { ...copyOf(one, { source, line: 2 }), ...filedFields(one, at), lists };
    return { copies: [own, ...listed], complaints: [] };
  });
}

function copyOf(
  { url, article }: InventedArticle,
  place: Pick<ArticleCopy, "source" | "line">,
): ArticleCopy {
  return {
    canonicalUrl: url,
    url: article.url,
    aliases: [],
    filed: false,
    ...place,
    title: article.title,
    excerpt: article.excerpt,
    publishedAt: { at: article.time, precision: "minute" },
    dateNote: null,
    type: "article",
    category: null,
    quality: article.quality,
    heat: null,
    published: null,
    domain: article.provider.domain,
    providerName: article.provider.name,
    topics: [],
    lists: [],
  };
}

/** A file says more of its article than a list does. */
function filedFields({ article: { topics, heat } }: InventedArticle, at: number) {
  return { filed: true, category: "news", heat, published: at % 10 < 3, topics };
}
