import type { ArticleCopy } from "../../../src/corpus/reading/article-copy.ts";
import type { ReadFile } from "../../../src/corpus/reading/read-article-file.ts";
import { type Content, type FileRecord, listsOf, saysTheSame } from "./records.ts";

interface Known {
  readonly number: number;
  readonly content: Content;
}

/** A content that came to a table, and its JSON. */
export interface Added {
  readonly json: string;
  /** Missing when it comes from another thread. */
  readonly content?: Content;
}

/**
 * Turns what files say into records and a growing table of contents, each of them there once.
 *
 * The table holds contents as they come out of JSON. The texts of a file's own records are slices of
 * it, and to keep one of them would be to keep the whole file.
 *
 * Cost: a comparison a copy, and a round through JSON for each content that is new.
 */
export class RecordEncoder {
  readonly #known = new Map<string, Known[]>();
  #size = 0;
  #added: Added[] = [];

  encode({ copies, complaints }: ReadFile): FileRecord {
    return {
      copies: copies.flatMap((copy) => [this.#numberOf(copy), copy.line]),
      lists: listsOf(copies),
      complaints: complaints.map(({ line, column, reason }) => [line, column, reason]),
    };
  }

  /** The contents that the table got since the last call, in order. */
  takeAdded(): Added[] {
    const added = this.#added;
    this.#added = [];
    return added;
  }

  #numberOf(copy: ArticleCopy): number {
    const known = this.#known.get(copy.canonicalUrl);
    const found = known?.find(({ content }) => saysTheSame(copy, content));
    if (found) return found.number;
    const { source: _source, line: _line, lists: _lists, ...rest } = copy;
    const json = JSON.stringify(rest);
    const content = JSON.parse(json) as Content;
    const number = this.#size;
    this.#size += 1;
    this.#added.push({ json, content });
    if (known) known.push({ number, content });
    else this.#known.set(content.canonicalUrl, [{ number, content }]);
    return number;
  }
}
