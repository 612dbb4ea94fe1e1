import type { SerializedCoverageGraph } from "../../graph/contract.ts";
import type { Coverage } from "../../graph/coverage.ts";

/** Together with what follows, short enough for every file system and for a list of downloads. */
const LONGEST = 60;

/** What Windows keeps for itself, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of an exported file: of which corpus, which part of it, and what it is.
 * `police-face-recognition-12-of-43-articles-network.svg`, `police-face-recognition.gexf`. Only
 * small letters, digits, hyphens and dots: no file system, shell or mail program stumbles over them.
 *
 * @param what in words of ours, where the extension doesn't say it; else empty.
 */
export function fileName(
  { title, articles }: Pick<Coverage, "title" | "articles">,
  { attributes: { counts } }: SerializedCoverageGraph,
  what: string,
  extension: string,
): string {
  const isAll = counts.articles === articles.size;
  const part = isAll ? "" : `${counts.articles}-of-${articles.size}-articles`;
  return `${[slug(title), part, what].filter((each) => each !== "").join("-")}.${extension}`;
}

/** A text as part of a file's name. Letters of every script stay, without the marks of those that have a letter without them. */
export function slug(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const name = Array.from(words.join("-")).slice(0, LONGEST).join("").replace(/-+$/, "");
  return name === "" || RESERVED.test(name) ? `coverage${name && `-${name}`}` : name;
}
