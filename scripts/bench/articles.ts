import { type Random, Zipf } from "./random.ts";
import { capital, makeWords, Vocabulary } from "./vocabulary.ts";

/** An invented article, as the site that the seeds come from would know it. */
export interface BenchArticle {
  readonly title: string;
  readonly excerpt: string;
  readonly time: string;
  readonly url: string;
  readonly provider: { readonly name: string; readonly domain: string };
  readonly topics: readonly string[];
  readonly quality: number;
  readonly heat: number;
  readonly image: string;
  /** Whether it has AMP addresses too. */
  readonly hasAmp: boolean;
}

/** Of all articles of a corpus, how many have a file of their own. */
const FILED = 0.85;

const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;

/** What stories are like, besides how many. */
interface StoryShape {
  /** Articles of the largest that there can be. */
  readonly largest: number;
  /** Over which their beginnings are spread. */
  readonly days: number;
}

/** An event: its articles, of which the first `filed` have files. */
export interface BenchStory {
  readonly articles: readonly BenchArticle[];
  readonly filed: number;
}

/**
 * Invents stories until they have `count` filed articles: 1 to 40 articles each, or to another largest,
 * the small ones far commoner; about count / 25 outlets, of which a few run most; one text in ten is
 * another's, by wire.
 */
export function inventStories(
  random: Random,
  count: number,
  { largest, days }: StoryShape = { largest: 40, days: 365 },
): BenchStory[] {
  const vocabulary = new Vocabulary(random, 30_000);
  const providers = inventProviders(random, Math.max(10, Math.round(count / 25)));
  const popularity = new Zipf(providers.length, 3);
  const size = new Zipf(largest);
  const topics = makeWords(random, Math.max(3, Math.round(Math.sqrt(count) / 4))).map(capital);
  const topicOf = new Zipf(topics.length);
  const stories: BenchStory[] = [];
  for (let left = count; left > 0;) {
    const articles: BenchArticle[] = [];
    const words = vocabulary.rareWords(14);
    const start = FIRST_DAY + random.next() * days * DAY;
    const about = [topics[topicOf.pick(random)] ?? "", topics[topicOf.pick(random)] ?? ""];
    const length = 1 + size.pick(random);
    while (articles.length < length) {
      const provider = providers[popularity.pick(random)] ?? random.pick(providers);
      const title = vocabulary.sentence(7 + random.below(6), words, 0.5);
      const copied = articles.length > 0 && random.chance(0.1) ? random.pick(articles) : null;
      const excerpt = copied?.excerpt ?? writeExcerpt(random, vocabulary, words);
      const lag = -Math.log(1 - random.next()) * 0.6 * DAY;
      const slug = title.toLowerCase().replaceAll(" ", "-").slice(0, 50);
      const id = random.below(1e9).toString(36);
      articles.push({
        title,
        excerpt,
        time: new Date(start + lag).toISOString().replace(/:\d\d\.\d+Z$/, ":00Z"),
        url: `https://www.${provider.domain}/2020/${slug}-${id}`,
        provider,
        topics: about.slice(0, random.chance(0.3) ? 2 : 1),
        quality: random.below(214),
        heat: random.below(256),
        hasAmp: random.chance(0.5),
        image: `https://media.${provider.domain}/photos/2020/${id}/${slug.slice(0, 40)}.jpg?w=1200`,
      });
    }
    const filed = Math.min(left, articles.filter(() => random.chance(FILED)).length);
    left -= filed;
    stories.push({ articles, filed });
  }
  return stories;
}

/** Real excerpts have typographic quotes and dashes, so half of these do. */
function writeExcerpt(random: Random, vocabulary: Vocabulary, words: readonly string[]): string {
  const first = vocabulary.sentence(10 + random.below(11), words, 0.3);
  const second = vocabulary.sentence(7 + random.below(9), words, 0.25);
  return random.chance(0.5) ? `${first} — “${second}.”` : `${first}. ${second}.`;
}

function inventProviders(random: Random, count: number): BenchArticle["provider"][] {
  const kinds = ["Times", "Post", "News", "Herald", "Star", "Journal", "Daily"];
  return makeWords(random, count).map((word) => {
    const kind = random.pick(kinds);
    return { name: `${capital(word)} ${kind}`, domain: `${word}${kind.toLowerCase()}.com` };
  });
}
