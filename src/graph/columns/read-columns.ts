import * as v from "valibot";
import { VERSION } from "../contract.ts";
import { checkColumns } from "./check-columns.ts";
import { Heading } from "./heading.ts";
import { MAGIC, SECTION_NAMES, type SectionName, SECTIONS, type Sections } from "./sections.ts";
import { decode, LooseTexts, type Texts, WholeTexts } from "./texts.ts";
import { padded } from "./write-columns.ts";

/** A coverage graph in columns, of which every index leads somewhere. */
export interface Columns extends Omit<Sections, LooseName | "names" | "words"> {
  readonly heading: Heading;
  readonly names: Texts;
  readonly nameBytes: Uint8Array;
  readonly words: Texts;
  readonly excerpts: Texts;
  readonly urls: Texts;
  /** JSON of each. */
  readonly evidence: Texts;
  readonly outlets: Texts;
}

type LooseName = "excerpts" | "urls" | "evidence" | "outlets";

/** Why bytes could not be read as columns, in words. */
export class ColumnsError extends Error {
  override readonly name = "ColumnsError";
}

/** Digits of the heading's length, and a line's end. */
const LENGTH = 10;

/**
 * Reads a file of columns, without copying it. What they hold is checked as far as they could lead astray:
 * lengths, ranges, which kinds an edge joins; each article's provider. Evidence and outlets are read,
 * and checked, when they are asked for.
 *
 * Cost: one decoding of names and words, and one look at each number.
 *
 * @throws {ColumnsError} when the bytes are no columns, of another version, or wrong.
 */
export function readColumns(file: Uint8Array<ArrayBuffer>): Columns {
  try {
    const [heading, end] = readHeading(file);
    const sections = cut(file, padded(end), heading);
    const { odd } = heading;
    const columns: Columns = {
      ...sections,
      heading,
      nameBytes: sections.names,
      names: new WholeTexts(sections.names, sections.nameEnds, odd.names),
      words: new WholeTexts(sections.words, sections.wordEnds, odd.words),
      excerpts: new LooseTexts(sections.excerpts, sections.excerptEnds, odd.excerpts),
      urls: new LooseTexts(sections.urls, sections.urlEnds, odd.urls),
      evidence: new LooseTexts(sections.evidence, sections.evidenceEnds),
      outlets: new LooseTexts(sections.outlets, sections.outletEnds),
    };
    checkColumns(columns);
    return columns;
  } catch (error) {
    if (error instanceof ColumnsError) throw error;
    throw new ColumnsError(error instanceof Error ? error.message : String(error));
  }
}

/** @returns what the first bytes say, and where that ends. */
function readHeading(file: Uint8Array): [Heading, number] {
  const start = MAGIC.length + LENGTH;
  if (decode(file.subarray(0, MAGIC.length)) !== MAGIC)
    throw new ColumnsError("they are no columns");
  const length = Number(decode(file.subarray(MAGIC.length, start - 1)));
  if (!Number.isInteger(length) || start + length > file.length) {
    throw new ColumnsError("they are cut off");
  }
  const told: unknown = JSON.parse(decode(file.subarray(start, start + length)));
  const result = v.safeParse(Heading, told, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new ColumnsError(`${v.getDotPath(issue) ?? "the heading"}: ${issue.message}`);
  }
  if (result.output.attributes.version !== VERSION) throw new ColumnsError("of another version");
  return [result.output, start + length];
}

/** Each column where it lies in the file. */
function cut(file: Uint8Array<ArrayBuffer>, start: number, heading: Heading): Sections {
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1) {
    throw new ColumnsError("this machine reads numbers from the other end");
  }
  if (file.byteOffset % 8 !== 0) throw new ColumnsError("they begin at an odd place");
  if (heading.sizes.length !== SECTION_NAMES.length) throw new ColumnsError("a column is missing");
  const sections: Partial<Record<SectionName, Sections[SectionName]>> = {};
  let at = start;
  for (const [place, name] of SECTION_NAMES.entries()) {
    const bytes = heading.sizes[place] ?? 0;
    const [Make, per] = SECTIONS[name];
    const count = bytes / Make.BYTES_PER_ELEMENT;
    const wanted = { node: heading.nodes, edge: heading.edges, story: heading.stories, any: count };
    if (!Number.isInteger(count) || count !== wanted[per]) {
      throw new ColumnsError(`${name}: not as many as there should be`);
    }
    if (at + bytes > file.length) throw new ColumnsError("they are cut off");
    sections[name] = new Make(file.buffer, file.byteOffset + at, count);
    at = padded(at + bytes);
  }
  if (at !== file.length) throw new ColumnsError("they go on after their end");
  return sections as Sections;
}
