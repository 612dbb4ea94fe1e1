import type { ReadFile } from "../../../src/corpus/reading/read-article-file.ts";
import { type Content, type FileRecord, readFileOf } from "./records.ts";

/** Records by the hash of their file's content, and the contents that they number. */
export class RecordTable {
  readonly #contents: Content[] = [];
  /** Their JSON, as far as anyone has needed it. */
  readonly #json: (string | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #records: Map<string, FileRecord>;

  constructor(
    contents: readonly Content[] = [],
    records: readonly (readonly [hash: string, record: FileRecord])[] = [],
  ) {
    this.#contents = [...contents];
    this.#records = new Map(records);
  }

  get size(): number {
    return this.#records.size;
  }

  has(hash: string): boolean {
    return this.#records.has(hash);
  }

  hashes(): Iterable<string> {
    return this.#records.keys();
  }

  /** The records of the file of this content, as if it had been read as `file`; null when unknown. */
  read(hash: string, file: string): ReadFile | null {
    const record = this.#records.get(hash);
    return record ? readFileOf(record, this.#contents, file) : null;
  }

  /** The number of a content that is given as JSON, also parsed if it is; the same comes from several threads. */
  add(json: string, content?: Content): number {
    const known = this.#numbers.get(json);
    if (known !== undefined) return known;
    const number = this.#contents.push(content ?? (JSON.parse(json) as Content)) - 1;
    this.#json[number] = json;
    this.#numbers.set(json, number);
    return number;
  }

  /** Adds a record that numbers contents otherwise; `numbers` has their numbers here. */
  set(hash: string, record: FileRecord, numbers: readonly number[]): void {
    const copies = record.copies.map((value, at) =>
      at % 2 === 0 ? (numbers[value] ?? -1) : value,
    );
    this.#records.set(hash, { ...record, copies });
  }

  /** Adds records of another table. */
  take(other: RecordTable, hashes: Iterable<string>): void {
    const numbers: number[] = [];
    for (const hash of hashes) {
      const record = other.#records.get(hash);
      if (!record) continue;
      for (let at = 0; at < record.copies.length; at += 2) {
        const number = record.copies[at] ?? -1;
        numbers[number] ??= this.add(other.#jsonOf(number));
      }
      this.set(hash, record, numbers);
    }
  }

  /** JSON, from which `fromText` makes the same table. */
  toText(): string {
    const contents = this.#contents.map((_, number) => this.#jsonOf(number));
    return `{"contents":[${contents.join(",\n")}],\n"records":${JSON.stringify([...this.#records])}}`;
  }

  /** Only of what `toText` made: nothing is checked. */
  static fromText(text: string): RecordTable {
    const { contents, records } = JSON.parse(text) as {
      readonly contents: readonly Content[];
      readonly records: readonly (readonly [string, FileRecord])[];
    };
    return new RecordTable(contents, records);
  }

  #jsonOf(number: number): string {
    return (this.#json[number] ??= JSON.stringify(this.#contents[number]));
  }
}
