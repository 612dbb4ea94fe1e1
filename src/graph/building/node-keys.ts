import { foldName } from "../../corpus/text/clean-text.ts";
import { keyOf } from "../keys.ts";

/** The keys of what a corpus tells of, each made once: a hash costs more than a look-up. */
export interface NodeKeys {
  readonly article: (canonicalUrl: string) => string;
  readonly provider: (domain: string) => string;
  /** Of any spelling of its name. */
  readonly topic: (name: string) => string;
  /** Of the canonical URL of its first article, so that later ones change nothing. */
  readonly story: (canonicalUrl: string) => string;
}

export function createNodeKeys(): NodeKeys {
  return {
    article: remembered((url) => keyOf("a", url)),
    provider: remembered((domain) => keyOf("p", domain)),
    topic: remembered((name) => keyOf("t", foldName(name))),
    story: remembered((url) => keyOf("s", url)),
  };
}

function remembered(make: (identity: string) => string): (identity: string) => string {
  const keys = new Map<string, string>();
  return (identity) => {
    const known = keys.get(identity);
    if (known !== undefined) return known;
    const key = make(identity);
    keys.set(identity, key);
    return key;
  };
}
