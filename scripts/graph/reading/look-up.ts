import { statSync } from "node:fs";
import path from "node:path";
import { type Signature, signatureOf } from "../cache/signature.ts";
import { hashOf } from "./read-batch.ts";
import { readBytes } from "./read-bytes.ts";
import type { ReadingCache } from "./reading-cache.ts";

/** A file whose content the cache knows. */
export interface KnownFile {
  readonly signature: Signature;
  readonly hash: string;
}

/**
 * What a cache knows of some files: a look at size and times tells for most, and for the others the
 * hash of their content. Files that it doesn't know, or that can't be read, are left out.
 *
 * Cost: one call of the system for an untouched file, four and its bytes for another.
 */
export function lookUp(
  root: string,
  names: readonly string[],
  cache: ReadingCache,
): Map<string, KnownFile> {
  const known = new Map<string, KnownFile>();
  if (cache.isEmpty) return known;
  for (const name of names) {
    const file = lookUpOne(path.join(root, name), name, cache);
    if (file !== null) known.set(name, file);
  }
  return known;
}

function lookUpOne(file: string, name: string, cache: ReadingCache): KnownFile | null {
  try {
    const signature = signatureOf(statSync(file));
    const hash = cache.hashOf(name, signature);
    if (hash !== null && cache.has(hash)) return { signature, hash };
    const read = readBytes(file);
    const found = hashOf(read.bytes);
    return cache.has(found) ? { signature: read.signature, hash: found } : null;
  } catch {
    return null;
  }
}
