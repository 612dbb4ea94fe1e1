import { hash } from "node:crypto";
import path from "node:path";
import { complain, type Complaint } from "../../../src/corpus/reading/complaint.ts";
import { readArticleFile } from "../../../src/corpus/reading/read-article-file.ts";
import type { Signature } from "../cache/signature.ts";
import { decodeText } from "./decode-text.ts";
import { readBytes, RefusedFile } from "./read-bytes.ts";
import type { Added, RecordEncoder } from "./record-encoder.ts";
import type { FileRecord } from "./records.ts";
import { whyNot } from "./why-not.ts";

/** One file of a batch: what it holds, or in words why it could not be read. Plain JSON. */
export type BatchFile = ReadOne | { readonly refusal: string };

interface ReadOne {
  readonly signature: Signature;
  readonly hash: string;
  readonly record: FileRecord;
}

/** What a thread made of some files, in their order. */
export interface BatchResult {
  /** Contents that the thread's earlier batches had not. */
  readonly added: readonly Added[];
  readonly files: readonly BatchFile[];
}

/** The name of a file's content. */
export function hashOf(bytes: Uint8Array): string {
  return hash("sha1", bytes, "base64url" as "base64");
}

/**
 * Reads some files of a corpus, one after the other, and forgets each one's text before the next.
 * Never throws.
 */
export function readBatch(
  root: string,
  names: readonly string[],
  encoder: RecordEncoder,
): BatchResult {
  const files = names.map((name): BatchFile => {
    try {
      return readOne(root, name, encoder);
    } catch (error) {
      return { refusal: error instanceof RefusedFile ? error.message : whyNot(name, error) };
    }
  });
  return { added: encoder.takeAdded(), files };
}

function readOne(root: string, name: string, encoder: RecordEncoder): ReadOne {
  const { bytes, signature } = readBytes(path.join(root, name));
  const { text, lostAt, encoding } = decodeText(bytes);
  const { copies, complaints } = readArticleFile({ path: name, text });
  const about: Complaint[] = lostAt
    ? [
        complain(
          name,
          lostAt,
          `is not ${encoding} from here on; characters are lost; save the file as UTF-8`,
        ),
      ]
    : [];
  const record = encoder.encode({ copies, complaints: [...about, ...complaints] });
  return { signature, hash: hashOf(bytes), record };
}
