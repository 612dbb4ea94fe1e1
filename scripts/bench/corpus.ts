import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type BenchArticle, type BenchStory, inventStories } from "./articles.ts";
import { Random } from "./random.ts";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const RELATED = 8;
const FILES_PER_FOLDER = 1000;

/**
 * The folder of an invented corpus of `count` files shaped like the seeds: about 8 KB each, 8 related
 * entries, stories that many files share. The same files on every machine; written once and kept
 * under node_modules/.cache, until the code that writes them changes.
 *
 * Cost: about 0.2 ms and 8 KB of disk a file, the first time.
 */
export function benchCorpus(count: number): string {
  const folder = path.join(PROJECT, "node_modules/.cache/coverline/bench", `${count}`);
  const mark = path.join(folder, ".written-by");
  const version = hashOfGenerator();
  if (textOf(mark) === version) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const random = new Random(count);
  let written = 0;
  let others: BenchArticle[] = [];
  for (const story of inventStories(random, count)) {
    for (const article of story.articles.slice(0, story.filed)) {
      const below = path.join(folder, `${Math.floor(written / FILES_PER_FOLDER)}`.padStart(2, "0"));
      if (written % FILES_PER_FOLDER === 0) mkdirSync(below);
      const name = `${article.time.slice(0, 10)}-${written.toString(36)}.md`;
      writeFileSync(path.join(below, name), writeFile(random, article, story, others));
      written += 1;
    }
    others = [...others.slice(-20), ...story.articles];
  }
  writeFileSync(path.join(folder, "corpus.yml"), `title: ${count} invented articles\n`);
  writeFileSync(mark, version);
  return folder;
}

/** Those of its own story, then, since related lists mix stories, others; one in twenty is there twice. */
function relatedTo(
  random: Random,
  article: BenchArticle,
  story: BenchStory,
  others: readonly BenchArticle[],
): BenchArticle[] {
  const own = story.articles.filter((other) => other !== article);
  const start = random.below(Math.max(own.length, 1));
  const related = [...own.slice(start), ...own.slice(0, start)].slice(0, RELATED);
  while (related.length < RELATED && others.length > 0)
    related.push(
      random.chance(0.05)
        ? random.pick(related.length > 0 ? related : others)
        : random.pick(others),
    );
  return related;
}

function writeFile(
  random: Random,
  article: BenchArticle,
  story: BenchStory,
  others: readonly BenchArticle[],
): string {
  const related = relatedTo(random, article, story, others);
  const entries = related.map((other) => writeEntry(random, other));
  return [
    "---",
    "category: news",
    ...fieldsOf(article, ""),
    `heat: ${article.heat}`,
    `published: ${random.chance(0.3)}`,
    "",
    ...providerOf(article, ""),
    "",
    "topics:",
    ...article.topics.map((topic) => `  - ${topic}`),
    "",
    ...imagesOf(article, ""),
    "",
    ...(entries.length === 0 ? [] : ["related:", ...entries, ""]),
    `secured: "${noise(random, 560)}"`,
    "---",
    "",
  ].join("\n");
}

/** One in twenty lists the headline that its article had before. */
function writeEntry(random: Random, article: BenchArticle): string {
  const title = random.chance(0.05) ? `${article.title} today` : article.title;
  const fields = [
    ...fieldsOf({ ...article, title }, "    "),
    ...providerOf(article, "    "),
    ...imagesOf(article, "    "),
  ];
  return fields.join("\n").replace(/^ {3} /, "  - ");
}

function fieldsOf(
  { title, excerpt, time, url, quality, hasAmp }: BenchArticle,
  indent: string,
): string[] {
  const { host, pathname } = new URL(url);
  return [
    `title: ${JSON.stringify(title)}`,
    `excerpt: ${JSON.stringify(excerpt)}`,
    `publishedDateTime: ${time}`,
    `webUrl: "${url}"`,
    ...(hasAmp
      ? [
          `ampWebUrl: "${url}/amp"`,
          `cdnAmpWebUrl: "https://${host.replaceAll(".", "-")}.cdn.ampproject.org/c/s/${host}${pathname}/amp"`,
        ]
      : []),
    "type: article",
    `quality: ${quality}`,
  ].map((line) => indent + line);
}

function providerOf({ provider }: BenchArticle, indent: string): string[] {
  const lines = ["provider:", `  name: ${provider.name}`, `  domain: ${provider.domain}`];
  return lines.map((line) => indent + line);
}

function imagesOf({ image }: BenchArticle, indent: string): string[] {
  const lines = [
    "images:",
    `  - url: "${image}"`,
    "    width: 1200",
    "    height: 630",
    "    isCached: true",
  ];
  return lines.map((line) => indent + line);
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function noise(random: Random, length: number): string {
  let text = "";
  while (text.length < length) text += BASE64.charAt(random.below(64));
  return text;
}

function hashOfGenerator(): string {
  const hash = createHash("sha256");
  for (const name of ["corpus.ts", "articles.ts", "vocabulary.ts", "random.ts"])
    hash.update(readFileSync(path.join(import.meta.dirname, name)));
  return hash.digest("hex");
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
